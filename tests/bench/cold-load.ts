import type { Browser, Page } from 'playwright';
import { z } from 'astro/zod';
import type { Host, Sent } from './host.ts';
import { slowLine, type Line, type RunningLine } from './slow-line.ts';

/** What loading one page cost a reader who had never been there. Times in ms from the click. */
export interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** By how much tasks over 50 ms were longer than that, together. */
  readonly blocking: number;
  /** The longest time that one script took without a pause. */
  readonly longestScript: number;
  readonly renderBlocking: number;
  readonly sent: readonly Sent[];
}

/** How a reader comes: over which line, and how many times slower than this machine. */
export interface Conditions {
  readonly line: Line;
  readonly slowdown: number;
}

const duration = z.number();
const entrySchema = z.discriminatedUnion('entryType', [
  z.object({ entryType: z.literal('paint'), name: z.string(), startTime: z.number() }),
  z.object({ entryType: z.literal('largest-contentful-paint'), startTime: z.number() }),
  z.object({ entryType: z.literal('layout-shift'), value: z.number() }),
  z.object({ entryType: z.literal('longtask'), duration }),
  z.object({
    entryType: z.literal('long-animation-frame'),
    scripts: z.array(z.object({ duration })),
  }),
  z.object({ entryType: z.literal('resource'), renderBlockingStatus: z.string() }),
]);
type Entry = z.infer<typeof entrySchema>;
type Kind = Entry['entryType'];

const kinds: readonly Kind[] = [
  'paint',
  'largest-contentful-paint',
  'layout-shift',
  'longtask',
  'long-animation-frame',
  'resource',
];

/** What the browser itself noted about a page. */
async function entriesOf(page: Page): Promise<Entry[]> {
  const seen: unknown = await page.evaluate(async (types) => {
    const entries: unknown[] = [];
    for (const type of types) {
      const note = (list: PerformanceObserverEntryList) => {
        entries.push(...list.getEntries().map((entry): unknown => entry.toJSON()));
      };
      new PerformanceObserver(note).observe({ type, buffered: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return entries;
  }, kinds);
  return z.array(entrySchema).parse(seen);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function loadFrom(entries: readonly Entry[], sent: readonly Sent[]): Load {
  const each = <Value>(of: (entry: Entry) => Value | null) =>
    entries.map(of).filter((value) => value !== null);
  return {
    firstPaint: Math.max(
      ...each((entry) =>
        entry.entryType === 'paint' && entry.name === 'first-contentful-paint'
          ? entry.startTime
          : null,
      ),
    ),
    largestPaint: Math.max(
      ...each((entry) => (entry.entryType === 'largest-contentful-paint' ? entry.startTime : null)),
    ),
    layoutShift: sum(each((entry) => (entry.entryType === 'layout-shift' ? entry.value : null))),
    blocking: sum(each((entry) => (entry.entryType === 'longtask' ? entry.duration - 50 : null))),
    longestScript: Math.max(
      0,
      ...each((entry) =>
        entry.entryType === 'long-animation-frame'
          ? Math.max(0, ...entry.scripts.map((script) => script.duration))
          : null,
      ),
    ),
    renderBlocking: each((entry) =>
      entry.entryType === 'resource' && entry.renderBlockingStatus === 'blocking' ? true : null,
    ).length,
    sent,
  };
}

/** Waits until nothing has come over a line for a while. */
export async function silence(line: RunningLine, quietMs: number): Promise<void> {
  for (let last = -1; last !== line.carried();) {
    last = line.carried();
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
}

/** A phone of a few years ago. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Lends a page of a phone on which the host has never been opened, and takes both away again. */
export async function onPhone<Result>(
  browser: Browser,
  host: Host,
  { line, slowdown }: Conditions,
  use: (page: Page, line: RunningLine) => Promise<Result>,
): Promise<Result> {
  const running = await slowLine(host.port, line);
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await use(page, running);
  } finally {
    await context.close();
    running.close();
  }
}

/** Opens a page with nothing in the cache, and waits until it asks for nothing more. */
export function coldLoad(
  browser: Browser,
  host: Host,
  address: string,
  conditions: Conditions,
): Promise<Load> {
  return onPhone(browser, host, conditions, async (page, line) => {
    host.takeSent();
    await page.goto(`https://localhost:${line.port}${address}`, { timeout: 90_000 });
    await silence(line, 1_500);
    return loadFrom(await entriesOf(page), host.takeSent());
  });
}
