import { expect, type Page } from 'playwright/test';
import { box, facts, key, list, second, standing, stored } from './checklist.ts';
import { test } from './quiet.ts';

test('two tabs keep step', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(list);
  await other.goto(list);
  await box(page, facts).check();
  await expect(box(other, facts)).toBeChecked();
  await box(other, second).check();
  await expect(box(page, second)).toBeChecked();
  await expect(standing(page)).toHaveAccessibleName('2 of 16 done');
  await other.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await box(page, facts).check();
  await page.evaluate(() => localStorage.clear());
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test.describe('storage', () => {
  const unkept = (page: Page) => page.locator('[data-not-kept]');

  test('that is blocked: the list works until the page is left, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(list);
    await expect(unkept(page)).toContainText('This browser lets the page keep nothing.');
    await box(page, facts).check();
    await box(page, second).check();
    await expect(page.getByRole('status')).toHaveText('2 of 16 done.');
    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });

  test('that is full: the list works until the page is left, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(list);
    await expect(unkept(page)).toBeHidden();
    await box(page, facts).check();
    await expect(unkept(page)).toContainText('This device has no room to keep it.');
    await expect(page.getByRole('status')).toContainText('1 of 16 done. This device has no room');
    await box(page, second).check();
    await expect(page.getByRole('status')).toHaveText('2 of 16 done.');
    await expect(standing(page)).toHaveAccessibleName('2 of 16 done');
  });

  test('that is full for one tab: what another one kept is not lost', async ({ page, context }) => {
    await page.goto(list);
    await page.evaluate(() => {
      const keep = Storage.prototype.setItem.bind(localStorage);
      let isFull = true;
      Storage.prototype.setItem = (name: string, text: string) => {
        if (!isFull) keep(name, text);
        else {
          isFull = false;
          throw new DOMException('full', 'QuotaExceededError');
        }
      };
    });
    await box(page, facts).check();
    await expect(unkept(page)).toBeVisible();
    const other = await context.newPage();
    await other.goto(list);
    await box(other, second).check();
    await expect(box(page, second)).toBeChecked();
    await page.getByRole('checkbox').nth(4).check();
    await page.reload();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  });

  test('that turns full after a change: the change is taken back all the same', async ({
    page,
  }) => {
    await page.goto(list);
    await box(page, facts).check();
    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(unkept(page)).toBeVisible();
    await expect(box(page, facts)).toBeChecked();
  });

  test('that holds nonsense: the list begins afresh and writes over it', async ({ page }) => {
    for (const nonsense of ['{', '"x"', '{"version":1,"entries":{"find-the-facts":true}}']) {
      await page.goto(list);
      await page.evaluate(
        ([name = '', text = '']) => localStorage.setItem(name, text),
        [key, nonsense],
      );
      await page.reload();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(unkept(page)).toBeHidden();
      await box(page, facts).check();
      await page.reload();
      await expect(box(page, facts)).toBeChecked();
    }
  });

  test('of a newer version: it is left as it is, and the page says so', async ({ page }) => {
    const newer = '{"version":2,"ticks":["find-the-facts"]}';
    await page.goto(list);
    await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, newer]);
    await page.reload();
    await expect(unkept(page)).toContainText('A newer version of this page');
    await box(page, facts).check();
    await expect(standing(page)).toHaveAccessibleName('1 of 16 done');
    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    expect(await stored(page)).toBe(newer);
  });
});
