import { expect } from 'playwright/test';
import { answer, fiveMinutes, guestHouse, showResult } from './assessments.ts';
import { findings } from './axe.ts';
import { check, typicalShop } from './conversation-check.ts';
import { test } from './quiet.ts';

/** The first half of some answers, and the rest. */
function halves<Answer>(answers: Readonly<Record<string, Answer>>): Record<string, Answer>[] {
  const pairs = Object.entries(answers);
  const middle = Math.ceil(pairs.length / 2);
  return [pairs.slice(0, middle), pairs.slice(middle)].map((half) => Object.fromEntries(half));
}

const takings = [
  [check, typicalShop],
  ['/assess/fit-check/', fiveMinutes],
  ['/assess/place-finder/', { ...guestHouse, C1: ['nextdoor'] }],
] as const;

for (const [address, answers] of takings) {
  test(`${address} is accessible halfway and with a result`, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime('2026-08-22T10:00:00Z');
    await page.goto(address);
    const [first = {}, second = {}] = halves<number | string | readonly string[]>(answers);
    await answer(page, first);
    expect(await findings(page), 'halfway').toEqual([]);
    await answer(page, second);
    await showResult(page);
    await page.clock.setFixedTime('2026-11-22T10:00:00Z');
    await showResult(page);
    await page.getByRole('button', { name: 'Do this next' }).first().click();
    expect(await findings(page), 'with a result and a change').toEqual([]);
  });
}

test('results are accessible among what is kept', async ({ page }) => {
  for (const [address, answers] of takings) {
    await page.goto(address);
    await answer(page, answers);
    await showResult(page);
  }
  await page.getByRole('button', { name: 'Do this next' }).first().click();
  await page.goto('/yours/');
  await expect(page.locator('kept-results:visible')).toHaveCount(3);
  expect(await findings(page)).toEqual([]);
});

test('a result fits a phone, also at twice the size', async ({ page }) => {
  for (const [address, answers] of takings) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await answer(page, answers);
    await showResult(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, address).toBe(0);
  }
});

test('where colours are forced, a bar still differs from the paper', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/assess/fit-check/');
  await answer(page, fiveMinutes);
  await showResult(page);
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => getComputedStyle(part).fill);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await fill('.sides rect')).not.toBe(paper);
});
