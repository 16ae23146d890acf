import { SyntaxValidator } from 'fast-xml-validator';
import { z } from 'astro/zod';
import { attributeFinding } from '../allowed-tags.ts';
import type { Guide } from '../guide.ts';
import { tagsInMarkup, type Tag } from '../html-tags.ts';
import { placeOf } from '../place.ts';
import { errorAt, start, type Finding, type Place, type Problem } from '../problem.ts';

/** Drawings that would take in the text after them, or hold what a drawing cannot. */
export function checkDrawings({ drawings }: Guide): Problem[] {
  return [...drawings].flatMap(([path, source]) => {
    const broken = brokenAt(source);
    if (broken && !/<\/svg>\s*$/.test(source)) {
      return [errorAt(path, placeOf(source, source.trimEnd().length), cutShort)];
    }
    if (broken) return [errorAt(path, broken, notWellFormed)];
    return tagsInMarkup(source).flatMap((tag) =>
      findingsOf(tag).map((finding) => errorAt(path, placeOf(source, tag.offset), finding)),
    );
  });
}

const placed = z.object({ line: z.number(), col: z.number() });

/** Where a drawing is not well formed, or null. */
function brokenAt(source: string): Place | null {
  try {
    SyntaxValidator.validate(source, { multipleRoots: false });
    return null;
  } catch (error) {
    const at = placed.safeParse(error).data;
    return at ? { line: at.line, column: at.col } : start;
  }
}

const cutShort: Finding = {
  what: 'This drawing is cut short, and would take in the text after it: it does not end with </svg>.',
  allowed: 'the whole drawing, saved or copied anew',
};

const notWellFormed: Finding = {
  what: 'This drawing is not well formed here, and would take in the text after it.',
  allowed: 'tags that are closed in turn, values in quotation marks, &amp; for & and &lt; for <',
};

function findingsOf({ kind, name, attributes }: Tag): Finding[] {
  if (kind !== 'opens') return [];
  const ofTag = barred.get(name.toLowerCase());
  if (ofTag) return [ofTag];
  return attributes
    .filter((attribute) => attribute.startsWith('on'))
    .map(attributeFinding)
    .filter((finding) => finding !== null);
}

const barred: ReadonlyMap<string, Finding> = new Map([
  [
    'script',
    {
      what: 'The security policy of the site bars code in a drawing, and browsers ignore this.',
      allowed: 'shapes, and words in <text>',
    },
  ],
  [
    'foreignobject',
    {
      what: 'What stands in <foreignObject> is no drawing, and nobody checks it.',
      allowed: 'shapes, and words in <text>',
    },
  ],
]);
