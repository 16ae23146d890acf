import { readFile } from 'node:fs/promises';
import { expect, test as base, type Download, type Page } from 'playwright/test';

/** Every test fails on a message in the console or an error that nobody caught. */
const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      const heard: string[] = [];
      context.on('console', (message) => heard.push(message.text()));
      context.on('weberror', (error) => heard.push(error.error().message));
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

const list = '/checklists/bad-review/';
const facts = /^Find the order/;
const row = (page: Page, title: string | RegExp) =>
  page.locator('kept-things').getByRole('listitem').filter({ hasText: title });
const next = (page: Page) => page.locator('next-things').getByRole('listitem');
const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const status = (page: Page) => page.getByRole('status');
const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).toSorted()));
const store = (page: Page, key: string, text: string) =>
  page.evaluate(
    ([name = '', value = '']) => {
      localStorage.setItem(`listen-first:${name}`, value);
    },
    [key, text],
  );

/** Ticks two items, answers one question and chooses the dark. */
async function fill(page: Page): Promise<void> {
  await page.goto(list);
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByLabel('Light or dark').selectOption('dark');
  await page.goto('/assess/conversation-check/');
  await page.getByRole('radio').first().check();
  await page.goto('/yours/');
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page, 'Save as a file'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^listen-first-\d{4}-\d\d-\d\d\.json$/);
  return textOf(download);
}

async function open(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  const file = { name: 'kept.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Open such a file').setInputFiles(file);
}

