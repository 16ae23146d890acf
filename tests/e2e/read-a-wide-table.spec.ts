import sharp from 'sharp';
import { expect, type Locator, type Page } from 'playwright/test';
import { test } from './quiet.ts';

type Edge = 'left' | 'right';

/** How light the outermost pixels of a table's edge are in the mean, from 0 to 255. */
async function lightness(page: Page, table: Locator, edge: Edge): Promise<number> {
  const box = await table.boundingBox();
  if (!box) throw new Error('The table is not to be seen.');
  const x = edge === 'left' ? box.x : box.x + box.width - 2;
  const clip = { x, y: box.y, width: 2, height: box.height };
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  const { channels } = await sharp(picture).greyscale().stats();
  return channels[0]?.mean ?? 0;
}

test('a shade shows at which side a wide table goes on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/templates/measurement-sheet/');
  const table = page.getByRole('group', { name: /may scroll sideways/ }).first();
  await table.scrollIntoViewIfNeeded();
  const expectShades = async (shaded: readonly Edge[]) => {
    for (const edge of ['left', 'right'] as const) {
      const isShaded = async () => (await lightness(page, table, edge)) < 210;
      await expect.poll(isShaded, edge).toBe(shaded.includes(edge));
    }
  };

  await expectShades(['right']);
  await table.evaluate((element) => element.scrollTo({ left: 80 }));
  await expectShades(['left', 'right']);
  await table.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await expectShades(['left']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectShades([]);
});
