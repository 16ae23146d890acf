import type { Guide } from '../guide.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** What is put in the place of bytes that are no UTF-8. */
const replaced = '\uFFFD';

/** UTF-8 that was read as windows-1252 and saved again: a curly quotation mark, an é, a £. */
const readWrong =
  /â€[\u0080-\u00BF™œšžŸ“”˜¦¢‹›„†‡…ˆ‰Š‘’•–—]|Ã[\u0080-\u009F¡-ª¬-º¼-¿]|Â[\u00A0£§©®°]/;

const allowed = 'UTF-8: in the editor, "Save with encoding" or "File encoding"';

/** Files that were saved in another encoding, or went through one. */
export function checkEncoding({ entries, lists }: Guide): Problem[] {
  return [...entries, ...lists.values()].flatMap(({ path, source }) => {
    const at = source.indexOf(replaced);
    if (at >= 0) return [errorAt(path, placeOf(source, at), notUtf8(source, at))];
    const wrong = readWrong.exec(source);
    return wrong ? [errorAt(path, placeOf(source, wrong.index), mangled(wrong[0]))] : [];
  });
}

function notUtf8(source: string, at: number): Finding {
  if (source.includes('\0')) return { what: 'This file is saved as UTF-16.', allowed };
  const before = source
    .slice(Math.max(0, at - 12), at)
    .split(/\s/)
    .at(-1);
  return {
    what: `A sign here cannot be read${before && ` (after "${before}")`}: the file is not saved as UTF-8.`,
    allowed,
  };
}

function mangled(signs: string): Finding {
  return {
    what: `"${signs}" was another sign once, before a program read this file in the wrong encoding.`,
    allowed: `${allowed}; then type these signs anew`,
  };
}
