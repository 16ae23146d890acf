import { expect, test as base, type Page } from 'playwright/test';
import { complaintsIn } from './quiet.ts';

/**
 * A walk through what needs addresses: addresses here are relative, so that it can be taken under a
 * sub-path and on any server. Fails on a message, on a request outside the site, and on a missing file.
 */
const test = base.extend<{ home: string }>({
  home: [
    async ({ context, baseURL }, use) => {
      const site = baseURL ?? '';
      const heard = complaintsIn(context);
      context.on('request', (request) => {
        if (!request.url().startsWith(site)) heard.push(`asked ${request.url()}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`);
      });
      await use(site);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

const results = (page: Page) => page.locator('result-list').getByRole('link');

test('a search leads from any page to what was sought', async ({ page, home }) => {
  await page.goto('guide/answering/');
  await page.keyboard.press('/');
  await page.keyboard.type('lurker');
  await expect(results(page).first()).toHaveText('Lurker');
  await results(page).first().click();
  await expect(page).toHaveURL(`${home}glossary/#lurker`);
  await page.goto('search/?q=bad review');
  await expect(page.locator('live-search [role=status]').first()).toHaveText(/results?$/);
  await results(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url().startsWith(home)).toBe(true);
});

test('links between pages, breadcrumbs and terms lead on', async ({ page, home }) => {
  await page.goto('.');
  await page.getByRole('link', { name: 'People write and I answer too late.' }).click();
  await expect(page).toHaveURL(`${home}guide/answering/`);
  await page.goto('articles/not-a-megaphone/');
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(new RegExp(`^${home}glossary/#`));
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(home);
});

test('what is ticked, chosen and read is kept and found again', async ({ page, home }) => {
  await page.goto('checklists/bad-review/');
  await page.getByRole('checkbox').first().check();
  await page.goto('yours/?next=guide/answering');
  await expect(page.locator('next-things').getByRole('listitem')).toHaveCount(1);
  await page
    .locator('kept-things')
    .getByRole('link', { name: /bad review/i })
    .click();
  await expect(page).toHaveURL(`${home}checklists/bad-review/`);
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('what is fetched on demand arrives', async ({ page }) => {
  await page.goto('checklists/bad-review/');
  await page.getByText('Write the answer here').click();
  await expect(page.getByRole('radio', { name: 'Somebody asks something' })).toBeVisible();
  await page.goto('templates/weekly-routine/');
  await page.getByText('Does it fit? Work it out here').click();
  await page.getByLabel('Messages in a week').fill('6');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for my calendar' }).click();
  expect((await download).suggestedFilename()).toBe('weekly-visits.ics');
});

test('an address that moved leads on', async ({ page, home }) => {
  await page.goto('worksheets/');
  await expect(page).toHaveURL(`${home}templates/`);
});
