import { expect, type Page } from 'playwright/test';
import { box, facts, list, second } from './checklist.ts';
import { test } from './quiet.ts';

/** Opens a page whose scripts do not arrive before the function that comes back is called. */
async function withoutScripts(page: Page, address: string): Promise<() => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeAttached();
  return async () => {
    resolve(undefined);
    await page.waitForLoadState('load');
  };
}

test('ticks are kept beside those that were there before', async ({ page }) => {
  await page.goto(list);
  await box(page, second).check();
  const arrive = await withoutScripts(page, list);
  await box(page, facts).check();
  await arrive();
  await expect(box(page, second)).toBeChecked();
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('2 of 16 done');
  await page.reload();
  await expect(box(page, facts)).toBeChecked();
});

test('ticks in a list folded into a chapter are kept', async ({ page }) => {
  const arrive = await withoutScripts(page, '/guide/complaints-and-reviews/');
  const fold = page.locator('folded-list');
  await fold.locator('summary').click();
  const first = fold.getByRole('checkbox').first();
  await first.check();
  await arrive();
  await expect(fold.getByRole('progressbar')).toHaveAccessibleName(/^1 of/);
  await expect(first).toBeChecked();
});

test('an answer takes the place of the one that was there before', async ({ page }) => {
  const question = page.locator('answer-sheet').last().locator('[data-question]').first();
  await page.goto('/assess/conversation-check/');
  await question.getByRole('radio').nth(1).check();
  const arrive = await withoutScripts(page, '/assess/conversation-check/');
  await question.getByRole('radio').nth(2).check();
  await arrive();
  await page.reload();
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
});

test('words that customers said stand behind those that were noted before', async ({ page }) => {
  const note = page.locator('[data-note="1"]');
  await page.goto('/assess/place-finder/');
  await note.fill('By the sign.');
  const arrive = await withoutScripts(page, '/assess/place-finder/');
  await note.fill('On the map.');
  await arrive();
  await expect(note).toHaveValue('By the sign. On the map.');
  await page.reload();
  await expect(note).toHaveValue('By the sign. On the map.');
});

test('what stands in the field of the search page is searched for', async ({ page }) => {
  const arrive = await withoutScripts(page, '/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('review');
  await arrive();
  await expect(page.getByRole('main').locator('result-list a').first()).toBeVisible();
  await expect(field).toHaveValue('review');
});