test('nothing is kept before anything is done, and the page says so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Kept on this device' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yours');
  await expect(page.getByText('Nothing yet. What you tick or answer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeHidden();
  expect(await stored(page)).toEqual({});
});

test('what is kept stands there in words, each with a way to it', async ({ page }) => {
  await fill(page);
  await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
  await expect(row(page, 'A bad review')).toContainText(/Last changed on \d+ \w+ \d{4}/);
  await expect(row(page, 'Are you broadcasting')).toContainText('1 of 19 answered');
  await expect(row(page, 'Light or dark')).toContainText('Dark');
  await expect(page.locator('kept-things').getByRole('listitem')).toHaveCount(3);
  await row(page, 'A bad review').getByRole('link').click();
  await expect(page).toHaveURL(list);
});

test('the place in a chapter is kept, and leads back there', async ({ page }) => {
  await page.goto('/guide/answering/');
  await page.locator('#how-soon').evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect.poll(async () => Object.keys(await stored(page))).toContain('listen-first:reading');
  await page.goto('/yours/');
  await expect(row(page, 'Where you stopped')).toContainText('Answer like a good shopkeeper, at “');
  await row(page, 'Where you stopped').getByRole('link').click();
  await expect(page).toHaveURL(/\/guide\/answering\/#.+/);
});

test('one thing can be deleted, and brought back as it was', async ({ page }) => {
  await fill(page);
  const before = await stored(page);
  await row(page, 'A bad review')
    .getByRole('button', { name: /^Delete/ })
    .press('Enter');
  await expect(row(page, 'A bad review')).toBeHidden();
  await expect(status(page)).toHaveText('Deleted: A bad review or public complaint.');
  expect(Object.keys(await stored(page))).not.toContain('listen-first:checklist/bad-review');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
  await expect(row(page, 'A bad review').getByRole('button')).toBeFocused();
  await expect(undo).toBeHidden();
  expect(await stored(page)).toEqual(before);
});

test('everything can be deleted, nothing of others, and brought back', async ({ page }) => {
  await fill(page);
  await store(page, 'checklist/later', '{"version":2}');
  await page.evaluate(() => localStorage.setItem('another-program', 'kept'));
  await page.reload();
  const before = await stored(page);
  await press(page, 'Delete everything');
  expect(await stored(page)).toEqual({ 'another-program': 'kept' });
  await expect(page.getByText('Nothing yet. What you tick')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await press(page, 'Undo');
  expect(await stored(page)).toEqual(before);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('what to do next', () => {
  async function choose(page: Page, count: number): Promise<void> {
    await page.goto(list);
    await press(page, 'Choose what to do next');
    for (let item = 0; item < count; item += 1)
      await page.getByRole('button', { name: 'Do this next' }).first().click();
  }

  test('is chosen on a checklist, and ticked off there and here at once', async ({ page }) => {
    await choose(page, 1);
    await expect(status(page)).toHaveText('On your list.');
    await page.getByRole('link', { name: 'On your list' }).click();
    await expect(next(page)).toHaveCount(1);
    const title = (await next(page).getByRole('link').textContent()) ?? '';
    await box(page, `Done: ${title}`).check();
    await expect(status(page)).toHaveText(`Done: ${title}.`);
    await next(page).getByRole('link').click();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await page.goto('/yours/');
    await expect(next(page)).toHaveCount(0);
    await expect(page.getByText('Nothing yet. “Do this next”')).toBeVisible();
  });

  test('can be unticked as long as the page is open', async ({ page }) => {
    await choose(page, 1);
    await page.goto('/yours/');
    await page.getByRole('checkbox').check();
    await page.getByRole('checkbox').uncheck();
    await page.reload();
    await expect(next(page)).toHaveCount(1);
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('is taken off again where it was chosen', async ({ page }) => {
    await choose(page, 1);
    await press(page, 'Take it off your list');
    await expect(status(page)).toHaveText('Off your list.');
    await page.goto('/yours/');
    await expect(next(page)).toHaveCount(0);
  });

  test('is put there from a chapter, once', async ({ page }) => {
    await page.goto('/guide/answering/');
    await page.getByRole('link', { name: 'Put this on your list' }).click();
    await expect(page).toHaveURL('/yours/');
    await expect(next(page).getByRole('link')).toHaveText(['Answer like a good shopkeeper']);
    await expect(next(page).getByRole('link')).toBeFocused();
    await page.getByRole('checkbox').check();
    await page.reload();
    await expect(next(page)).toHaveCount(0);
  });

  test('cannot be filled by a link to anything else', async ({ page }) => {
    await page.goto('/yours/?next=https://evil.example');
    await expect(page.getByText('Nothing yet. “Do this next”')).toBeVisible();
    expect(await stored(page)).toEqual({});
  });

  test('shows three and folds the rest', async ({ page }) => {
    await choose(page, 5);
    await page.goto('/yours/');
    await expect(next(page).filter({ visible: true })).toHaveCount(3);
    await page.getByText('2 more after these').click();
    await expect(next(page).filter({ visible: true })).toHaveCount(5);
  });
});

test.describe('a file', () => {
  test('takes everything to another device, after a look at it', async ({
    page,
    browser,
    baseURL,
  }) => {
    await fill(page);
    const before = await stored(page);
    const text = await exported(page);
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto('/yours/');
    await open(other, text);
    await expect(other.getByText(/From a file saved on/)).toBeFocused();
    await expect(other.getByText('4 entries are new here')).toBeVisible();
    await expect(other.getByText('A bad review or public complaint ·')).toBeVisible();
    expect(await stored(other)).toEqual({});
    await press(other, 'Add it to what is here');
    await expect(row(other, 'A bad review')).toContainText('2 of 16 done');
    expect(await stored(other)).toEqual(before);
    await context.close();
  });

  test('is merged entry by entry, and the merge can be undone', async ({ page }) => {
    await fill(page);
    const text = await exported(page);
    await page.goto(list);
    await page.getByRole('checkbox').nth(0).uncheck();
    await page.getByRole('checkbox').nth(2).check();
    await page.goto('/yours/');
    await row(page, 'Light or dark').getByRole('button').click();
    const before = await stored(page);
    await open(page, text);
    await expect(page.getByText('1 entry is new here')).toBeVisible();
    await expect(page.getByText('1 is older in the file; yours stays')).toBeVisible();
    await expect(page.getByText('2 are the same')).toBeVisible();
    await press(page, 'Add it to what is here');
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(status(page)).toHaveText('Added to what is here.');
    await page.locator('take-along').getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await stored(page)).toEqual(before);
    await expect(status(page)).toHaveText('As it was before.');
  });

  test('that holds nothing new offers nothing, and can be left', async ({ page }) => {
    await fill(page);
    const before = await stored(page);
    await open(page, await exported(page));
    await expect(page.getByText('Nothing would change.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add it to what is here' })).toBeHidden();
    await press(page, 'Leave it');
    await expect(page.getByText('Nothing would change.')).toBeHidden();
    expect(await stored(page)).toEqual(before);
  });

  const file = { format: 'kept-on-this-device', site: 'listen-first', version: 1, documents: {} };
  const refused: [what: string, text: string, says: string][] = [
    ['is no file of this kind', 'hello', 'This file cannot be read.'],
    ['is from another site', JSON.stringify({ ...file, site: 'x' }), 'not from this site'],
    ['is newer', JSON.stringify({ ...file, version: 2 }), 'newer version of this site'],
    ['is damaged', JSON.stringify({ ...file, madeAt: 7 }), 'This file is damaged.'],
    ['is larger than 5 MB', ' '.repeat(5 * 1024 * 1024 + 1), 'larger than 5 MB'],
  ];
  for (const [what, text, says] of refused) {
    test(`that ${what} is refused with a reason`, async ({ page }) => {
      await fill(page);
      const before = await stored(page);
      await open(page, text);
      await expect(page.locator('[data-refused]')).toContainText(says);
      await expect(status(page)).toContainText(says);
      await expect(page.getByRole('button', { name: 'Add it to what is here' })).toBeHidden();
      expect(await stored(page)).toEqual(before);
    });
  }

  test('for the calendar is offered where a check was taken', async ({ page }) => {
    await page.goto('/yours/');
    await expect(page.getByRole('button', { name: 'Repeat it in three months' })).toBeHidden();
    await fill(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Repeat it in three months'),
    ]);
    expect(download.suggestedFilename()).toBe('conversation-check.ics');
    expect(await textOf(download)).toMatch(/DTSTART:\d{8}T090000\r\n/);
    await expect(status(page)).toHaveText('Saved as a calendar file.');
  });
});

test('two tabs keep step', async ({ page, context }) => {
  await page.goto('/yours/');
  const other = await context.newPage();
  await other.goto(list);
  await box(other, facts).check();
  await expect(row(page, 'A bad review')).toContainText('1 of 16 done');
  await row(page, 'A bad review').getByRole('button').click();
  await expect(box(other, facts)).not.toBeChecked();
  await other.getByRole('checkbox').nth(2).check();
  await press(page, 'Undo');
  await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
  await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('the browser is asked to keep it when something worth keeping is first saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.storage.persist = () => {
      document.documentElement.dataset['asked'] =
        `${document.documentElement.dataset['asked'] ?? ''}!`;
      return Promise.resolve(false);
    };
  });
  const asked = page.locator('html');
  await page.goto(list);
  await page.getByLabel('Light or dark').selectOption('dark');
  await expect(asked).not.toHaveAttribute('data-asked');
  await box(page, facts).check();
  await expect(asked).toHaveAttribute('data-asked', '!');
  await page.getByRole('checkbox').nth(2).check();
  await expect(asked).toHaveAttribute('data-asked', '!');
});

test.describe('storage', () => {
  test('that is blocked: the page says so, and a file can be looked at', async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const full = await context.newPage();
    await fill(full);
    const text = await exported(full);
    await context.close();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/yours/');
    const said = page.getByText('This browser lets the page keep nothing.');
    await expect(said.filter({ visible: true })).toHaveCount(1);
    await open(page, text);
    await press(page, 'Add it to what is here');
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
    await press(page, 'Delete everything');
    await expect(page.getByText('Nothing yet. What you tick')).toBeVisible();
    await page.locator('kept-things').getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
  });

  test('that is full: a merge lasts until the page is left, and says so', async ({ page }) => {
    await fill(page);
    const text = await exported(page);
    await press(page, 'Delete everything');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, text);
    await press(page, 'Add it to what is here');
    await expect(status(page)).toContainText('This device has no room to keep it.');
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
    expect(await stored(page)).toEqual({});
  });

  test('that holds nonsense or newer things: they are named, left alone, and can go', async ({
    page,
  }) => {
    await page.goto('/yours/');
    await store(page, 'checklist/bad-review', '{"version":1,"entries":[');
    await store(page, 'checklist/later', '{"version":2,"ticks":["a"]}');
    await page.reload();
    await expect(row(page, 'A bad review')).toContainText('Damaged, and read as empty.');
    await expect(row(page, 'checklist/later')).toContainText('Kept by a newer version');
    const before = await stored(page);
    expect(JSON.parse(await exported(page)).documents).toEqual({});
    for (const title of ['A bad review', 'checklist/later']) {
      await row(page, title).getByRole('button').click();
      await expect(row(page, title)).toBeHidden();
      await press(page, 'Undo');
      await expect(row(page, title)).toBeVisible();
    }
    expect(await stored(page)).toEqual(before);
  });
});

test.describe('on browsers that delete after days without a visit', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  });

  test('that stands beside the way to save a file', async ({ page }) => {
    await page.goto('/yours/');
    await expect(page.getByText('This browser deletes what a site keeps')).toBeVisible();
  });
});

test('other browsers are not accused of it', async ({ page }) => {
  await page.goto('/yours/');
  await expect(page.getByText('This browser deletes what a site keeps')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it would show, and offers nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/yours/');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveCount(0);
  });
});

test('the page is kept out of search engines, the sitemap and the search index', async ({
  page,
  request,
}) => {
  await page.goto('/yours/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  const map = await request.get('/sitemap-0.xml');
  expect(await map.text()).not.toContain('/yours/');
});
