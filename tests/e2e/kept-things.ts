import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from 'playwright/test';
import { choose } from './choose.ts';

export const list = '/checklists/bad-review/';
export const facts = /^Find the order/;
export const row = (page: Page, title: string | RegExp) =>
  page.locator('kept-things').getByRole('listitem').filter({ hasText: title });
export const next = (page: Page) => page.locator('next-things').getByRole('listitem');
export const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
export const status = (page: Page) => page.getByRole('status');
export const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).toSorted()));
export const store = (page: Page, key: string, text: string) =>
  page.evaluate(
    ([name = '', value = '']) => {
      localStorage.setItem(`listen-first:${name}`, value);
    },
    [key, text],
  );

/** Ticks two items, answers one question and chooses the dark. */
export async function fill(page: Page): Promise<void> {
  await page.goto(list);
  await choose(page, ['[name="wait-ten-minutes"]', '[name="find-the-facts"]']);
  await page.getByLabel('Light or dark').selectOption('dark');
  await page.goto('/assess/conversation-check/');
  await choose(page, ['[name="whole-A1"][value="0"]']);
  await page.goto('/yours/');
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

export async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Save as a file'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^listen-first-\d{4}-\d\d-\d\d\.json$/);
  return textOf(download);
}

export async function open(page: Page, text: string): Promise<void> {
  const file = test.info().outputPath('kept.json');
  await writeFile(file, text);
  await page.getByLabel('Open such a file').setInputFiles(file);
}
