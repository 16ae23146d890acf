import type { Page } from 'playwright/test';

export { answer, radio, showResult } from './assessments.ts';

export const check = '/assess/conversation-check/';
export const article = '/articles/not-a-megaphone/';
export const stored = 'listen-first:assessment/conversation-check';

/** A shop that lists offers and answers well: 40 of 100, and the golden case of that name. */
export const typicalShop = {
  A1: 1,
  A2: 1,
  A3: 1,
  A4: 3,
  A5: 3,
  A6: 2,
  A7: 1,
  A8: 3,
  A9: 2,
  A10: 1,
  A11: 0,
  A12: 1,
  A13: 2,
  A14: 2,
  A15: 3,
  A16: 3,
  A17: 1,
  A18: 1,
  A19: 0,
};

export const chosen = (page: Page, group = 'whole'): Promise<string[]> =>
  page
    .locator(`input[name^="${group}-"]:checked`)
    .evaluateAll((inputs) =>
      inputs.map((input) => `${input.getAttribute('name')}=${input.getAttribute('value')}`),
    );
