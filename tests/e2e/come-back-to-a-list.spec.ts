import { expect, test, type Page } from 'playwright/test';

const list = '/checklists/before-you-post/';
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const name = /^Name one real person/;
const counter = /^Take out every word/;

test('a note is written, kept and seen in a second tab', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(list);
  await other.goto(list);
  await page.getByRole('button', { name: 'Write notes' }).click();
  await page.getByRole('textbox', { name: /Note on “Name one/ }).fill('Farah, with the starter');
  await expect(other.getByText('Farah, with the starter')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Farah, with the starter')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('a note with a long address fits a phone, while it is written and after', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(list);
  await page.getByRole('button', { name: 'Write notes' }).click();
  const field = page.getByRole('textbox', { name: /Note on “Name one/ });
  await field.fill(`https://maps.example/${'place'.repeat(40)}`);
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBe(0);
  await page.getByRole('button', { name: 'Stop writing notes' }).click();
  expect(await over()).toBe(0);
});

test('the pencil is put down, and places to write are gone', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('button', { name: 'Write notes' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(13);
  await page.getByRole('button', { name: 'Stop writing notes' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('what is not for us leaves what is counted, and comes back', async ({ page }) => {
  await page.goto(list);
  await box(page, name).check();
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 of 13 done');
  await page.getByRole('button', { name: 'Write notes' }).press('Enter');
  const skip = page.getByRole('button', { name: /Not for us: “Take out/ });
  await skip.press('Enter');
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 of 12 done');
  await expect(skip).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(box(page, counter)).toHaveAccessibleName(/not for us/);
  await box(page, counter).check();
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('2 of 13 done');
});

test('a list of which nothing is for us shows no bar', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('button', { name: 'Write notes' }).click();
  for (const skip of await page.getByRole('button', { name: /^Not for us:/ }).all()) {
    await skip.click();
  }
  await expect(page.getByText('None of this is for you')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.getByRole('link', { name: 'What comes next' })).toBeHidden();
});

test('a list used again keeps when it was last finished', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T09:00:00Z'));
  await page.goto(list);
  for (const each of await page.getByRole('checkbox').all()) await each.check();
  await page.clock.setFixedTime(new Date('2026-11-21T23:30:00Z'));
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.goto('/checklists/');
  const row = page.getByRole('listitem').filter({ hasText: 'the broadcast check' });
  await expect(row).toContainText('last finished yesterday');
  await page.goto(list);
  await box(page, name).check();
  await page.goto('/checklists/');
  await expect(row).toContainText('1 of 13 done');
});

test('undo after starting again forgets that it was finished', async ({ page }) => {
  await page.goto(list);
  const entries = () =>
    page.evaluate(() => localStorage.getItem('listen-first:checklist/before-you-post'));
  for (const each of await page.getByRole('checkbox').all()) await each.check();
  const before = await entries();
  await page.getByRole('button', { name: 'Start again' }).click();
  expect(await entries()).toContain('list/finished');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await entries()).toBe(before);
});

test('the day of a tick stands beside it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-12T09:00:00Z'));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(list);
  await box(page, name).check();
  await expect(page.getByText('ticked today')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00Z'));
  await page.reload();
  await expect(page.getByText('ticked on 12 November')).toBeVisible();
});

test('an item whose meaning changed says so to those who ticked it before', async ({ page }) => {
  await page.route(`**${list}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const revised = html.replace('id="name-one-person"', '$& data-revised="2026-11-20"');
    expect(revised).not.toBe(html);
    await route.fulfill({ response, body: revised });
  });
  const told = page.getByText('Changed on 20 November, after you ticked it. Look at it once more.');
  await page.clock.setFixedTime(new Date('2026-11-12T09:00:00Z'));
  await page.goto(list);
  await box(page, name).check();
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00Z'));
  await page.reload();
  await expect(told).toBeVisible();
  await box(page, name).uncheck();
  await expect(told).toBeHidden();
  await box(page, name).check();
  await expect(told).toBeHidden();
});

test('what to do next leads to its item and marks it', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('button', { name: 'Choose what to do next' }).click();
  const item = page.getByRole('listitem').filter({ has: box(page, counter) });
  await item.getByRole('button', { name: 'Do this next' }).click();
  await page.goto('/yours/');
  await page.getByRole('link', { name: counter }).click();
  await expect(item.and(page.locator(':target'))).toBeInViewport();
});

test('search leads to an item and marks it', async ({ page }) => {
  await page.goto('/search/?q=take+out+every+word+across+the+counter');
  const link = page.locator(`result-list a[href*="${list}"][href*="#counter-words"]`).first();
  await link.click();
  await expect(page.locator('li:target')).toContainText('Take out every word');
});

test('a link to one item marks it', async ({ page }) => {
  await page.goto(`${list}#counter-words`);
  const item = page.getByRole('listitem').filter({ has: box(page, counter) });
  await expect(item.and(page.locator(':target'))).toBeInViewport();
  expect(await item.evaluate((it) => getComputedStyle(it).outlineStyle)).toBe('solid');
});

test('a link to an item of a folded list opens the fold', async ({ page }) => {
  await page.goto('/guide/from-announcing-to-conversing/#before-you-post-counter-words');
  await expect(box(page, counter)).toBeInViewport();
});

test('the list is copied as a task list', async ({ page }) => {
  await page.goto(list);
  await box(page, name).check();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status')).toContainText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Before you post: the broadcast check\n\n## The one-minute version\n\n/);
  expect(text).toContain('- [x] Name one real person');
  expect(text).toContain('- [ ] Take out every word');
  expect(text.match(/^- \[/gm)).toHaveLength(13);
});

test('who is refused the copy of a list or a sheet sees it said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(list);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('list-tools')).toContainText('Copying was refused.');
  await page.goto('/templates/listening-log/');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('sheet-actions')).toContainText('Copying was refused.');
});

test('on paper it may be blank, and is as it was afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(list);
  await box(page, name).check();
  await page.getByRole('button', { name: 'Print blank' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('ticked today')).toBeHidden();
  const mark = () => box(page, name).evaluate((it) => getComputedStyle(it, '::before').display);
  expect(await mark()).toBe('none');
  const inkOf = (item: RegExp) =>
    box(page, item).evaluate((it) => getComputedStyle(it.closest('label') ?? it).color);
  expect(await inkOf(name)).toBe(await inkOf(counter));
  await expect(page.getByText('Room for notes')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await mark()).not.toBe('none');
  await expect(page.getByText('ticked today')).toBeVisible();
});

test('what is ticked in a fold before its script is there is kept', async ({ page }) => {
  const gate = Promise.withResolvers<undefined>();
  await page.route(/tick-list-element/, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto('/guide/from-announcing-to-conversing/');
  await page.getByText('Before you post: the broadcast check').first().click();
  await box(page, counter).check();
  gate.resolve(undefined);
  await expect(page.getByRole('progressbar')).toHaveAccessibleName('1 of 13 done');
  await expect(box(page, counter)).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no tools are shown', async ({ page }) => {
    await page.goto(list);
    await expect(page.locator('tick-list').getByRole('button')).toHaveCount(0);
  });
});
