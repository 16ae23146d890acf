import { expect, type Browser, type Page } from 'playwright/test';
import { answer, fiveMinutes, guestHouse, radio, showResult } from './assessments.ts';
import { check, typicalShop } from './conversation-check.ts';
import { test } from './quiet.ts';

const fitCheck = '/assess/fit-check/';
const placeFinder = '/assess/place-finder/';

const stored = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
const note = (page: Page) => page.getByText('These answers came with the link');

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy a link to this result' }).click();
  await expect(page.getByRole('status')).toHaveText('The link is copied.');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A device on which the fit check was answered in another way. */
async function otherDevice(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(fitCheck);
  await answer(page, { B9: 0, B1: 2 });
  return page;
}

test('what was copied is not said of a result that came after', async ({ page }) => {
  await page.goto(fitCheck);
  await answer(page, fiveMinutes);
  await showResult(page);
  await linkOf(page);
  const said = page.locator('share-link [data-said]');
  await expect(said).toHaveText('The link is copied.');
  await answer(page, { B9: 0 });
  await page.getByRole('button', { name: 'Show it afresh' }).click();
  await expect(said).toHaveText('');
});

for (const [address, answers, heading] of [
  [check, typicalShop, 'Starting to hear'],
  [fitCheck, fiveMinutes, 'Listen, keep your listing right, post nothing yet'],
  [placeFinder, guestHouse, 'Your home: Facebook'],
] as const) {
  test(`a link shows a result of ${address} on another device, and changes nothing there`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.clock.setFixedTime('2026-11-22T10:00:00Z');
    await page.goto(address);
    await answer(page, answers);
    await showResult(page);
    const link = await linkOf(page);
    expect(new URL(link).search).toBe('');
    expect(link.length).toBeLessThan(250);

    const other = await otherDevice(browser, baseURL);
    await other.clock.setFixedTime('2026-12-24T10:00:00Z');
    const before = await stored(other);
    await other.goto(link);
    await expect(note(other)).toBeFocused();
    await expect(note(other)).toContainText('it was made on 22 November 2026');
    await expect(other.locator('[data-day]')).toHaveText('22 November 2026');
    await expect(other.locator('[data-verdict]:visible')).toContainText(heading);
    await expect(other.locator('answer-sheet:visible')).toHaveCount(0);
    await expect(other.getByRole('button', { name: 'Remove my answers' })).toBeHidden();
    await expect(other.getByText('This result is kept on this device')).toBeHidden();
    const quoted = page.locator('[data-because]:visible');
    await expect(other.locator('[data-because]:visible')).toHaveText(
      await quoted.allTextContents(),
    );
    expect(await stored(other)).toBe(before);
    await other.context().close();
  });
}

test('one’s own answers are a step away, as they were', async ({ page, browser, baseURL }) => {
  await page.goto(fitCheck);
  await answer(page, fiveMinutes);
  await showResult(page);
  const other = await otherDevice(browser, baseURL);
  await other.goto(await linkOf(page));
  await other.getByRole('link', { name: 'Answer the questions here yourself' }).click();
  await expect(note(other)).toBeHidden();
  await expect(other.locator('#whole')).toBeInViewport();
  await expect(other.getByRole('heading', { name: 'What your answers say' })).toBeHidden();
  await expect(other.locator('.strip')).toContainText('2 of 12 answered');
  await expect(radio(other, 'B9', 0)).toBeChecked();
  await showResult(other);
  await expect(other.getByRole('heading', { name: 'Something still to answer' })).toBeVisible();
  await other.goBack();
  await expect(note(other)).toBeVisible();
  await expect(other.locator('[data-verdict="listen-only"]')).toBeVisible();
  await other.context().close();
});

test('a link with questions and options that are gone shows what still stands', async ({
  page,
}) => {
  // Made by the page’s own code from answers B4 to B9 and two that no instrument has.
  const { writeLink } = await import('../../src/features/assessment/share-link.ts');
  const answers = { B4: '4', B7: '4', B9: '4', B99: '1', B1: '9' };
  const link = writeLink('fit-check', { version: 7, day: '2026-01-31', answers });
  await page.goto(fitCheck + link);
  await expect(page.getByText('Based on 3 of 12 answers.')).toBeVisible();
  await expect(page.getByText('2 answers are left out')).toBeVisible();
  await expect(page.getByText('The check has counted differently since then')).toBeVisible();
});

const refused: [what: string, fragment: string, says: string][] = [
  ['was cut off', '#result=1~1~2026-11-22~B4.4', 'The link is damaged or incomplete'],
  ['is from a newer page', '#result=2~something', 'made by a newer version of this page'],
];
for (const [what, fragment, says] of refused) {
  test(`a link that ${what} is refused in a sentence, and the page goes on`, async ({ page }) => {
    await page.goto(fitCheck + fragment);
    await expect(page.locator('[data-refused]')).toContainText(says);
    await expect(page.locator('[data-refused]')).toBeFocused();
    await answer(page, fiveMinutes);
    await showResult(page);
    await expect(page.locator('[data-verdict="listen-only"]')).toBeVisible();
  });
}

test('where copying is refused, the link is offered to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(fitCheck);
  await answer(page, fiveMinutes);
  await showResult(page);
  await page.getByRole('button', { name: 'Copy a link to this result' }).click();
  const field = page.getByRole('textbox', { name: /does not let the page copy/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#result=1~1~[\d-]+~B1\.4~[\w.~-]+~\w+$/);
});

test('a result is copied as Markdown', async ({ page }) => {
  await page.goto(fitCheck);
  await answer(page, fiveMinutes);
  await showResult(page);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied as Markdown.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Is social media right for your business, now\?\n\n/);
  expect(text).toContain('\n## Listen, keep your listing right, post nothing yet\n');
  expect(text).toContain('\n- **You have the time:** fairly\n');
  expect(text).toMatch(/\n1\. Listen for two weeks[^\n]*\n {3}- \[Two weeks of listening\]\(http/);
});
