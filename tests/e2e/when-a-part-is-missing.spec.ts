import { expect, test, type Page } from 'playwright/test';

const chapter = '/guide/answering/';
const list = '/checklists/bad-review/';

const note = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not arrive' });
const again = (page: Page) =>
  page.getByRole('alert').getByRole('button', { name: 'Load the page again' });

/** As a host answers for a file that the last deployment took away. */
const gone = (page: Page, files: string | RegExp) =>
  page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));

async function expectReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').locator('p').last()).toBeAttached();
}

test('nothing is said on a page that arrived whole', async ({ page }) => {
  await page.goto(chapter);
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test.describe('a missing chunk', () => {
  test('of a folded list is told of where it was opened, and a reload brings it', async ({
    page,
  }) => {
    await gone(page, /tick-list-element/);
    await page.goto(chapter);
    const fold = page.locator('folded-list');
    await fold.locator('summary').click();
    await expect(fold.getByRole('alert')).toContainText('did not arrive');
    await fold.getByRole('checkbox').first().check();
    await expectReadable(page);
    await page.unrouteAll();
    await again(page).click();
    await expect(note(page)).toBeHidden();
    await fold.locator('summary').click();
    await fold.getByRole('checkbox').first().check();
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
      .toContain('checklist/');
  });

  test('of the answer builder leaves the link to its own page', async ({ page }) => {
    await gone(page, /answer-builder-element/);
    await page.goto(list);
    await page.getByText('Write the answer here').click();
    await expect(note(page)).toBeVisible();
    await expect(page.getByRole('link', { name: /on a page of its own/ })).toBeVisible();
  });

  test('of a calendar file is told of beside the button', async ({ page }) => {
    await gone(page, /calendar-file/);
    await page.goto('/templates/weekly-routine/');
    await page.getByText('Does it fit? Work it out here').click();
    await page.getByLabel('Messages in a week').fill('6');
    await page.getByRole('button', { name: 'Save for my calendar' }).click();
    await expect(note(page)).toBeVisible();
    await expect(page.getByLabel('Messages in a week')).toHaveValue('6');
  });

  test('of the log’s files leaves what was written, and is not taken for print', async ({
    page,
  }) => {
    await gone(page, /papaparse/);
    await page.goto('/templates/listening-log/');
    await page.getByText('Fill it in on this screen').click();
    await page.getByLabel('Their words, letter for letter').fill('Do you open on Sundays?');
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await expect(note(page)).toBeVisible();
    await again(page).click();
    await page.getByText('Fill it in on this screen').click();
    await expect(page.locator('listening-log')).toContainText('Do you open on Sundays?');
  });

  test('of search is told of in its dialog', async ({ page }) => {
    await gone(page, /live-search-element/);
    await page.goto(chapter);
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toHaveText(/not available/);
    await page.unrouteAll();
    const reloaded = page.waitForEvent('load');
    await again(page).click();
    await reloaded;
    await page.keyboard.press('/');
    await page.keyboard.type('lurker');
    await expect(page.locator('result-list').getByRole('link').first()).toBeVisible();
  });
});

test.describe('a page’s own script', () => {
  const broken = [
    { name: 'that is gone', file: /\/page\./, status: 404, body: '' },
    { name: 'whose half is gone', file: /\/every-page\./, status: 404, body: '' },
    {
      name: 'that broke off half-way',
      file: /\/page\./,
      status: 200,
      body: 'import "./every-page.js"; class Th',
    },
    { name: 'that does not know this page', file: /\/page\./, status: 200, body: 'null.nothing' },
  ];
  for (const { name, file, status, body } of broken) {
    test(`${name} leaves a page to read, and a way to load it again`, async ({ page }) => {
      await page.route(file, (route) =>
        route.fulfill({ status, contentType: 'text/javascript', body }),
      );
      await page.goto(chapter);
      await expect(note(page)).toBeVisible();
      await expectReadable(page);
      await expect(page.getByLabel('Light or dark')).toBeHidden();
      await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeVisible();
      await page.unrouteAll();
      await again(page).click();
      await expect(page.getByLabel('Light or dark')).toBeVisible();
      await expect(note(page)).toBeHidden();
    });
  }

  test('is not meant where a picture or an index is missing', async ({ page }) => {
    await gone(page, /favicon|\/pagefind\//);
    await page.goto(chapter);
    await page.evaluate(() => {
      const picture = document.createElement('img');
      picture.src = '/favicon.svg?gone';
      document.body.append(picture);
      return new Promise((resolve) => {
        picture.onerror = resolve;
      });
    });
    await expect(page.getByRole('alert')).toBeHidden();
  });
});

test.describe('a new deployment', () => {
  test('whose pages an older script does not understand is told of', async ({ page }) => {
    await page.route('**/tools/answer/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('data-answers', 'data-other');
      await route.fulfill({ response, body });
    });
    await page.goto(list);
    await page.getByText('Write the answer here').click();
    await expect(note(page)).toBeVisible();
    await expectReadable(page);
  });

  for (const [what, files] of [
    ['the index', '**/pagefind/*.pf_meta'],
    ['parts of the index', '**/pagefind/index/*'],
  ] as const) {
    test(`that took ${what} away is told of by search`, async ({ page }) => {
      await gone(page, files);
      await page.goto(chapter);
      await page.keyboard.press('/');
      await page.keyboard.type('kettle');
      await expect(page.getByRole('alert')).toHaveText(/not available/);
      await page.unrouteAll();
      await again(page).click();
      await expect(page.getByRole('alert')).toBeHidden();
      await expectReadable(page);
    });
  }

  test('that took the texts of results away leaves links to their pages', async ({ page }) => {
    await gone(page, '**/pagefind/fragment/*');
    await page.goto(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('bad review');
    const first = page.locator('result-list').getByRole('link').first();
    await expect(first).toHaveAttribute('href', /\/bad-review\//);
    await first.click();
    await expectReadable(page);
  });
});

test.describe('something kept by a newer page', () => {
  const key = 'listen-first:checklist/bad-review';
  const newer = JSON.stringify({ version: 2, ticks: ['find-the-facts'] });

  test('is left alone by an old one, which offers to load the new', async ({ page }) => {
    await page.addInitScript(
      ([name = '', text = '']) => {
        localStorage.setItem(name, text);
      },
      [key, newer],
    );
    await page.goto(list);
    await page.getByRole('checkbox').first().check();
    const line = page.locator('tick-list [data-not-kept]').first();
    await expect(line).toContainText('A newer version of this page has kept something here.');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
    const reloaded = page.waitForEvent('load');
    await line.getByRole('button', { name: 'Load the page again' }).click();
    await reloaded;
    await expectReadable(page);
  });
});
