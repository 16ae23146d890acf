import type { TestContext } from 'node:test';

/** Returns what puts the process into a time zone; when the test is over it is back in its own. */
export function ownTimeZone(context: TestContext): (timeZone: string) => void {
  const here = process.env['TZ'];
  context.after(() => {
    if (here === undefined) delete process.env['TZ'];
    else process.env['TZ'] = here;
  });
  return (timeZone) => {
    process.env['TZ'] = timeZone;
  };
}
