import type { Locator, Page } from 'playwright/test';

export const list = '/checklists/bad-review/';
export const key = 'listen-first:checklist/bad-review';

/** The first words of two items of the list. */
export const facts = /^Find the order/;
export const second = /^Find one person/;

export function box(page: Page, name: string | RegExp): Locator {
  return page.getByRole('checkbox', { name });
}

/** The bar that says how far the list has come. */
export function standing(page: Page): Locator {
  return page.getByRole('progressbar');
}

export function undo(page: Page): Locator {
  return page.getByRole('button', { name: 'Undo' });
}

/** What lies on the device for the list. */
export function stored(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}
