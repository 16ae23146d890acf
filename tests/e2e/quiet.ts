import { expect, test as base } from 'playwright/test';

/** Every test fails on a message in the console or an error that nobody caught. */
export const test = base.extend<{ quiet: undefined }>({
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
