import { expect, type Page } from 'playwright/test';
import { fiveMinutes, guestHouse, radio, showResult } from './assessments.ts';
import { check, typicalShop } from './conversation-check.ts';
import { test } from './quiet.ts';

/** The longest of each, in milliseconds: a task of the main thread, and a press until it is seen. */
interface Longest {
  readonly task: number;
  readonly interaction: number;
}

/** Watches from the first moment of the page; tasks under 50 ms are not reported by browsers. */
function watch(): void {
  const note = (name: string, duration: number) => {
    const { dataset } = document.documentElement;
    dataset[name] = String(Math.max(Number(dataset[name] ?? 0), duration));
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) note('task', duration);
  }).observe({ type: 'longtask', buffered: true });
  // The last field is of the Event Timing specification, and not yet among the types.
  const presses: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) note('interaction', duration);
  }).observe(presses);
}

/** What took longest since it was last asked. */
async function longest(page: Page): Promise<Longest> {
  // Interactions are reported once they are painted.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    const { task = '0', interaction = '0' } = dataset;
    delete dataset['task'];
    delete dataset['interaction'];
    return { task: Number(task), interaction: Number(interaction) };
  });
}

/** Answers one question after the other, each by a press of its own. */
async function press(
  page: Page,
  answers: Readonly<Record<string, number | string | readonly string[]>>,
): Promise<void> {
  const each = Object.entries(answers).flatMap(([question, chosen]) =>
    [chosen].flat().map((value) => radio(page, question, value)),
  );
  for (const option of each) await option.check();
}

const words = (stage: string, { task, interaction }: Longest) =>
  `${stage}: task ${Math.round(task)} ms, interaction ${Math.round(interaction)} ms`;

for (const [address, answers, question, value] of [
  [check, typicalShop, 'A19', 3],
  ['/assess/fit-check/', fiveMinutes, 'B12', 2],
  ['/assess/place-finder/', guestHouse, 'C9', 'facebook'],
] as const) {
  test(
    `how long ${address} keeps a slow device waiting is printed`,
    { tag: '@bench' },
    async ({ page }, info) => {
      test.slow();
      await page.addInitScript(watch);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(address);
      const loading = await longest(page);
      await press(page, answers);
      const answering = await longest(page);
      await showResult(page);
      const showing = await longest(page);
      await radio(page, question, value).check();
      const changing = await longest(page);
      const figures = [
        words('loading', loading),
        words('answering', answering),
        words('showing the result', showing),
        words('changing an answer', changing),
      ].join('; ');
      const aims =
        'the longest at a quarter of the speed, aims 50 and 100, 0 for less than is reported';
      info.annotations.push({ type: address, description: figures });
      console.log(`${address} (${aims}): ${figures}`);
      expect(showing.interaction, 'something was measured').toBeGreaterThan(0);
    },
  );
}
