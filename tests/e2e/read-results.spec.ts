import { expect, test, type Page } from 'playwright/test';

const chapter = '/guide/answering/';
const field = (page: Page) => page.getByRole('searchbox', { name: 'What happened?' });
const status = (page: Page) => page.locator('live-search').getByRole('status');
const results = (page: Page) => page.locator('result-list').getByRole('link');

async function openByButton(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
}

test.describe('what is found', () => {
  test('is shown by title before the full text has arrived, and stays in place', async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/search/#q=complaints');
    await expect(results(page).first()).toBeVisible();
    await expect(status(page)).toHaveText('Searching…');
    const rows = page.locator('result-list ol > li > .row > a');
    const before = await rows.allTextContents();
    await rows.nth(1).focus();
    const second = (await rows.nth(1).getAttribute('href')) ?? '';
    release();
    await expect(status(page)).toHaveText(/results?$/);
    const after = await rows.allTextContents();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    // Sections came to stand above it.
    await expect(results(page).nth(1)).not.toHaveAttribute('href', second);
    await expect(page.locator(`result-list a[href="${second}"]`)).toBeFocused();
  });

  test('is put right, and can be asked for as typed', async ({ page }) => {
    await page.goto('/search/?q=reveiw replys');
    const corrected = page.locator('[data-corrected]');
    await expect(corrected).toContainText('Showing results for “review replys”.');
    await corrected.getByRole('button', { name: 'Search instead for “reveiw replys”' }).click();
    await expect(corrected).toBeHidden();
    await expect(field(page)).toBeFocused();
    await field(page).fill('reveiw');
    await expect(corrected).toContainText('review');
  });

  test('opens an item of a checklist at the spot', async ({ page }) => {
    await page.goto('/search/?q=find one person who was not there to read the answer');
    await results(page).filter({ hasText: 'Find one person who was not there' }).click();
    await expect(page).toHaveURL(/\/checklists\/bad-review\/#second-reader$/);
    await expect(page.locator('#second-reader')).toBeInViewport();
  });

  test('shows the definition of a term, and a place by its name', async ({ page }) => {
    await page.goto('/search/?q=what is a lurker');
    await expect(page.locator('result-list .excerpt').first()).toContainText('never write');
    await field(page).fill('nextdoor');
    await expect(results(page).first()).toHaveAttribute('href', '/places/#nextdoor');
  });

  test('can be one kind only, in the address and by the way back', async ({ page }) => {
    await page.goto('/search/?q=review');
    await expect(status(page)).toHaveText(/results?$/);
    const all = page.getByRole('radio', { name: /^All \d+$/ });
    const checklists = page.getByRole('radio', { name: /^Checklists \d+$/ });
    await expect(all).toBeChecked();
    const count = /\d+/.exec(
      (await page.locator('kind-filter label').filter({ has: checklists }).textContent()) ?? '',
    );
    await checklists.check();
    await expect(page).toHaveURL(/\/search\/\?q=review&kind=checklist$/);
    await expect(page.locator('result-list ol > li')).toHaveCount(Number(count?.[0]));
    await expect(checklists).toBeFocused();
    await page.reload();
    await expect(checklists).toBeChecked();
    await page.goBack();
    await expect(all).toBeChecked();
    await expect(page).toHaveURL(/\?q=review$/);
  });

  test('leads to the words on the page', async ({ page }) => {
    await page.goto('/search/?q=burgers');
    const link = page.locator('result-list a[href*=":~:text="]').first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL((url) => !url.pathname.startsWith('/search'));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  test('is helped along by the home page’s doors when there is nothing', async ({ page }) => {
    await page.goto('/search/?q=zyxwvuts');
    await expect(status(page)).toHaveText(/^Nothing found/);
    await expect(
      page.getByRole('link', { name: 'Someone left a bad review.', exact: true }),
    ).toBeVisible();
    await field(page).fill('review');
    await expect(status(page)).toHaveText(/results?$/);
    await expect(
      page.getByRole('link', { name: 'Someone left a bad review.', exact: true }),
    ).toBeHidden();
  });
});

test.describe('what was typed', () => {
  for (const [where, address] of [
    ['the home page', '/'],
    ['a page that is not there', '/404.html'],
    ['the dialog', chapter],
  ] as const) {
    test(`is sent to no server from ${where}`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address);
      if (address === chapter) await openByButton(page);
      const box = address === chapter ? field(page) : page.locator('main').getByRole('searchbox');
      await box.fill('mrs abbott');
      await box.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=mrs%20abbott$/);
      await expect(field(page)).toHaveValue('mrs abbott');
      await expect(status(page)).toHaveText(/results?$|^Nothing found/);
      expect(asked.filter((url) => url.includes('abbott') && !url.includes('#q='))).toEqual([]);
    });
  }
});
