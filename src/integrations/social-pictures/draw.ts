import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { palette } from '../../lib/palette.ts';
import { pictureSize, type Card } from '../../lib/social-picture.ts';
import { versionOf } from '../package-version.ts';
import { pictureOf, type Box } from './picture.ts';

/** Where pictures are kept between builds, each under a digest of all that it is made of. */
const kept = resolve('.cache/social');

const { resolve: pathOf } = createRequire(import.meta.url);

/** The heading face; satori takes each letter from the first file that has it. */
const fonts = (['latin', 'latin-ext'] as const).flatMap((letters) =>
  ([400, 600] as const).map((weight) => ({
    name: letters === 'latin' ? 'Besley' : 'Besley beyond English',
    weight,
    style: 'normal' as const,
    data: readFileSync(pathOf(`@fontsource/besley/files/besley-${letters}-${weight}-normal.woff`)),
  })),
);

/** The site's mark without its style sheet, which satori does not read. */
function markFrom(file: string): string {
  const svg = readFileSync(file, 'utf8')
    .replace(/<style>.*?<\/style>/s, '')
    .replace('<svg ', `<svg stroke="${palette.light.ink}" `);
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

async function drawn(picture: Box): Promise<Buffer> {
  const svg = await satori(picture, { ...pictureSize, fonts });
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0 }).toBuffer();
}

const makers = ['satori', 'sharp', '@fontsource/besley'].map(versionOf);

/** The name under which a picture is kept: another once a word, the layout, or what draws it is. */
export function fileFor(picture: Box, drawnBy: readonly string[] = makers): string {
  const made = JSON.stringify([drawnBy, picture]);
  return `${createHash('sha256').update(made).digest('hex').slice(0, 20)}.png`;
}

/** What draws pictures for a site, and takes those that were drawn before from where they are kept. */
export function drawer(name: string): (card: Card) => Promise<{ png: Buffer; isNew: boolean }> {
  const mark = markFrom('public/favicon.svg');
  mkdirSync(kept, { recursive: true });
  return async (card) => {
    const picture = pictureOf(card, name, mark);
    const file = join(kept, fileFor(picture));
    if (existsSync(file)) return { png: readFileSync(file), isNew: false };
    const png = await drawn(picture);
    writeFileSync(file, png);
    return { png, isNew: true };
  };
}
