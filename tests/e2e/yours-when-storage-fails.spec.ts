import { expect, type Page } from 'playwright/test';
import { exported, fill, list, open, press, row, status, store, stored } from './kept-things.ts';
import { test } from './quiet.ts';

/** From now on the device has no room for one document, and room for every other. */
const refuse = (page: Page, key: string) =>
  page.evaluate((refused) => {
    document.body.dataset['refused'] = `listen-first:${refused}`;
    const setItem = localStorage.setItem.bind(localStorage);
    Storage.prototype.setItem = (name, text) => {
      if (name === document.body.dataset['refused']) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      setItem(name, text);
    };
  }, key);

test.describe('storage', () => {
  test('that is blocked: the page says so, and a file can be looked at', async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const full = await context.newPage();
    await fill(full);
    const text = await exported(full);
    await context.close();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/yours/');
    const said = page.getByText('This browser lets the page keep nothing.');
    await expect(said.filter({ visible: true })).toHaveCount(1);
    await open(page, text);
    await press(page, 'Make these changes');
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
    await press(page, 'Delete everything');
    await expect(page.getByText('Nothing yet. What you tick')).toBeVisible();
    await page.locator('kept-things').getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
  });

  test('that is full: a merge lasts until the page is left, and says so', async ({ page }) => {
    await fill(page);
    const text = await exported(page);
    await press(page, 'Delete everything');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, text);
    await press(page, 'Make these changes');
    await expect(status(page)).toContainText('This device has no room to keep it.');
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
    expect(await stored(page)).toEqual({});
  });

  test('that holds nonsense or newer things: they are named, left alone, and can go', async ({
    page,
  }) => {
    await page.goto('/yours/');
    await store(page, 'checklist/bad-review', '{"version":1,"entries":[');
    await store(page, 'checklist/later', '{"version":2,"ticks":["a"]}');
    await page.reload();
    await expect(row(page, 'A bad review')).toContainText('Damaged, and read as empty.');
    await expect(row(page, 'checklist/later')).toContainText('Kept by a newer version');
    const before = await stored(page);
    expect(JSON.parse(await exported(page)).documents).toEqual({});
    for (const title of ['A bad review', 'checklist/later']) {
      await row(page, title).getByRole('button').click();
      await expect(row(page, title)).toBeHidden();
      await press(page, 'Undo');
      await expect(row(page, title)).toBeVisible();
    }
    expect(await stored(page)).toEqual(before);
  });

  test('that holds newer things: a merge that is undone leaves them there', async ({ page }) => {
    await fill(page);
    const text = await exported(page);
    await press(page, 'Delete everything');
    await store(page, 'checklist/bad-review', '{"version":2,"ticks":["a"]}');
    await page.reload();
    const before = await stored(page);
    await open(page, text);
    await press(page, 'Make these changes');
    const along = page.locator('take-along');
    const said = along.getByText('A newer version of this page has kept something here.');
    await expect(said).toBeVisible();
    await expect(row(page, 'Light or dark')).toContainText('Dark');
    await along.getByRole('button', { name: 'Undo' }).click();
    expect(await stored(page)).toEqual(before);
    await expect(row(page, 'A bad review')).toContainText('Kept by a newer version');
    await expect(said).toBeHidden();
  });

  test('that has room for some only: no later success hides that', async ({ page }) => {
    await fill(page);
    const text = await exported(page);
    await refuse(page, 'assessment/conversation-check');
    await press(page, 'Delete everything');
    await press(page, 'Undo');
    await expect(page.locator('kept-things [data-not-kept]')).toBeVisible();
    await expect(status(page)).toHaveText(/^It is back\. This device has no room/);
    await press(page, 'Delete everything');
    await open(page, text);
    await press(page, 'Make these changes');
    await expect(page.locator('take-along [data-not-kept]')).toBeVisible();
    expect(Object.keys(await stored(page))).toEqual([
      'listen-first:checklist/bad-review',
      'listen-first:theme',
    ]);
  });

  test('that has no room for what could not be read: undo says so, and can be tried again', async ({
    page,
  }) => {
    await page.goto('/yours/');
    await store(page, 'checklist/later', '{"version":2,"ticks":["a"]}');
    await page.reload();
    const before = await stored(page);
    await row(page, 'checklist/later').getByRole('button').click();
    await refuse(page, 'checklist/later');
    const undo = page.locator('kept-things').getByRole('button', { name: 'Undo' });
    await undo.press('Enter');
    await expect(page.locator('kept-things [data-not-kept]')).toHaveText(/no room to keep it/);
    await expect(status(page)).toHaveText(/^Not all of it is back\. .* This device has no room/);
    await expect(undo).toBeFocused();
    expect(await stored(page)).toEqual({});
    await refuse(page, 'nothing');
    await undo.press('Enter');
    await expect(row(page, 'checklist/later').getByRole('button')).toBeFocused();
    await expect(status(page)).toHaveText('It is back.');
    await expect(page.locator('kept-things [data-not-kept]')).toBeHidden();
    expect(await stored(page)).toEqual(before);
  });

  test('that has no room for a tick: the list of what to do next says so', async ({ page }) => {
    await page.goto(list);
    await press(page, 'Choose what to do next');
    await page.getByRole('button', { name: 'Do this next' }).first().click();
    await page.goto('/yours/');
    await refuse(page, 'checklist/bad-review');
    await page.locator('next-things').getByRole('checkbox').check();
    await expect(page.locator('next-things [data-not-kept]')).toHaveText(/no room to keep it/);
    await expect(status(page)).toContainText('no room to keep it');
  });
});

test.describe('on browsers that delete after days without a visit', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  });

  test('that stands beside the way to save a file', async ({ page }) => {
    await page.goto('/yours/');
    await expect(page.getByText('This browser deletes what a site keeps')).toBeVisible();
  });
});

test('other browsers are not accused of it', async ({ page }) => {
  await page.goto('/yours/');
  await expect(page.getByText('This browser deletes what a site keeps')).toBeHidden();
});
