/** What a picture is by its first bytes. */
export type PictureKind = 'avif' | 'gif' | 'heic' | 'jpg' | 'png' | 'svg' | 'webp' | 'none';

/** How many bytes tell it; comments may stand before a drawing. */
export const headLength = 512;

/** Signatures as text in which each byte is a character. */
const signatures: readonly (readonly [PictureKind, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1A\n/],
  ['jpg', /^\xFF\xD8\xFF/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftyp[\s\S]{0,40}avi[fs]/],
  ['heic', /^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/],
  ['svg', /^(?:\xEF\xBB\xBF)?\s*<(?!html|!doctype html)/i],
];

/** Tells what kind of picture begins with these bytes; `none` for what is no picture. */
export function pictureKindOf(head: Uint8Array): PictureKind {
  const text = String.fromCharCode(...head);
  return signatures.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none';
}

/** The endings of pictures that a page can show. */
export const pictureEndings = ['avif', 'gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'] as const;

const ending = new RegExp(`\\.(?:${pictureEndings.join('|')})$`, 'i');

/** Whether a file is a drawing that is put into a page as it stands, by its path. */
export function isDrawing(path: string): boolean {
  return /^figures\/[^/]+\.svg$/.test(path);
}

/** Whether a file is a picture that a page can show, by its name. */
export function isPicture(path: string): boolean {
  return ending.test(path);
}
