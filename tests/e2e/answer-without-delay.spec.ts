import { expect, type Page } from 'playwright/test';
import { answer, fiveMinutes, guestHouse, radio, showResult, test } from './assessments.ts';
import { check, typicalShop } from './conversation-check.ts';

/** The longest of each, in milliseconds: a task of the main thread, and a press until it is seen. */
interface Longest {
  readonly task: number;
  readonly interaction: number;
}

/** Watches from the first moment of the page; tasks under 50 ms are not reported by browsers. */
function watch(): void {
  const longest = (name: string, duration: number) => {
    const { dataset } = document.documentElement;
    dataset[name] = String(Math.max(Number(dataset[name] ?? 0), duration));
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest('task', duration);
  }).observe({ type: 'longtask', buffered: true });
  // The last field is of the Event Timing specification, and not yet among the types.
  const presses: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest('interaction', duration);
  }).observe(presses);
}

const measured = (page: Page): Promise<Longest> =>
  page.evaluate(() => {
    const { task = '0', interaction = '0' } = document.documentElement.dataset;
    return { task: Number(task), interaction: Number(interaction) };
  });

for (const [address, answers, question, value] of [
  [check, typicalShop, 'A19', 3],
  ['/assess/fit-check/', fiveMinutes, 'B12', 2],
  ['/assess/place-finder/', guestHouse, 'C9', 'facebook'],
] as const) {
  test(`how long ${address} keeps a slow device waiting is printed`, async ({ page }, info) => {
    test.slow();
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address);
    await answer(page, answers);
    await showResult(page);
    await radio(page, question, value).check();
    await page.waitForTimeout(300);
    const { task, interaction } = await measured(page);
    const figures = `longest task ${Math.round(task)} ms (aim 50; 0: none reaches 50), longest interaction to next paint ${Math.round(interaction)} ms (aim 100), at a quarter of the speed`;
    info.annotations.push({ type: address, description: figures });
    console.log(`${address}: ${figures}`);
    expect(interaction, 'something was measured').toBeGreaterThan(0);
  });
}
