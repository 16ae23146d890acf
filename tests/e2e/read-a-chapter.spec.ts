import { expect, test } from 'playwright/test';

const chapter = '/guide/answering/';

test('the table of contents marks the section being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(chapter);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await page.locator('#cannot-fix').scrollIntoViewIfNeeded();
  await page.locator('#cannot-fix').evaluate((heading) => heading.scrollIntoView());
  await expect(contents.locator('[aria-current="location"]')).toHaveText(
    'What if I cannot fix it yet?',
  );
  await page.locator('#doubts').evaluate((heading) => heading.scrollIntoView());
  await expect(contents.locator('[aria-current="location"]')).toHaveText('Where this may be wrong');
});

test('on a phone the table of contents folds up once a section is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(chapter);
  await page.getByText('On this page').click();
  await page.getByRole('link', { name: 'How soon is soon enough?', exact: true }).click();
  await expect(page).toHaveURL(/#how-soon$/);
  await expect(
    page.getByRole('link', { name: 'How soon is soon enough?', exact: true }),
  ).toBeHidden();
});

test('on a phone the head of a page stays in its place while the rest arrives', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  const search = page.locator('search-dialog');
  await page.route(`**${chapter}`, async (route) => {
    const response = await route.fetch();
    const [arrived = ''] = (await response.text()).split('<ul class="links');
    await route.fulfill({ response, body: arrived });
  });
  await page.goto(chapter);
  const early = await search.boundingBox();
  await page.unrouteAll();
  await page.goto(chapter);
  expect(early).not.toBeNull();
  expect(await search.boundingBox()).toEqual(early);
});

test('a section’s address can be copied', async ({ page, baseURL }) => {
  await page.goto(chapter);
  await page.getByRole('button', { name: 'Copy link to “How soon is soon enough?”' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`${chapter}#how-soon`, baseURL).href);
});

test('a section’s address goes into the address bar where copying is refused', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(chapter);
  await page.getByRole('button', { name: 'Copy link to “How soon is soon enough?”' }).click();
  await expect(page).toHaveURL(/#how-soon$/);
  await expect(page.getByRole('status')).toContainText('address bar');
});

test('the home page and the guide lead back to where one stopped, and forget it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByText('Where you stopped')).toBeHidden();
  await page.goto(chapter);
  await page.locator('#how-soon').evaluate((heading) => heading.scrollIntoView());
  await page.waitForFunction(() => localStorage.getItem('listen-first:reading') !== null);
  for (const start of ['/guide/', '/']) {
    await page.goto(start);
    await expect(page.getByText('at “How soon is soon enough?”')).toBeVisible();
  }
  await page.getByRole('link', { name: 'Go on with “Answer like a good shopkeeper”' }).click();
  await expect(page).toHaveURL(/\/guide\/answering\/#how-soon$/);
  await page.goto('/');
  await page.getByRole('button', { name: 'Forget this' }).click();
  await expect(page.getByText('Where you stopped')).toBeHidden();
  await page.reload();
  await expect(page.getByText('Where you stopped')).toBeHidden();
});

test('a chapter read to its end leaves no place to go back to', async ({ page }) => {
  await page.goto(chapter);
  for (const id of ['how-soon', 'doubts']) {
    await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView());
    await page.waitForFunction(
      (section) => localStorage.getItem('listen-first:reading')?.includes(`"${section}"`),
      id,
    );
  }
  await page.locator('#one-act').evaluate((heading) => heading.scrollIntoView());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('listen-first:reading')))
    .toContain('"page":{"value":null');
  await page.goto('/');
  await expect(page.getByText('Where you stopped')).toBeHidden();
});

test('a stored place that is nonsense is no place', async ({ page }) => {
  await page.addInitScript(() => {
    const entry = (value: unknown) => ({ value, at: 1 });
    const entries = { page: entry('//evil.example'), title: entry('x') };
    localStorage.setItem('listen-first:reading', JSON.stringify({ version: 1, entries }));
  });
  await page.goto('/');
  await expect(page.getByText('Where you stopped')).toBeHidden();
});

test('the skip link leads to the text', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('breadcrumbs lead up to the guide', async ({ page }) => {
  await page.goto(chapter);
  const way = page.getByRole('navigation', { name: 'You are here' });
  await expect(way.locator('[aria-current="page"]')).toHaveText('Answer like a good shopkeeper');
  await way.getByRole('link', { name: 'Guide' }).click();
  await expect(page).toHaveURL(/\/guide\/$/);
});

test('on paper there is no navigation', async ({ page }) => {
  await page.goto(chapter);
  await page.emulateMedia({ media: 'print' });
  for (const navigation of await page.getByRole('navigation').all()) {
    await expect(navigation).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on paper nothing is offered that only a screen can do', async ({ page }) => {
  await page.goto('/guide/answering/');
  await expect(page.locator('answer-door')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('answer-door')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter reads whole, its sections can be linked to, and nothing dead is shown', async ({
    page,
  }) => {
    await page.goto(chapter);
    await expect(page.getByRole('heading', { name: 'What if I cannot fix it yet?' })).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Link to “How soon is soon enough?”' }),
    ).toHaveAttribute('href', '#how-soon');
    await expect(page.locator('theme-switch')).toBeHidden();
    await page.goto('/');
    await expect(page.getByText('Where you stopped')).toBeHidden();
  });
});

test('paper shows the checklist of a chapter, which stands folded on the screen', async ({
  page,
}) => {
  await page.goto('/guide/answering/');
  const item = page.locator('tick-list li').first();
  await expect(item).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(item).toBeVisible();
});
