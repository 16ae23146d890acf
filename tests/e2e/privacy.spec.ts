import { expect, test } from 'playwright/test';
import { documentOf } from '../../src/lib/kept-documents.ts';

test('the page tells of everything that is kept, and nothing is kept elsewhere', async ({
  page,
  context,
}) => {
  await page.goto('/checklists/bad-review/');
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Light or dark').selectOption('Dark');
  await page.goto('/assess/conversation-check/');
  await page.getByRole('radio').first().check();
  await page.goto('/templates/listening-log/');
  await page.getByText('Fill it in on this screen').click();
  await page.getByLabel('Their words, letter for letter').fill('Do you open on Sundays?');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.goto('/templates/weekly-routine/');
  await page.getByText('Does it fit? Work it out here').click();
  await page.getByLabel('Messages in a week').fill('6');
  await page.goto('/tools/answer/');
  await page.getByRole('checkbox', { name: /^Keep my first name/ }).check();
  await page.goto('/guide/answering/');
  await page.locator('#one-act').scrollIntoViewIfNeeded();
  await page.goto('/yours/?next=guide/answering');
  await expect(page.locator('next-things').getByRole('listitem')).toHaveCount(1);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.length).toBeGreaterThanOrEqual(7);
  await page.goto('/privacy/');
  for (const name of keys) {
    const kept = documentOf(name.replace(/^listen-first:/, ''));
    expect(kept, name).toBeDefined();
    await expect(page.getByText(`listen-first:${kept?.key ?? ''}`, { exact: true })).toBeVisible();
  }
  expect(await context.cookies()).toEqual([]);
  const elsewhere = await page.evaluate(async () => ({
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(elsewhere).toEqual({ session: 0, databases: 0, caches: 0, workers: 0 });
});

test('the licences tell of what the scripts hold', async ({ page }) => {
  await page.goto('/about/licences/');
  for (const name of ['pagefind', 'valibot', 'stemmer', '@fontsource/besley']) {
    const row = page.getByRole('listitem').filter({ hasText: name }).first();
    await row.locator('summary').click();
    await expect(row.locator('pre')).toContainText(/copyright/i);
  }
});
