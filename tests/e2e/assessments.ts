import type { Locator, Page } from 'playwright/test';
import { choose } from './choose.ts';

/** One answer of a question on the whole sheet, or on another one of the page. */
export const radio = (
  page: Page,
  question: string,
  value: number | string,
  group = 'whole',
): Locator => page.locator(`input[name="${group}-${question}"][value="${value}"]`);

export async function showResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show my result' }).click();
}

/** Presses Tab until focus stands on an element. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const arrived = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (arrived) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** Customers, wish and service are there; five minutes a week are not enough. */
export const fiveMinutes = {
  B1: 4,
  B2: 4,
  B3: 4,
  B4: 4,
  B5: 4,
  B6: 4,
  B7: 1,
  B8: 4,
  B9: 4,
  B10: 4,
  B11: 2,
  B12: 3,
};

/** A guest house that has not asked its guests yet. */
export const guestHouse = {
  C3: 'travellers',
  C4: 'mixed',
  C5: 'who-recommends-you',
  C6: ['photo'],
  C7: 'premises',
};

/** Chooses answers, an option of each question or several, without a pointer. */
export async function answer(
  page: Page,
  answers: Readonly<Record<string, number | string | readonly string[]>>,
): Promise<void> {
  const inputs = Object.entries(answers).flatMap(([question, chosen]) =>
    [chosen].flat().map((value) => `input[name="whole-${question}"][value="${value}"]`),
  );
  await choose(page, inputs);
}
