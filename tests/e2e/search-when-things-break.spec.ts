import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { complaintsIn } from './quiet.ts';
import { chapter, dialog, field, openByButton, results, status } from './searching.ts';

test.describe('bad input', () => {
  const wordless = ['🍞🥐👩‍🍳', '?!.,;:-–—…"“”()[]{}'];
  const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const long = 'answer '.repeat(1430);
  const typed = [
    script,
    '"><b>answer</b>',
    long,
    'x'.repeat(10_000),
    '"answer',
    '%E0%A4%A & ?q=1#x',
    'مرحبا answer',
    '\u202Eanswer\u0000\uD800',
    'https://listen-first.example/guide/answering/?q=1#x',
    'the and of to a in that is',
    '\'"answer',
  ];

  test('does no harm in the field', async ({ page }) => {
    const complaints = complaintsIn(page.context());
    page.on('dialog', () => complaints.push('A script ran.'));
    await page.goto(chapter);
    await openByButton(page);
    for (const text of typed) {
      await field(page).fill('');
      await expect(status(page)).toHaveText(/^Say it/);
      await field(page).fill(text);
      await expect(status(page)).toHaveText(/results?$|^Nothing found/);
      await expect(page.locator('live-search :is(img, script, b)')).toHaveCount(0);
    }
    for (const text of wordless) {
      await field(page).fill(text);
      await expect(status(page)).toHaveText(/^Say it/);
    }
    expect(complaints).toEqual([]);
  });

  test('does no harm in the address', async ({ page }) => {
    const complaints = complaintsIn(page.context());
    page.on('dialog', () => complaints.push('A script ran.'));
    const queries = [script, long, ...wordless].map((text) => `?q=${encodeURIComponent(text)}`);
    for (const query of [...queries, '?q=roi&q=answer', '?q=%E0%A4%A', '?q']) {
      await page.goto(`/search/${query}`);
      await expect(status(page)).toHaveText(/results?$|^Nothing found|^Say it/);
      await expect(page.locator('live-search :is(img, script, b)')).toHaveCount(0);
    }
    expect(complaints).toEqual([]);
  });
});

test.describe('without an index', () => {
  const broken = [
    ['is missing', '**/pagefind/**'],
    ['has no list of its parts', '**/pagefind/pagefind-entry.json*'],
  ] as const;
  for (const [what, files] of broken) {
    test(`one that ${what} is said to be unavailable`, async ({ page }) => {
      await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));
      await page.goto(chapter);
      await openByButton(page);
      await field(page).fill('answer');
      await expect(page.getByRole('alert')).toHaveText(/not available/);
      await expect(dialog(page).getByRole('link', { name: 'Guide' })).toBeVisible();
      await page.goto('/search/?q=answer');
      await expect(page.getByRole('alert')).toHaveText(/not available/);
      await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeVisible();
    });
  }

  const garbled = [
    ['a part of the words', '**/pagefind/index/*'],
    ['the description of the words', '**/pagefind/*.pf_meta'],
    ['the engine', '**/pagefind/wasm.*'],
  ] as const;
  const ways = [
    ['missing', { status: 404, body: 'Not found' }],
    ['no such file', { status: 200, body: '<!doctype html><p>Sorry</p>' }],
    ['damaged', { status: 200, body: gzipSync('pagefind_dcd, cut off').subarray(0, -9) }],
  ] as const;
  for (const [what, files] of garbled) {
    for (const [how, answer] of ways) {
      test(`one of which ${what} is ${how} says so, and shows what titles tell`, async ({
        page,
      }) => {
        await page.route(files, (route) => route.fulfill(answer));
        await page.goto('/search/?q=lurker');
        await expect(page.getByRole('alert')).toHaveText(/not available/);
        await expect(results(page).first()).toHaveAttribute('href', '/glossary/#lurker');
        await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeVisible();
      });
    }
  }

  test('a word that only the missing text has is not said to be found nowhere', async ({
    page,
  }) => {
    await page.route('**/pagefind/index/*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/?q=tripadvisor');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
    await expect(status(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeVisible();
  });

  test('a search that cannot be fetched is said to be unavailable', async ({ page }) => {
    await page.route(/live-search/, (route) => route.abort());
    await page.goto(chapter);
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
    await expect(status(page)).toBeHidden();
    await page.keyboard.type('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=roi$/);
    await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeVisible();
  });

  test('a worker that fails before anything listens to it is said to be unavailable', async ({
    page,
  }) => {
    await page.route(/search-worker/, (route) => route.abort());
    await page.route(/live-search/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('roi');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
  });

  test('a worker that fails late is not begun anew, and loading the page again is offered', async ({
    page,
  }) => {
    let begun = 0;
    await page.route(/search-worker/, async (route) => {
      begun += 1;
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.abort();
    });
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('roi');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
    for (let visit = 0; visit < 3; visit += 1) {
      await page.keyboard.press('Escape');
      await openByButton(page);
      await field(page).fill(`roi ${visit}`);
      await expect(page.getByRole('alert')).toHaveText(/not available/);
    }
    await expect(page.getByRole('button', { name: 'Load the page again' })).toBeVisible();
    expect(begun).toBe(1);
  });

  test('titles and questions are found while the full text is missing', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await page.goto('/search/?q=lurker');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
    await expect(results(page).first()).toHaveAttribute('href', '/glossary/#lurker');
  });

  test('the full text is searched while the list of titles is missing', async ({ page }) => {
    await page.route('**/pagefind/{list,parts}.json', (route) => route.abort());
    await page.goto('/search/?q=lurker');
    await expect(status(page)).toHaveText(/results?$/);
    await expect(page.getByRole('alert')).toBeHidden();
  });
});
