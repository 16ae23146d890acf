import { expect, test } from 'playwright/test';
import { field, results, status } from './searching.ts';

/** What somebody types, and the address at which it stands. */
const spots = [
  [
    'an item of a checklist',
    'put the phone down for ten minutes',
    '/checklists/bad-review/#wait-ten-minutes',
  ],
  ['a place', 'nextdoor', '/places/#nextdoor'],
  ['a term', 'lurker', '/glossary/#lurker'],
  ['a principle', 'be a good guest', '/principles/#be-a-good-guest'],
  ['a situation of the answer builder', 'somebody asks the price', '/tools/answer/#answer-price'],
  ['a figure', 'airlines attention customers more followers', '/evidence/#e22'],
  ['a heading', 'what if it is mistaken, unfair or fake', '/guide/complaints-and-reviews/#fake'],
] as const;

for (const [what, query, address] of spots) {
  test(`${what} is found, and opens where it stands`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toHaveText(/results?$/);
    await page.locator(`result-list a[href^="${address}"]`).first().click();
    await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}`.startsWith(address));
    await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport();
  });
}

test('a term shows its definition among the results', async ({ page }) => {
  await page.goto('/search/?q=what is a lurker');
  const first = page.locator('result-list ol > li').first();
  await expect(first.locator('.margin-note')).toHaveText('Glossary');
  await page.goto('/glossary/');
  const definition = await page.locator('section:has(#lurker) .prose').innerText();
  await page.goBack();
  const shown = await first.locator('.excerpt').innerText();
  expect(definition.replace(/\s+/g, ' ')).toContain(shown.replace(/ …$/, ''));
});

test('a situation is chosen when a link leads to it', async ({ page }) => {
  await page.goto('/tools/answer/#answer-price');
  await expect(page.getByRole('radio', { name: 'Somebody asks the price' })).toBeChecked();
});

test('a link to a situation chooses it where the builder stands open', async ({ page }) => {
  await page.goto('/tools/answer/');
  const price = page.getByRole('radio', { name: 'Somebody asks the price' });
  await expect(price).not.toBeChecked();
  await page.evaluate(() => {
    window.location.hash = '#answer-price';
  });
  await expect(price).toBeChecked();
});

test('a page stands once, with its best parts under it', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('fake review');
  await expect(status(page)).toHaveText(/results?$/);
  const rows = page.locator('result-list ol > li > .row > a');
  const pages = await rows.evaluateAll((links) =>
    links.map((link) => (link.getAttribute('href') ?? '').replace(/:~:.*$/, '').replace(/#$/, '')),
  );
  expect(new Set(pages).size).toBe(pages.length);
  await expect(page.locator('result-list .sections a').first()).toHaveAttribute('href', /#./);
  await expect(results(page).first()).toBeVisible();
});
