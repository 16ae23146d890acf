import { z } from 'astro/zod';
import { expect, type Page } from 'playwright/test';
import { answer, fiveMinutes, guestHouse, radio, showResult } from './assessments.ts';
import { check, typicalShop } from './conversation-check.ts';
import { test } from './quiet.ts';

const fitCheck = '/assess/fit-check/';
const placeFinder = '/assess/place-finder/';

const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).toSorted()));
const side = (page: Page, name: string) =>
  page.locator('[data-result] .sides').getByRole('listitem').filter({ hasText: name });
const status = (page: Page) => page.getByRole('status');

/** Answers, and asks for the result, on a day. */
async function takeOn(
  page: Page,
  day: string,
  address: string,
  answers: Readonly<Record<string, number | string | readonly string[]>>,
): Promise<void> {
  await page.clock.setFixedTime(`${day}T10:00:00Z`);
  await page.goto(address);
  await answer(page, answers);
  await showResult(page);
}

test('a retake shows both days and what has changed on each side', async ({ page }) => {
  await takeOn(page, '2026-08-22', check, typicalShop);
  await expect(page.getByText('This result is kept on this device')).toBeVisible();
  await expect(page.locator('[data-change]:visible')).toHaveCount(0);

  await page.clock.setFixedTime('2026-11-22T10:00:00Z');
  await page.goto(check);
  await expect(page.getByText('22 August 2026: Starting to hear (40 of 100)')).toBeVisible();
  await page.getByRole('button', { name: 'Answer afresh' }).click();
  await expect(page.locator('.strip')).toContainText('0 of 19 answered');
  await answer(page, { ...typicalShop, A1: 4, A2: 4, A4: 4, A13: 0, A14: 0 });
  await showResult(page);
  await expect(page.getByText('On 22 August 2026: Starting to hear (40 of 100).')).toBeVisible();
  await expect(side(page, 'Listening')).toContainText('50 more than then');
  await expect(side(page, 'Answering')).toContainText('about the same');
  await expect(side(page, 'Being a person')).toContainText('25 less than then');
  await expect(page.getByText('22 November 2026', { exact: false }).first()).toBeVisible();
});

test('a second look the next day still compares with three months ago', async ({ page }) => {
  await takeOn(page, '2026-08-22', fitCheck, fiveMinutes);
  await takeOn(page, '2026-11-22', fitCheck, { B7: 4 });
  await takeOn(page, '2026-11-23', fitCheck, { B9: 0 });
  await expect(page.getByText('On 22 August 2026: Listen, keep your listing right')).toBeVisible();
  await expect(side(page, 'The service stands behind it')).toContainText('less than then');
  await expect(side(page, 'You want to talk with them')).toContainText('about the same');
});

