import type { PictureKind } from './picture-kind.ts';

/** A file of which pieces are read where they are needed. */
export interface Pieces {
  /** The file's length in bytes. */
  readonly size: number;
  /** Some bytes of it; fewer where the file ends before. */
  readonly at: (from: number, length: number) => DataView;
}

/** How each kind of picture shows that it ends too early. */
const endsEarly: Readonly<Partial<Record<PictureKind, (file: Pieces) => boolean>>> = {
  avif: boxesReachBeyond,
  heic: boxesReachBeyond,
  gif: (file) => !hasGifEnd(file),
  jpg: (file) => !hasJpegEnd(file),
  png: (file) => !hasPngEnd(file),
  webp: (file) => file.at(0, 8).getUint32(4, true) + 8 > file.size,
};

/**
 * Whether a picture lacks its end, as after a copy that broke off. What some programs write after
 * the end is no matter.
 */
export function isCutShort(kind: PictureKind, file: Pieces): boolean {
  try {
    return endsEarly[kind]?.(file) ?? false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** Bytes as text in which each is a character. */
function textAt(file: Pieces, from: number, length: number): string {
  const { buffer, byteOffset, byteLength } = file.at(from, length);
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}

/** PNG is a row of chunks: length, name, data, checksum. */
function hasPngEnd(file: Pieces): boolean {
  for (let from = 8; from < file.size;) {
    const past = from + 12 + file.at(from, 8).getUint32(0);
    if (textAt(file, from + 4, 4) === 'IEND') return past <= file.size;
    from = past;
  }
  return false;
}

const jpegEnd = '\xFF\xD9';

/**
 * Most files end with the mark. In others it is looked for after the segments at the top, one of
 * which may hold a small picture with an end of its own.
 */
function hasJpegEnd(file: Pieces): boolean {
  if (textAt(file, file.size - 2, 2) === jpegEnd) return true;
  for (let from = 2; from < file.size;) {
    const segment = file.at(from, 4);
    if (segment.getUint8(0) !== 0xff) return false;
    if (segment.getUint8(1) === 0xda) return textAt(file, from, file.size).includes(jpegEnd);
    from += 2 + segment.getUint16(2);
  }
  return false;
}

/**
 * GIF is a head, then extensions and images, each in blocks that tell their length, then a
 * semicolon. Most files end with it; only others are read through.
 */
function hasGifEnd(file: Pieces): boolean {
  if (textAt(file, file.size - 2, 2) === '\0;') return true;
  const bytes = file.at(0, file.size);
  for (let from = 13 + colours(bytes.getUint8(10)); ;) {
    const sign = String.fromCharCode(bytes.getUint8(from));
    if (sign === ';') return true;
    if (sign === '!') from = pastBlocks(bytes, from + 2);
    else if (sign === ',') from = pastBlocks(bytes, from + 11 + colours(bytes.getUint8(from + 9)));
    else return false;
  }
}

/** How many bytes a table of colours takes, by the byte that tells of it. */
function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** The byte after a row of blocks, of which the last is empty. */
function pastBlocks(bytes: DataView, first: number): number {
  let from = first;
  while (bytes.getUint8(from) > 0) from += 1 + bytes.getUint8(from);
  return from + 1;
}

/** What the boxes at the top of AVIF and HEIF are called. */
const boxNames = /^(?:ftyp|styp|meta|mdat|moov|moof|mfra|sidx|free|skip|wide|uuid)$/;

/**
 * AVIF and HEIF are a row of boxes: length, name, data. A length of 0 means up to the end. Once
 * what they describe and their data are there, what is no box is other bytes.
 */
function boxesReachBeyond(file: Pieces): boolean {
  const names = new Set<string>();
  for (let from = 0; from < file.size;) {
    const isWhole = names.has('mdat') && (names.has('meta') || names.has('moov'));
    const name = textAt(file, from + 4, 4);
    if (isWhole && !boxNames.test(name)) return false;
    const box = file.at(from, 16);
    const length = box.getUint32(0);
    if (length === 0) return false;
    from += length === 1 ? Number(box.getBigUint64(8)) : Math.max(length, 8);
    if (from > file.size) return true;
    names.add(name);
  }
  return false;
}
