import { expect } from 'playwright/test';
import { answer, guestHouse, showResult } from './assessments.ts';
import { test } from './quiet.ts';

const placeFinder = '/assess/place-finder/';

test('the choice card holds what was answered, and is printed by itself', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.clock.setFixedTime('2026-11-22T10:00:00Z');
  await page.goto(placeFinder);
  await page.locator('[data-note="2"]').fill('“Ask in the town’s group”');
  await answer(page, { ...guestHouse, C2: ['google', 'facebook'] });
  await expect(page.locator('choice-card')).toBeHidden();
  await showResult(page);
  const card = page.locator('choice-card');
  await card.locator('summary').click();
  await expect(card.getByRole('listitem').nth(1)).toHaveText('“Ask in the town’s group”');
  await expect(card.locator('dd:visible')).toHaveText(
    [
      'Facebook, Google',
      'Facebook Because you are already mentioned there.',
      '',
      'Your Google listing',
      '',
      '',
      '22 February 2027',
    ],
    { useInnerText: true },
  );
  await card.getByRole('button', { name: 'Print the card' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(card.getByText('Facebook, Google')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(card).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeVisible();
});

test('the card takes up what customers said after the result was shown', async ({ page }) => {
  await page.goto(placeFinder);
  await answer(page, { ...guestHouse, C2: ['google', 'facebook'] });
  await showResult(page);
  const card = page.locator('choice-card');
  await card.locator('summary').click();
  await page.locator('[data-note="1"]').fill('“I asked my sister”');
  await expect(card.getByRole('listitem').nth(0)).toHaveText('“I asked my sister”');
  await page.locator('[data-note="1"]').fill('');
  await expect(card.getByRole('listitem').nth(0)).toHaveText('');
});

test('there is no card where nothing is ranked', async ({ page }) => {
  await page.goto(placeFinder);
  await answer(page, { C3: 'travellers' });
  await showResult(page);
  await expect(page.locator('choice-card')).toBeHidden();
});
