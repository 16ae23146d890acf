import { expect, test } from 'playwright/test';
import { chapter, field, openByButton, results, status } from './searching.ts';

const searchFiles = /\/pagefind\/|live-search|search-worker/;

test.describe('what is fetched', () => {
  test('is nothing of search before somebody is about to search', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(chapter);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Tab');
    await page.mouse.wheel(0, 400);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => searchFiles.test(url))).toEqual([]);
    await page.mouse.wheel(0, -400);
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).hover();
    await expect
      .poll(() => fetched.some((url) => url.includes('/pagefind/pagefind.js')))
      .toBe(true);
    expect(fetched.some((url) => url.includes('live-search'))).toBe(true);
  });

  test('is nothing of the index on the search page before somebody is about to', async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/search/');
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await field(page).focus();
    await expect
      .poll(() => fetched.some((url) => url.includes('/pagefind/pagefind.js')))
      .toBe(true);
  });

  test('is every file once', async ({ page }) => {
    const fetched: string[] = [];
    page.on('requestfinished', (request) => {
      if (searchFiles.test(request.url())) fetched.push(request.url());
    });
    await page.goto(chapter);
    await openByButton(page);
    await field(page).pressSequentially('listening', { delay: 30 });
    await expect(status(page)).toHaveText(/results?$/);
    await expect(results(page).first()).toBeVisible();
    await expect.poll(() => fetched.length).toBeGreaterThan(5);
    expect(fetched.toSorted()).toEqual([...new Set(fetched)].toSorted());
  });

  test('is searched in a worker', async ({ page }) => {
    await page.goto('/search/?q=answer');
    await expect(results(page).first()).toBeVisible();
    const workers = () => page.workers().map((worker) => new URL(worker.url()).pathname);
    await expect.poll(workers).toEqual([expect.stringMatching(/^\/_astro\/search-worker/)]);
  });

  test('is said to be under way at once', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('answer');
    await expect(status(page)).toHaveText('Searching…');
    release();
    await expect(results(page).first()).toBeVisible();
  });
});
