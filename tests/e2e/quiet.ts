import { expect, test as base, type BrowserContext } from 'playwright/test';

/**
 * What Chromium reports, as an error that no script of the page can have caused, when a busy machine
 * shows a page before the fade to it is ready. The page is there, without the fade.
 */
const withoutFade = 'Transition was aborted because of invalid state. Page already revealed';

/** Everything that consoles say from now on, and every error nobody caught; the list grows. */
export function complaintsIn(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (message !== withoutFade) complaints.push(message);
  });
  return complaints;
}

/** Every test fails on a message in the console or an error that nobody caught. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      const complaints = complaintsIn(context);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
