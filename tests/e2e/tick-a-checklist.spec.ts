import { expect, type Page } from 'playwright/test';
import { box, facts, list, second, standing, stored } from './checklist.ts';
import { test } from './quiet.ts';

async function tickAll(page: Page): Promise<number> {
  const boxes = await page.getByRole('checkbox').all();
  for (const each of boxes) await each.check();
  return boxes.length;
}

test('what is ticked is kept at once, with its time, and is there after a reload', async ({
  page,
}) => {
  await page.goto(list);
  const before = Date.now();
  await box(page, facts).check();
  const { version, entries } = JSON.parse((await stored(page)) ?? '');
  expect(version).toBe(1);
  expect(entries['find-the-facts'].value).toBe(true);
  expect(entries['find-the-facts'].at).toBeGreaterThanOrEqual(before);
  await page.reload();
  await expect(box(page, facts)).toBeChecked();
  await expect(box(page, second)).not.toBeChecked();
  await box(page, facts).uncheck();
  await page.reload();
  await expect(box(page, facts)).not.toBeChecked();
  expect(JSON.parse((await stored(page)) ?? '').entries['find-the-facts'].value).toBeNull();
});

test('a tick on the words counts as one on the box', async ({ page }) => {
  await page.goto(list);
  await page.getByText('Find the order').click();
  await expect(box(page, facts)).toBeChecked();
});

test('progress is shown for the list and its groups, and said', async ({ page }) => {
  await page.goto(list);
  await expect(standing(page)).toBeHidden();
  await box(page, facts).check();
  await expect(page.getByRole('status')).toHaveText('1 of 16 done.');
  await expect(standing(page)).toHaveAccessibleName('1 of 16 done');
  await expect(standing(page)).toHaveJSProperty('position', 1 / 16);
  await box(page, second).check();
  await expect(page.getByRole('status')).toHaveText('2 of 16 done.');
  await expect(page.getByRole('img', { name: '2 of 4 done' })).toHaveText('2/4');
  await expect(page.getByRole('img')).toHaveCount(1);
});

test('when all is done the page says what comes next', async ({ page }) => {
  await page.goto(list);
  const count = await tickAll(page);
  await expect(page.getByRole('status')).toHaveText(`All ${count} done.`);
  await page.getByRole('link', { name: 'What comes next' }).click();
  await expect(page).toHaveURL(/#done$/);
  await expect(page.getByRole('heading', { name: 'Done?' })).toBeInViewport();
  await box(page, facts).uncheck();
  await expect(page.getByRole('link', { name: 'What comes next' })).toBeHidden();
});

test('Tab goes from box to box and Space ticks', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(box(page, facts)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(box(page, facts)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page).toHaveURL(list);
});

test('a box reached by keyboard is not covered by the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(list);
  await page.getByRole('checkbox').first().check();
  const count = await page.getByRole('checkbox').count();
  for (let position = 1; position < count; position += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.locator(':focus').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(reached, `box ${position}`).toBe(true);
  }
});

test('boxes stand left of the red rule and are large enough to hit', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(list);
    const rule = await page.evaluate(() => {
      const { insetInlineStart } = getComputedStyle(document.body, '::before');
      return document.body.getBoundingClientRect().left + Number.parseFloat(insetInlineStart);
    });
    for (const each of await page.getByRole('checkbox').all()) {
      const bounds = await each.boundingBox();
      expect(bounds?.width).toBeGreaterThanOrEqual(24);
      expect(bounds?.height).toBeGreaterThanOrEqual(24);
      expect((bounds?.x ?? rule) + (bounds?.width ?? 0)).toBeLessThanOrEqual(rule);
      expect(bounds?.x).toBeGreaterThanOrEqual(0);
    }
  }
});

test('a chapter holds its list folded under the text, in step with the list’s own page', async ({
  page,
}) => {
  await page.goto('/guide/listen-first/');
  const choose = box(page, /^Choose two places/);
  await expect(page.getByRole('heading', { name: 'Now do it' })).toBeVisible();
  await expect(choose).toBeHidden();
  await page.getByText('Two weeks of listening', { exact: true }).click();
  await choose.check();
  await page.getByRole('link', { name: 'The list on a page of its own' }).click();
  await expect(page).toHaveURL('/checklists/two-weeks-of-listening/');
  await expect(choose).toBeChecked();
  await choose.uncheck();
  await page.goBack();
  await expect(page.locator('input[name="choose-two-places"]')).not.toBeChecked();
});

test('the page of all lists shows how far each has come', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.goto('/checklists/');
  const row = page.getByRole('listitem').filter({ hasText: 'A bad review or public complaint' });
  await expect(row).toContainText('1 of 16 done');
  await expect(page.getByText(/\d+ of \d+ done/)).toHaveCount(1);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(list);
});

test('on paper boxes are as they are, without buttons and bars', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(standing(page)).toBeHidden();
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(box(page, facts)).toBeChecked();
  await expect(box(page, second)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be ticked, and nothing is shown that does nothing', async ({ page }) => {
    await page.goto(list);
    await page.getByText('Find the order').click();
    await expect(box(page, facts)).toBeChecked();
    await expect(standing(page)).toBeHidden();
    await expect(page.locator('tick-list').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Done?' })).toBeVisible();
    await page.goto('/checklists/');
    await expect(page.locator('tick-count').first()).toBeHidden();
    await page.goto('/guide/listen-first/');
    await page.getByText('Two weeks of listening', { exact: true }).click();
    await expect(box(page, /^Choose two places/)).toBeVisible();
  });
});
