/**
 * `npm run icons`: makes the icons of browsers and phones from `public/favicon.svg`, after somebody
 * has drawn another. Their names stay, so nothing else is to be changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { palette } from '../lib/palette.ts';

/** Which icons there are, and how much of each the mark takes up. */
const icons = [
  { name: 'icon-192.png', size: 192, share: 0.76 },
  { name: 'icon-512.png', size: 512, share: 0.76 },
  // A phone may cut a maskable icon to a circle of four fifths of its width.
  { name: 'icon-maskable-512.png', size: 512, share: 0.62 },
  { name: 'apple-touch-icon.png', size: 180, share: 0.7 },
] as const;

/** Browsers that take no SVG ask for this one, without being told of it. */
const tab = { name: 'favicon.ico', size: 32, share: 0.94 } as const;

/** The mark in the middle of a sheet of paper, as PNG. */
async function drawn(size: number, share: number): Promise<Buffer> {
  const inner = Math.round(size * share);
  const before = Math.floor((size - inner) / 2);
  const after = size - inner - before;
  return sharp(readFileSync('public/favicon.svg'), { density: 72 * Math.ceil(inner / 50) })
    .resize(inner, inner)
    .flatten({ background: palette.light.paper })
    .extend({
      top: before,
      left: before,
      bottom: after,
      right: after,
      background: palette.light.paper,
    })
    .png({ palette: true, effort: 10 })
    .toBuffer();
}

/**
 * An icon file that holds one PNG picture, as every browser since 2007 reads it.
 *
 * @param size its width in pixels, at most 255
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  const [isIcon, pictures, planes, bitsPerPixel] = [1, 1, 1, 32];
  header.writeUInt16LE(isIcon, 2);
  header.writeUInt16LE(pictures, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(planes, 10);
  header.writeUInt16LE(bitsPerPixel, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}

for (const { name, size, share } of icons) {
  writeFileSync(`public/${name}`, await drawn(size, share));
}
writeFileSync(`public/${tab.name}`, icoOf(await drawn(tab.size, tab.share), tab.size));
