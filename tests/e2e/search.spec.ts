import { expect, test, type Page } from 'playwright/test';

const chapter = '/guide/answering/';
const searchFiles = /\/pagefind\/|live-search/;

/** Everything that the console says on a page, and every error nobody caught. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'What happened?' });
const status = (page: Page) => page.locator('live-search').getByRole('status');
const results = (page: Page) => page.locator('result-list').getByRole('link');

async function openByButton(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
}

test.describe('the dialog', () => {
  test('opens by its button and closes by Escape, and the focus returns', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('answer');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toBeFocused();
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens by ${key}, and the focus returns to where it was`, async ({ page }) => {
      await page.goto(chapter);
      const link = page.getByRole('contentinfo').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    });
  }

  test('does not open by / while somebody types in a field', async ({ page }) => {
    await page.goto('/');
    const home = page.locator('main').getByRole('searchbox');
    await home.pressSequentially('either/or');
    await expect(home).toHaveValue('either/or');
    await expect(dialog(page)).toBeHidden();
  });

  test('closes by its button and by a click beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(chapter);
    await openByButton(page);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
    await openByButton(page);
    await page.mouse.click(10, 450);
    await expect(dialog(page)).toBeHidden();
  });

  test('finds while one types, and arrows and Enter open a result', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('lurker');
    await expect(status(page)).toHaveText(/^\d+ results?$/);
    await expect(page.locator('result-list .margin-note').first()).toHaveText('Glossary');
    await expect(page.locator('result-list mark').first()).toHaveText(/lurker/i);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/#lurker$/);
    await expect(page.locator('#lurker')).toBeInViewport();
    await expect(dialog(page)).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test('moves through results by arrows, and typing goes on in the field', async ({ page }) => {
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('answe');
    await expect(results(page).nth(1)).toBeVisible();
    for (const position of [0, 1]) {
      await page.keyboard.press('ArrowDown');
      await expect(results(page).nth(position)).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('r');
    await expect(field(page)).toHaveValue('answer');
  });

  test('leads to the heading under which the words stand', async ({ page }) => {
    await page.goto('/about/');
    await openByButton(page);
    await field(page).fill('answer');
    const section = page.locator('result-list .sections a').first();
    const address = await section.getAttribute('href');
    expect(address).toContain('#');
    await section.click();
    await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === address);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('gets out of the way for a place on the same page', async ({ page }) => {
    await page.goto('/glossary/');
    await page.keyboard.press('/');
    await page.keyboard.type('word of mouth');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('#word-of-mouth')).toBeInViewport();
  });

  test('shows more when asked, and the focus goes to the first of them', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('customers');
    await expect(status(page)).toHaveText(/^The first 8 of \d+ results$/);
    const before = await results(page).evaluateAll((links) => links.map((link) => link.outerHTML));
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(page.locator('result-list .rows > li')).not.toHaveCount(8);
    const focused = await page.evaluate(() => document.activeElement?.outerHTML);
    expect(before).not.toContain(focused);
    expect(await page.evaluate(() => document.activeElement?.matches('result-list a'))).toBe(true);
  });

  test('goes on to the search page by Enter in the field', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await field(page).fill('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=roi$/);
    await expect(results(page).first()).toBeVisible();
  });

  test('says what to look through while nothing is found', async ({ page }) => {
    await page.goto(chapter);
    await openByButton(page);
    await expect(dialog(page).getByRole('link', { name: 'Articles' })).toBeVisible();
    await field(page).fill('zyxwvuts');
    await expect(status(page)).toHaveText(/^Nothing found for “zyxwvuts”/);
    await expect(dialog(page).getByRole('link', { name: 'Articles' })).toBeVisible();
    await field(page).fill('answer');
    await expect(results(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'Articles' })).toBeHidden();
  });
});

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

  test('is searched in a worker', async ({ page }) => {
    await page.goto('/search/?q=answer');
    await expect(results(page).first()).toBeVisible();
    const workers = () => page.workers().map((worker) => new URL(worker.url()).pathname);
    await expect.poll(workers).toEqual(['/pagefind/pagefind-worker.js']);
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

test.describe('the search page', () => {
  test('answers the query in its address', async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto('/search/?q=lurker');
    await expect(field(page)).toHaveValue('lurker');
    await expect(results(page).first()).toHaveAttribute('href', '/glossary/#lurker');
    await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test('keeps the query in its address, and back leads to its results', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/search/');
    await field(page).pressSequentially('lurker', { delay: 40 });
    await expect(page).toHaveURL(/\?q=lurker$/);
    await results(page).first().click();
    await expect(page).toHaveURL(/#lurker$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/search\/\?q=lurker$/);
    await expect(results(page).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('shows everything by topic again when the field is emptied', async ({ page }) => {
    await page.goto('/search/?q=lurker');
    await expect(results(page).first()).toBeVisible();
    await field(page).fill('');
    await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('takes / and Ctrl+K as the way to its field', async ({ page }) => {
    await page.goto('/search/?q=roi');
    for (const key of ['/', 'Control+k']) {
      await page.getByRole('banner').getByRole('link').first().focus();
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('roi');
    }
  });

  test('is where the home page’s field leads', async ({ page }) => {
    await page.goto('/');
    await page.locator('main').getByRole('searchbox').fill('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=roi$/);
    await expect(page.locator('result-list a[href="/glossary/#roi"]')).toBeVisible();
  });

  test('is where a page that is not there leads', async ({ page }) => {
    await page.goto('/404.html');
    await page.locator('main').getByRole('searchbox').fill('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=roi$/);
  });

  test('is not found by itself', async ({ page }) => {
    await page.goto('/search/?q=everything by topic');
    await expect(status(page)).toHaveText(/results?$|^Nothing found/);
    await expect(page.locator('result-list a[href^="/search/"]')).toHaveCount(0);
  });
});

test.describe('bad input', () => {
  const wordless = ['🍞🥐👩‍🍳', '?!.,;:-–—…"“”()[]{}'];
  const typed = [
    '<img src=x onerror=alert(1)><script>alert(1)</script>',
    '"><b>answer</b>',
    'answer '.repeat(1430),
    'x'.repeat(10_000),
    '"answer',
    '%E0%A4%A & ?q=1#x',
    'مرحبا answer',
    '\u202Eanswer\u0000\uD800',
  ];

  test('does no harm in the field', async ({ page }) => {
    const complaints = complaintsOf(page);
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
    const complaints = complaintsOf(page);
    page.on('dialog', () => complaints.push('A script ran.'));
    const queries = [...typed, ...wordless].map(
      (text) => `?q=${encodeURIComponent(text.toWellFormed())}`,
    );
    test.slow();
    for (const query of [...queries, '?q=roi&q=answer', '?q=%E0%A4%A', '?q=%', '?q', '?']) {
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

  test('a search that cannot be fetched is said to be unavailable', async ({ page }) => {
    await page.route(/live-search/, (route) => route.abort());
    await page.goto(chapter);
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
    await page.keyboard.type('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/#q=roi$/);
    await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeVisible();
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to everything by topic', async ({ page }) => {
    await page.goto(chapter);
    const banner = page.getByRole('banner');
    await expect(banner.getByRole('button', { name: 'Search' })).toBeHidden();
    await banner.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    const topics = page.locator('main');
    await expect(topics.locator(`a[href="${chapter}"]:visible`).first()).toBeVisible();
    await expect(topics.locator('a[href="/glossary/#roi"]').first()).toBeVisible();
    await expect(topics.locator('a[href="/principles/#be-a-person"]').first()).toBeVisible();
    await expect(topics.locator('noscript p')).toBeVisible();
    await expect(topics.getByRole('status')).toBeHidden();
    await expect(topics.getByRole('heading', { name: 'By word, A to Z' })).toBeVisible();
    await expect(topics.getByRole('heading', { name: 'Z', exact: true })).toHaveCount(0);
    await expect(topics.getByRole('link', { name: 'Lurker' }).last()).toBeVisible();
  });

  test('the form leads there too', async ({ page }) => {
    await page.goto('/search/');
    await field(page).fill('roi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=roi$/);
    await expect(page.locator('a[href="/glossary/#roi"]').first()).toBeVisible();
  });
});
