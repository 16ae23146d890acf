import type { Browser, Page } from 'playwright';
import { onPhone, silence, type Conditions } from './cold-load.ts';
import type { Host } from './host.ts';
import type { RunningLine } from './slow-line.ts';

/** What finding something cost a reader who searches for the first time. Times in ms from the click. */
export interface Search {
  /** Until a result stood on the screen that has the word. */
  readonly firstResult: number;
  /** Until the full text had its say. */
  readonly complete: number;
  /** Of everything that search fetched. */
  readonly bytes: number;
  readonly requests: number;
  /** The longest time for which the page did nothing else after one more key. */
  readonly longestTask: number;
}

const query = 'listening';
const patience = { timeout: 90_000 };

async function type(page: Page): Promise<Pick<Search, 'firstResult' | 'complete'>> {
  const start = performance.now();
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await page.locator('search-dialog input').pressSequentially(query, { delay: 30 });
  const hit = page.locator('result-list ol > li').filter({ hasText: /listen/i });
  await hit.first().waitFor(patience);
  const firstResult = performance.now() - start;
  const status = page.locator('search-dialog [role=status]');
  await status.filter({ hasText: /result|Nothing found/ }).waitFor(patience);
  return { firstResult, complete: performance.now() - start };
}

/** Types one more key, and watches how long the page is busy at a stretch. */
async function longestTask(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const root = document.documentElement;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      root.dataset['longest'] = String(Math.max(Number(root.dataset['longest'] ?? 0), now - last));
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(1_500);
  return page.evaluate(() => Number(document.documentElement.dataset['longest']));
}

async function searchOn(page: Page, host: Host, line: RunningLine): Promise<Search> {
  await silence(line, 1_500);
  host.takeSent();
  const times = await type(page);
  await silence(line, 1_500);
  const sent = host.takeSent();
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
  return { ...times, bytes, requests: sent.length, longestTask: await longestTask(page) };
}

/** Opens a page with nothing in the cache, opens search by its button, and types a word. */
export function coldSearch(
  browser: Browser,
  host: Host,
  address: string,
  conditions: Conditions,
): Promise<Search> {
  return onPhone(browser, host, conditions, async (page, line) => {
    await page.goto(`https://localhost:${line.port}${address}`, patience);
    return searchOn(page, host, line);
  });
}
