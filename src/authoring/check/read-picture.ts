import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { SourceFile } from './guide.ts';
import { isCutShort, type Pieces } from './picture-end.ts';
import { headLength, pictureKindOf } from './picture-kind.ts';

/** What the bytes of a picture tell of it. Only a few are read. */
export function readPicture(file: string): Pick<SourceFile, 'kind' | 'isCutShort'> {
  const opened = openSync(file, 'r');
  try {
    const pieces = piecesOf(opened);
    const { buffer, byteLength } = pieces.at(0, headLength);
    const kind = pictureKindOf(new Uint8Array(buffer, 0, byteLength));
    return { kind, isCutShort: isCutShort(kind, pieces) };
  } finally {
    closeSync(opened);
  }
}

function piecesOf(opened: number): Pieces {
  return {
    size: fstatSync(opened).size,
    at: (from, length) => {
      const bytes = new Uint8Array(length);
      return new DataView(bytes.buffer, 0, readSync(opened, bytes, 0, length, from));
    },
  };
}
