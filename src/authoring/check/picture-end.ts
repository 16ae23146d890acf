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
  gif: (file) => !/\0;[\s\0]*$/.test(textAt(file, Math.max(0, file.size - 64), 64)),
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

/** AVIF and HEIF are a row of boxes: length, name, data. A length of 0 means up to the end. */
function boxesReachBeyond(file: Pieces): boolean {
  for (let from = 0; from < file.size;) {
    const box = file.at(from, 16);
    const length = box.getUint32(0);
    if (length === 0) return false;
    from += length === 1 ? Number(box.getBigUint64(8)) : Math.max(length, 8);
    if (from > file.size) return true;
  }
  return false;
}
