import { expect } from 'playwright/test';
import { findings } from './axe.ts';
import { test } from './quiet.ts';
import { chapter, dialog, field, openByButton, results, status } from './searching.ts';

test.describe('the dialog', () => {
  test('is accessible with results in it', async ({ page }) => {
    // A short page: all of what lies behind the dialog is looked at too.
    await page.goto('/privacy/');
    await openByButton(page);
    await field(page).fill('reveiw replys');
    await expect(results(page).first()).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

  test('opens by its button and closes by Escape, and the focus returns', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('answer');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toBeFocused();
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens by ${key}, and the focus returns to where it was`, async ({ page }) => {
      await page.goto(chapter);
      const link = page.getByRole('contentinfo').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    });
  }

  test('does not open by / while somebody types in a field', async ({ page }) => {
    await page.goto('/');
    const home = page.locator('main').getByRole('searchbox');
    await home.pressSequentially('either/or');
    await expect(home).toHaveValue('either/or');
    await expect(dialog(page)).toBeHidden();
  });

  test('closes by its button and by a click beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(chapter);
    await openByButton(page);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
    await openByButton(page);
    await page.mouse.click(10, 450);
    await expect(dialog(page)).toBeHidden();
  });

  test('opens by its key in the button too, and stays while text is selected', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(chapter);
    await page.getByRole('banner').locator('button kbd').click();
    await expect(field(page)).toBeFocused();
    await field(page).fill('answer');
    const { x = 0, y = 0 } = (await field(page).boundingBox()) ?? {};
    await page.mouse.move(x + 40, y + 10);
    await page.mouse.down();
    await page.mouse.move(10, y + 10);
    await page.mouse.up();
    await expect(dialog(page)).toBeVisible();
  });

  test('shows what was found also where colours are forced, and no result under the field', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('answer');
    await expect(page.locator('result-list mark').first()).toHaveCSS('color', 'rgb(255, 255, 255)');
    const form = dialog(page).getByRole('search');
    for (let stop = 0; stop < 12; stop += 1) await page.keyboard.press('Tab');
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      const covered = await form.evaluate((bar) => {
        const { bottom } = bar.getBoundingClientRect();
        const focused = document.activeElement;
        return focused?.closest('result-list') ? bottom - focused.getBoundingClientRect().top : 0;
      });
      expect(covered).toBeLessThanOrEqual(0);
    }
  });

  test('finds while one types, and arrows and Enter open a result', async ({ page }) => {
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('lurker');
    await expect(status(page)).toHaveText(/^\d+ results?$/);
    await expect(page.locator('result-list .margin-note').first()).toHaveText('Glossary');
    await expect(page.locator('result-list mark').first()).toHaveText(/lurker/i);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#lurker$/);
    await expect(page.locator('#lurker')).toBeInViewport();
    await expect(dialog(page)).toBeHidden();
  });

  test('moves through results by arrows, and typing goes on in the field', async ({ page }) => {
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('answe');
    // What the full text adds comes between the first results, which would then have other places.
    await expect(status(page)).toHaveText(/results$/);
    for (const position of [0, 1]) {
      await page.keyboard.press('ArrowDown');
      await expect(results(page).nth(position)).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('r');
    await expect(field(page)).toHaveValue('answer');
  });

  test('leads to the heading under which the words stand', async ({ page }) => {
    await page.goto('/about/');
    await openByButton(page);
    await field(page).fill('answer');
    const section = page.locator('result-list .sections a').first();
    const address = await section.getAttribute('href');
    expect(address).toContain('#');
    await section.click();
    await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === address);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('gets out of the way for a place on the same page', async ({ page }) => {
    await page.goto('/glossary/');
    await page.keyboard.press('/');
    await page.keyboard.type('word of mouth');
    // On a busy machine there are results of the first word before.
    await expect(results(page).first()).toHaveText('Word of mouth');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('#word-of-mouth')).toBeInViewport();
  });

  test('shows more when asked, and the focus goes to the first of them', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('customers');
    await expect(status(page)).toHaveText(/^The first 8 of \d+ results$/);
    const before = await results(page).evaluateAll((links) => links.map((link) => link.outerHTML));
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.locator('result-list .rows > li')).not.toHaveCount(8);
    const focused = await page.evaluate(() => document.activeElement?.outerHTML);
    expect(before).not.toContain(focused);
    expect(await page.evaluate(() => document.activeElement?.matches('result-list a'))).toBe(true);
  });

  test('leaves who types on in the field when more was asked for', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('customers');
    await expect(status(page)).toHaveText(/^The first 8 of \d+ results$/);
    const held = Promise.withResolvers<undefined>();
    await page.route('**/pagefind/fragment/*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Show more' }).click();
    await field(page).fill('roi');
    await expect(results(page).first()).toHaveAttribute('href', /measure-what-matters/);
    held.resolve(undefined);
    await expect(status(page)).toHaveText(/results?$/);
    await expect(field(page)).toBeFocused();
  });

  test('goes on to the search page by Enter in the field', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=roi$/);
    await expect(results(page).first()).toBeVisible();
  });

  test('says what to look through while nothing is found', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await expect(dialog(page).getByRole('link', { name: 'Articles' })).toBeVisible();
    for (const nonsense of ['zyxwvuts', 'xylophone', 'qwertz']) {
      await field(page).fill(nonsense);
      await expect(status(page)).toHaveText(new RegExp(`^Nothing found for “${nonsense}”`));
    }
    await expect(dialog(page).getByRole('link', { name: 'Articles' })).toBeVisible();
    await field(page).fill('answer');
    await expect(results(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'Articles' })).toBeHidden();
  });
});
