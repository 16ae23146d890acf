import { expect } from 'playwright/test';
import { box, facts, fill, list, press, row, status, store, stored } from './kept-things.ts';
import { test } from './quiet.ts';

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

test('a double tap deletes one thing, and not the next that moves into its place', async ({
  page,
}) => {
  await page.goto('/yours/');
  const text = '{"version":1,"entries":{"x":{"value":true,"at":1795000000000}}}';
  for (const slug of ['bad-review', 'before-you-post', 'replies-and-messages', 'start-tracking'])
    await store(page, `checklist/${slug}`, text);
  await page.reload();
  const buttons = page.locator('kept-things [value=remove]:visible');
  await buttons.nth(1).dispatchEvent('click', { detail: 1 });
  await buttons.nth(1).dispatchEvent('click', { detail: 2 });
  await expect(buttons).toHaveCount(3);
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
