import { expect, test } from 'playwright/test';

test('A page is on its way as soon as the pointer rests on its link', async ({ page }) => {
  await page.goto('/guide/answering/');
  const next = page.getByRole('navigation').locator('a[rel=next]');
  const address = await next.getAttribute('href');
  const fetched = page.waitForRequest((request) => request.url().endsWith(String(address)));
  await next.hover();
  expect((await fetched).headers()['sec-purpose']).toBe('prefetch');
});

for (const [reducedMotion, fades] of [
  ['reduce', 'false'],
  ['no-preference', 'true'],
] as const) {
  test(`A page fades into the next only where motion is wanted: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      window.addEventListener('pagereveal', (event) => {
        const transition = 'viewTransition' in event ? event.viewTransition : null;
        sessionStorage.setItem('fades', String(transition !== null));
      });
    });
    await page.goto('/guide/answering/');
    await page.getByRole('navigation').locator('a[rel=next]').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/answering/'));
    expect(await page.evaluate(() => sessionStorage.getItem('fades'))).toBe(fades);
  });
}
