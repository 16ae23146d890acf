import { expect, type Page } from 'playwright/test';
import { radio, showResult, tabTo } from './assessments.ts';
import { test } from './quiet.ts';

const finder = '/assess/place-finder/';
const stored = 'listen-first:assessment/place-finder';

const entriesIn = (page: Page) => page.evaluate((key) => localStorage.getItem(key) ?? '', stored);

/** Moves to an answer by keyboard: Tab between boxes, arrows between circles. */
async function choose(page: Page, question: string, value: string, steps = 0): Promise<void> {
  const circles =
    steps > 0 || (await radio(page, question, value).getAttribute('type')) === 'radio';
  await tabTo(
    page,
    circles ? `[name="whole-${question}"]` : `[name="whole-${question}"][value="${value}"]`,
  );
  await page.keyboard.press('Space');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  await expect(radio(page, question, value)).toBeChecked();
}

test('the place finder is taken with the keyboard alone', async ({ page }) => {
  await page.goto(finder);
  await tabTo(page, '[data-note="1"]');
  await page.keyboard.type('The Cork one on Discord');
  await choose(page, 'C1', 'nextdoor');
  await choose(page, 'C3', 'local-people');
  await choose(page, 'C4', '30-49', 1);
  await choose(page, 'C5', 'how-it-looks');
  await choose(page, 'C6', 'photo');
  await choose(page, 'C6', 'message');
  await choose(page, 'C7', 'premises');
  await tabTo(page, '[data-show]');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeFocused();
  await expect(page.getByText('Based on 6 of 9 answers.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your home: Nextdoor' })).toBeVisible();
  await expect(page.locator('[data-verdict]:visible')).toHaveCount(1);
  await expect(page.locator('[data-ground] [data-sentence]:visible')).toHaveText(
    'Because your customers said so.',
  );
  await expect(page.locator('[data-base]:visible')).toContainText('Your base: Your Google listing');
  await expect(page.locator('[data-outpost]:visible')).toHaveCount(0);
  await expect(page.locator('[data-leave]:visible')).toHaveCount(10);
  await expect(page.locator('[data-because]:visible').first()).toHaveText(
    /two or more of them name\?\s*Nextdoor/,
  );

  await page.reload();
  await expect(page.locator('[data-note="1"]')).toHaveValue('The Cork one on Discord');
  await expect(radio(page, 'C6', 'message')).toBeChecked();
});

test('"I have not asked" clears the others, and they clear it', async ({ page }) => {
  await page.goto(finder);
  await radio(page, 'C1', 'facebook').check();
  await radio(page, 'C1', 'discord').check();
  await expect.poll(() => entriesIn(page)).toContain('"facebook discord"');
  await radio(page, 'C1', 'not-asked').check();
  await expect(radio(page, 'C1', 'facebook')).not.toBeChecked();
  await expect(radio(page, 'C1', 'discord')).not.toBeChecked();
  await radio(page, 'C1', 'tiktok').check();
  await expect(radio(page, 'C1', 'not-asked')).not.toBeChecked();
  await expect(page.locator('.strip')).toContainText('1 of 9 answered');
  await radio(page, 'C1', 'tiktok').uncheck();
  await expect(page.locator('.strip')).toContainText('0 of 9 answered');
});

test('a place that the list does not know comes first, and a second may follow', async ({
  page,
}) => {
  await page.goto(finder);
  await radio(page, 'C1', 'another-place').check();
  await radio(page, 'C3', 'travellers').check();
  await radio(page, 'C4', 'mixed').check();
  await radio(page, 'C5', 'who-recommends-you').check();
  await radio(page, 'C6', 'photo').check();
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'Your home: Facebook' })).toBeVisible();
  await expect(page.locator('[data-ground] [data-sentence]:visible')).toContainText('only a guess');
  await expect(page.getByText('a place that our list does not know')).toBeVisible();
  await expect(page.getByText('Perhaps later: Instagram.')).toBeVisible();
  await expect(page.locator('[data-base]:visible')).toContainText('Perhaps a Google listing');
});

test('what customers said is kept while it is typed, whatever happens elsewhere', async ({
  page,
  context,
}) => {
  await page.goto('/assess/place-finder/');
  const line = page.getByRole('textbox').first();
  await line.pressSequentially('The Cork one');
  const other = await context.newPage();
  await other.goto('/assess/place-finder/');
  await radio(other, 'C3', 'travellers').check();
  await expect(radio(page, 'C3', 'travellers')).toBeChecked();
  await expect(line).toHaveValue('The Cork one');
  await page.reload();
  await expect(line).toHaveValue('The Cork one');
});

test('too little is no ranking, and the page says what is needed', async ({ page }) => {
  await page.goto(finder);
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'A little more is needed' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy|calendar/ })).toHaveCount(0);
  await expect(page.locator('[data-missing]:visible')).toHaveText([/^\s*3\. Who mostly pays you/]);
  await expect(page.getByRole('heading', { name: 'Leave with a clear conscience' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeHidden();
});

test('what is removed comes back, customers’ words included', async ({ page }) => {
  await page.goto(finder);
  await page.locator('[data-note="2"]').fill('YouTube');
  await radio(page, 'C1', 'youtube').check();
  await page.getByRole('button', { name: 'Remove my answers' }).click();
  await expect(radio(page, 'C1', 'youtube')).not.toBeChecked();
  await expect(page.locator('[data-note="2"]')).toHaveValue('');
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(radio(page, 'C1', 'youtube')).toBeChecked();
  await expect(page.locator('[data-note="2"]')).toHaveValue('YouTube');
});

test('where storage is blocked, all works and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(finder);
  await radio(page, 'C3', 'enthusiasts').check();
  await radio(page, 'C1', 'mastodon').check();
  await expect(page.locator('[data-not-kept]')).toBeVisible();
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'Your home: Mastodon' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the task, the questions and the points can be used on paper', async ({ page }) => {
    await page.goto(finder);
    await expect(page.getByRole('heading', { name: 'Ask five customers' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Customer/ })).toHaveCount(5);
    await expect(
      page.getByRole('row', { name: /3 Businesses anywhere LinkedIn 5, YouTube 2/ }),
    ).toBeVisible();
    await expect(page.getByRole('row', { name: /1 Each place you ticked 12/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Your home:/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Leave with a clear conscience' })).toBeHidden();
  });
});
