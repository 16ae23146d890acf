import { expect } from 'playwright/test';
import { box, facts, key, list, second, stored, undo } from './checklist.ts';
import { test } from './quiet.ts';

test('a tick is taken back, and focus goes to its item', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await undo(page).press('Enter');
  await expect(box(page, facts)).not.toBeChecked();
  await expect(box(page, facts)).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('As it was before.');
  await expect(undo(page)).toBeHidden();
  expect(JSON.parse((await stored(page)) ?? '').entries).toEqual({});
});

test('a tick that was taken away comes back with its day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-12T09:00:00Z'));
  await page.goto(list);
  await box(page, facts).check();
  const before = await stored(page);
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00Z'));
  await page.reload();
  await box(page, facts).uncheck();
  await undo(page).click();
  await expect(box(page, facts)).toBeChecked();
  expect(await stored(page)).toBe(before);
});

test('“not for us” is taken back, with the tick that it took away', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.getByRole('button', { name: 'Write notes' }).click();
  await page.getByRole('button', { name: /^Not for us: “Find the order/ }).click();
  await expect(box(page, facts)).not.toBeChecked();
  await undo(page).click();
  await expect(box(page, facts)).toBeChecked();
  await expect(box(page, facts)).not.toHaveAccessibleName(/not for us/);
});

test('what another tab changed meanwhile stays', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(list);
  await other.goto(list);
  await box(page, facts).check();
  await box(other, second).check();
  await expect(box(page, second)).toBeChecked();
  await undo(page).click();
  await expect(box(other, facts)).not.toBeChecked();
  await expect(box(page, second)).toBeChecked();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toContain('second-reader');
});

test('there is nothing to take back once the list was deleted elsewhere', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(list);
  await box(page, facts).check();
  await expect(undo(page)).toBeVisible();
  await other.goto('/yours/');
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await expect(undo(page)).toBeHidden();
  expect(await stored(page)).toBeNull();
});

test('all ticks can be cleared, and brought back as they were', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await box(page, second).check();
  const before = await stored(page);
  await page.getByRole('button', { name: 'Clear all ticks' }).press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('All ticks cleared.');
  await expect(undo(page)).toBeFocused();
  await undo(page).press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Clear all ticks' })).toBeFocused();
  await expect(undo(page)).toBeHidden();
  expect(await stored(page)).toBe(before);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('clearing and undoing leave the page where it is', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  const before = await page.evaluate(() => window.scrollY);
  await page.getByRole('button', { name: 'Clear all ticks' }).dispatchEvent('click');
  await expect(undo(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await undo(page).dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Clear all ticks' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('a cleared list stays clear, and only the last change can be taken back', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await box(page, second).check();
  await undo(page).click();
  await expect(box(page, second)).not.toBeChecked();
  await expect(undo(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(undo(page)).toBeHidden();
});
