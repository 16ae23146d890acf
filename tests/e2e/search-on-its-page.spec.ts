import { expect } from 'playwright/test';
import { test } from './quiet.ts';
import { chapter, field, results, status } from './searching.ts';

test.describe('the search page', () => {
  test('answers the query in its address', async ({ page }) => {
    await page.goto('/search/?q=lurker');
    await expect(field(page)).toHaveValue('lurker');
    await expect(results(page).first()).toHaveAttribute('href', '/glossary/#lurker');
    await expect(page.getByRole('heading', { name: 'Everything by topic' })).toBeHidden();
  });

  test('keeps the query in its address, and back leads to its results', async ({ page }) => {
    await page.goto('/about/');
    await page.goto('/search/');
    await field(page).pressSequentially('lurker', { delay: 40 });
    await expect(page).toHaveURL(/\?q=lurker$/);
    await expect(results(page).first()).toHaveText('Lurker');
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
