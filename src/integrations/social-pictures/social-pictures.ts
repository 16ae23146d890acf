import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pictureFile } from '../../lib/social-picture.ts';
import { cardOf, listedPages } from '../../library.ts';
import { site } from '../../site.ts';

/** Puts the picture of each built page that may be passed on below a folder. */
async function writePictures(root: string): Promise<{ all: number; drawn: number }> {
  // Loaded here, so that nothing else of a build waits for it.
  const { drawer } = await import('./draw.ts');
  const draw = drawer(site.name);
  let drawn = 0;
  const pages = listedPages().filter(({ ref }) => existsSync(join(root, ref, 'index.html')));
  for (const page of pages) {
    const { png, isNew } = await draw(cardOf(page));
    const file = join(root, pictureFile(page.ref));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
    if (isNew) drawn += 1;
  }
  return { all: pages.length, drawn };
}

/** After the build, gives every page its social picture; what was drawn before is not drawn again. */
export function socialPictures(): AstroIntegration {
  return {
    name: 'social-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { all, drawn } = await writePictures(fileURLToPath(dir));
        logger.info(`${all} pictures, ${drawn} of them new`);
      },
    },
  };
}
