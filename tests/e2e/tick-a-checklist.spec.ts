import { expect, test as base, type Page } from 'playwright/test';

const list = '/checklists/bad-review/';
const key = 'listen-first:checklist/bad-review';

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

const box = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name });
const facts = /^Find the order/;
const second = /^Ask one person/;
const standing = (page: Page) => page.getByRole('progressbar');
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);

async function tickAll(page: Page): Promise<number> {
  const boxes = await page.getByRole('checkbox').all();
  for (const each of boxes) await each.check();
  return boxes.length;
}

test('what is ticked is kept at once, with its time, and is there after a reload', async ({
  page,
}) => {
  await page.goto(list);
  const before = Date.now();
  await box(page, facts).check();
  const { version, entries } = JSON.parse((await stored(page)) ?? '');
  expect(version).toBe(1);
  expect(entries['find-the-facts'].value).toBe(true);
  expect(entries['find-the-facts'].at).toBeGreaterThanOrEqual(before);
  await page.reload();
  await expect(box(page, facts)).toBeChecked();
  await expect(box(page, second)).not.toBeChecked();
  await box(page, facts).uncheck();
  await page.reload();
  await expect(box(page, facts)).not.toBeChecked();
  expect(JSON.parse((await stored(page)) ?? '').entries['find-the-facts'].value).toBeNull();
});

test('a tick on the words counts as one on the box', async ({ page }) => {
  await page.goto(list);
  await page.getByText('Find the order').click();
  await expect(box(page, facts)).toBeChecked();
});

test('progress is shown for the list and its groups, and said', async ({ page }) => {
  await page.goto(list);
  await expect(standing(page)).toBeHidden();
  await box(page, facts).check();
  await expect(page.getByRole('status')).toHaveText('1 of 16 done.');
  await expect(standing(page)).toHaveAccessibleName('1 of 16 done');
  await expect(standing(page)).toHaveJSProperty('position', 1 / 16);
  await box(page, second).check();
  await expect(page.getByRole('status')).toHaveText('2 of 16 done.');
  await expect(page.getByRole('img', { name: '2 of 4 done' })).toHaveText('2/4');
  await expect(page.getByRole('img')).toHaveCount(1);
});

test('all ticks can be cleared, and brought back as they were', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await box(page, second).check();
  const before = await stored(page);
  await page.getByRole('button', { name: 'Clear all ticks' }).press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('All ticks cleared.');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Clear all ticks' })).toBeFocused();
  await expect(undo).toBeHidden();
  expect(await stored(page)).toBe(before);
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('clearing and undoing leave the page where it is', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  const before = await page.evaluate(() => window.scrollY);
  await page.getByRole('button', { name: 'Clear all ticks' }).dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await page.getByRole('button', { name: 'Undo' }).dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'Clear all ticks' })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('a cleared list stays clear, and cannot be undone once something new is ticked', async ({
  page,
}) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await box(page, second).check();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await page.reload();
  await expect(box(page, facts)).not.toBeChecked();
  await expect(box(page, second)).toBeChecked();
});

test('when all is done the page says what comes next', async ({ page }) => {
  await page.goto(list);
  const count = await tickAll(page);
  await expect(page.getByRole('status')).toHaveText(`All ${count} done.`);
  await page.getByRole('link', { name: 'What comes next' }).click();
  await expect(page).toHaveURL(/#done$/);
  await expect(page.getByRole('heading', { name: 'Done?' })).toBeInViewport();
  await box(page, facts).uncheck();
  await expect(page.getByRole('link', { name: 'What comes next' })).toBeHidden();
});

test('Tab goes from box to box and Space ticks', async ({ page }) => {
  await page.goto(list);
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(box(page, facts)).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(box(page, facts)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page).toHaveURL(list);
});

test('a box reached by keyboard is not covered by the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto(list);
  await page.getByRole('checkbox').first().check();
  const count = await page.getByRole('checkbox').count();
  for (let position = 1; position < count; position += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.locator(':focus').evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(reached, `box ${position}`).toBe(true);
  }
});

test('boxes stand left of the red rule and are large enough to hit', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(list);
    const rule = await page.evaluate(() => {
      const { insetInlineStart } = getComputedStyle(document.body, '::before');
      return document.body.getBoundingClientRect().left + Number.parseFloat(insetInlineStart);
    });
    for (const each of await page.getByRole('checkbox').all()) {
      const bounds = await each.boundingBox();
      expect(bounds?.width).toBeGreaterThanOrEqual(24);
      expect(bounds?.height).toBeGreaterThanOrEqual(24);
      expect((bounds?.x ?? rule) + (bounds?.width ?? 0)).toBeLessThanOrEqual(rule);
      expect(bounds?.x).toBeGreaterThanOrEqual(0);
    }
  }
});