test('of places, the home and the base of last time are named', async ({ page }) => {
  await takeOn(page, '2026-08-22', placeFinder, guestHouse);
  await takeOn(page, '2026-11-22', placeFinder, { C1: ['nextdoor'], C7: 'neither' });
  await takeOn(page, '2026-11-22', placeFinder, { C7: 'premises' });
  await expect(page.getByText(/^On 22 August 2026: Home: Facebook; base: Your Goo/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your home: Nextdoor' })).toBeVisible();
});

test('what is unfinished is not kept, nor what nobody asked for', async ({ page }) => {
  await takeOn(page, '2026-11-22', check, { A1: 1, A2: 1 });
  await expect(page.getByRole('heading', { name: 'Not enough to go on yet' })).toBeVisible();
  await expect(page.getByText('This result is kept')).toBeHidden();
  expect(Object.keys(await stored(page))).toEqual(['listen-first:assessment/conversation-check']);
  await answer(page, typicalShop);
  expect(Object.keys(await stored(page))).toEqual(['listen-first:assessment/conversation-check']);
});

test('results stand on the page of what is kept, and go and come back there', async ({ page }) => {
  await takeOn(page, '2026-08-22', fitCheck, { ...fiveMinutes, B9: 0 });
  await takeOn(page, '2026-11-22', fitCheck, { B9: 4 });
  await page.goto('/yours/');
  const row = page.locator('[data-kept="result/fit-check"]');
  await expect(row.getByRole('listitem')).toHaveText([
    '22 November 2026: Listen, keep your listing right, post nothing yet',
    '22 August 2026: Not now: mend first',
  ]);
  const before = await stored(page);
  await row.getByRole('button', { name: /^Delete/ }).click();
  await expect(row).toBeHidden();
  expect(Object.keys(await stored(page))).toEqual(['listen-first:assessment/fit-check']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row.getByRole('listitem')).toHaveCount(2);
  expect(await stored(page)).toEqual(before);
});

test('results of two devices are put together by a file', async ({ page, browser, baseURL }) => {
  await takeOn(page, '2026-08-22', fitCheck, fiveMinutes);
  await page.goto('/yours/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
  const other = await context.newPage();
  await takeOn(other, '2026-11-22', fitCheck, { ...fiveMinutes, B7: 4 });
  await other.goto('/yours/');
  await other.getByLabel('Open such a file').setInputFiles(await download.path());
  await expect(other.getByText('1 entry is new here')).toBeVisible();
  await expect(other.locator('[data-titles]')).toHaveText(/^What came out: Is social media right/);
  await other.getByRole('button', { name: 'Make these changes' }).click();
  await expect(other.locator('[data-kept="result/fit-check"]').getByRole('listitem')).toHaveText([
    /22 November 2026: Yes: start small/,
    /22 August 2026: Listen, keep/,
  ]);
  await context.close();
});

test('results of an older version are compared with a grain of salt, nonsense not at all', async ({
  page,
}) => {
  await page.goto(fitCheck);
  await page.evaluate(() => {
    const entries = {
      '2026-05-01': { value: 'version=7 outcome=gone side/people=0 side/lost=9', at: 1 },
      '2026-13-99': { value: 'version=1 outcome=elsewhere', at: 1 },
      '2026-06-01': { value: true, at: 1 },
    };
    localStorage.setItem('listen-first:result/fit-check', JSON.stringify({ version: 1, entries }));
  });
  await takeOn(page, '2026-11-22', fitCheck, fiveMinutes);
  await expect(page.getByText('Compared with 1 May 2026.')).toBeVisible();
  await expect(page.getByText('The check counts differently now')).toBeVisible();
  await expect(side(page, 'Your customers are there')).toContainText('more than then');

  await page.evaluate(() => localStorage.setItem('listen-first:result/fit-check', '{"version":1,'));
  await page.reload();
  await showResult(page);
  await expect(page.getByText('Compared with')).toBeHidden();
  await expect(page.getByText('This result is kept on this device')).toBeVisible();
});

/** The keys that were written, in their order, once `countWrites` has run. */
const written = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['writes'] ?? '');

function countWrites(): void {
  Storage.prototype.setItem = function (key, value) {
    const { dataset } = document.documentElement;
    dataset['writes'] = `${dataset['writes'] ?? ''}${key};`;
    this[key] = value;
  };
}

/** The entries of a document, each as text. */
async function entriesOf(page: Page, key: string): Promise<Map<string, string>> {
  const text: unknown = JSON.parse((await stored(page))[key] ?? '');
  const { entries } = z.object({ entries: z.record(z.string(), z.unknown()) }).parse(text);
  return new Map(Object.entries(entries).map(([id, entry]) => [id, JSON.stringify(entry)]));
}

for (const [slug, question, value] of [
  ['conversation-check', 'A5', 3],
  ['fit-check', 'B5', 3],
  ['place-finder', 'C2', 'discord'],
] as const) {
  test(`an answer to ${slug} is one write and changes one entry`, async ({ page }) => {
    await page.addInitScript(countWrites);
    await page.goto(`/assess/${slug}/`);
    const key = `listen-first:assessment/${slug}`;
    await page.locator('input[type=radio][name^=whole]').first().check();
    const before = await entriesOf(page, key);
    expect(await written(page)).toBe(`${key};`);
    await radio(page, question, value).check();
    expect(await written(page)).toBe(`${key};${key};`);
    const after = await entriesOf(page, key);
    expect([...after.keys()].filter((id) => after.get(id) !== before.get(id))).toEqual([question]);
  });
}

test.describe('next steps', () => {
  test('are put on the list, lead back to the advice, and are ticked off', async ({ page }) => {
    await takeOn(page, '2026-11-22', fitCheck, fiveMinutes);
    const add = page.getByRole('button', { name: 'Do this next' });
    await expect(add).toHaveCount(3);
    await add.first().click();
    await expect(status(page)).toHaveText('On your list.');
    await page.getByRole('link', { name: 'On your list' }).click();
    const item = page.locator('next-things').getByRole('link');
    await expect(item).toHaveText('Listen for two weeks, in two places, ten minutes each time.');
    await item.click();
    await expect(page).toHaveURL(/\/assess\/fit-check\/#do-listen-only-1$/);
    await expect(page.locator('#do-listen-only-1')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Take it off your list' })).toBeVisible();
    await page.goBack();
    await page.locator('next-things').getByRole('checkbox').check();
    await page.reload();
    await expect(item).toHaveCount(0);
  });

  test('of a profile are those of its two lowest sides', async ({ page }) => {
    await takeOn(page, '2026-11-22', check, typicalShop);
    await expect(page.getByRole('button', { name: 'Do this next' })).toHaveCount(2);
    await expect(page.locator('[data-because]:visible')).toHaveText([
      /how many mainly announced an offer, a product or a price\?” with: 9 or 10/,
      /When did you last decide something .*” with: Never/,
    ]);
    await page.getByRole('button', { name: 'Do this next' }).last().press('Enter');
    await page.goto('/yours/');
    await expect(page.locator('next-things').getByRole('link')).toHaveText(
      'Put fixed times in the calendar, and three numbers on paper.',
    );
  });

  test('may be a day in the calendar', async ({ page }) => {
    await takeOn(page, '2026-11-22', placeFinder, guestHouse);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Repeat it in three months' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('place-finder.ics');
  });
});
