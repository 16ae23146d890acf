import { expect } from 'playwright/test';
import { answer, check, showResult, typicalShop } from './conversation-check.ts';
import { test } from './quiet.ts';

test('a result is copied as plain text', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T20:00:00Z');
  await page.goto(check);
  await answer(page, typicalShop);
  await showResult(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied as text.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'Are you broadcasting or conversing?',
    '22 November 2026',
    'Based on 19 of 19 answers.',
    '',
    'Listening: 25, early days',
  ]);
  expect(text).toContain('\nStarting to hear (40 of 100)\n');
  expect(text).toContain('\nGenerosity: Start a question bank');
  expect(text).not.toContain('Conversation: Take three old posts');
  expect(text).toMatch(/thinking aid, not a test[^\n]*\n$/);
});

test('where copying is refused, the text is offered to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(check);
  await answer(page, typicalShop);
  await showResult(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const field = page.getByRole('textbox', { name: /does not let the page copy/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^Are you broadcasting or conversing\?/);
});

const acts = ['Copy as text', 'Print this', 'Copy a link to this result'];

for (const { width, one, sides } of [
  { width: 390, one: 'column', sides: ['x', 'width'] },
  { width: 1280, one: 'line', sides: ['y', 'height'] },
] as const) {
  test(`at ${width} pixels, what can be done with a result stands in one ${one}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(check);
    await answer(page, typicalShop);
    await showResult(page);
    const boxes = await Promise.all(
      acts.map((name) => page.getByRole('button', { name }).boundingBox()),
    );
    for (const side of sides) {
      expect(new Set(boxes.map((box) => box?.[side])).size, side).toBe(1);
    }
  });
}

test('the keyboard goes through what can be done with a result as the eye does', async ({
  page,
}) => {
  await page.goto(check);
  await answer(page, typicalShop);
  await showResult(page);
  const [first = '', ...others] = acts;
  await page.getByRole('button', { name: first }).focus();
  for (const name of [...others, 'Copy as Markdown']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
});

test('paper gets the questions and the form, or the result by itself', async ({ page }) => {
  await page.goto(check);
  await page.emulateMedia({ media: 'print' });
  const question = page.getByRole('group', { name: 'What happens to the things you hear?' }).last();
  await expect(question).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Add it up on paper' })).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await answer(page, typicalShop);
  await showResult(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeVisible();
  await expect(question).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Add it up on paper' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this' })).toBeHidden();
});