test('two tabs keep step', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(list);
  await other.goto(list);
  await box(page, facts).check();
  await expect(box(other, facts)).toBeChecked();
  await box(other, second).check();
  await expect(box(page, second)).toBeChecked();
  await expect(standing(page)).toHaveAccessibleName('2 of 16 done');
  await other.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await box(page, facts).check();
  await page.evaluate(() => localStorage.clear());
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(other.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test.describe('storage', () => {
  const unkept = (page: Page) => page.locator('[data-not-kept]');

  test('that is blocked: the list works until the page is left, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(list);
    await expect(unkept(page)).toContainText('This browser lets the page keep nothing.');
    await box(page, facts).check();
    await box(page, second).check();
    await expect(page.getByRole('status')).toHaveText('2 of 16 done.');
    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  });

  test('that is full: the list works until the page is left, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(list);
    await expect(unkept(page)).toBeHidden();
    await box(page, facts).check();
    await expect(unkept(page)).toContainText('This device has no room to keep it.');
    await expect(page.getByRole('status')).toContainText('1 of 16 done. This device has no room');
    await box(page, second).check();
    await expect(page.getByRole('status')).toHaveText('2 of 16 done.');
    await expect(standing(page)).toHaveAccessibleName('2 of 16 done');
  });

  test('that holds nonsense: the list begins afresh and writes over it', async ({ page }) => {
    for (const nonsense of ['{', '"x"', '{"version":1,"entries":{"find-the-facts":true}}']) {
      await page.goto(list);
      await page.evaluate(
        ([name = '', text = '']) => localStorage.setItem(name, text),
        [key, nonsense],
      );
      await page.reload();
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(unkept(page)).toBeHidden();
      await box(page, facts).check();
      await page.reload();
      await expect(box(page, facts)).toBeChecked();
    }
  });

  test('of a newer version: it is left as it is, and the page says so', async ({ page }) => {
    const newer = '{"version":2,"ticks":["find-the-facts"]}';
    await page.goto(list);
    await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, newer]);
    await page.reload();
    await expect(unkept(page)).toContainText('A newer version of this page');
    await box(page, facts).check();
    await expect(standing(page)).toHaveAccessibleName('1 of 16 done');
    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    expect(await stored(page)).toBe(newer);
  });
});

test('a chapter holds its list folded under the text, in step with the list’s own page', async ({
  page,
}) => {
  await page.goto('/guide/listen-first/');
  const choose = box(page, /^Choose two places/);
  await expect(page.getByRole('heading', { name: 'Now do it' })).toBeVisible();
  await expect(choose).toBeHidden();
  await page.getByText('Two weeks of listening', { exact: true }).click();
  await choose.check();
  await page.getByRole('link', { name: 'The list on a page of its own' }).click();
  await expect(page).toHaveURL('/checklists/two-weeks-of-listening/');
  await expect(choose).toBeChecked();
  await choose.uncheck();
  await page.goBack();
  await expect(page.locator('input[name="choose-two-places"]')).not.toBeChecked();
});

test('the page of all lists shows how far each has come', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.goto('/checklists/');
  const row = page.getByRole('listitem').filter({ hasText: 'A bad review or public complaint' });
  await expect(row).toContainText('1 of 16 done');
  await expect(page.getByText(/\d+ of \d+ done/)).toHaveCount(1);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(list);
});

test('on paper boxes are as they are, without buttons and bars', async ({ page }) => {
  await page.goto(list);
  await box(page, facts).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(standing(page)).toBeHidden();
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(box(page, facts)).toBeChecked();
  await expect(box(page, second)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be ticked, and nothing is shown that does nothing', async ({ page }) => {
    await page.goto(list);
    await page.getByText('Find the order').click();
    await expect(box(page, facts)).toBeChecked();
    await expect(standing(page)).toBeHidden();
    await expect(page.locator('tick-list').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Done?' })).toBeVisible();
    await page.goto('/checklists/');
    await expect(page.locator('tick-count').first()).toBeHidden();
    await page.goto('/guide/listen-first/');
    await page.getByText('Two weeks of listening', { exact: true }).click();
    await expect(box(page, /^Choose two places/)).toBeVisible();
  });
});
