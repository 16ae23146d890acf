import { id as idSchema } from '../../../lib/front-matter.ts';
import { fileNameOf } from '../../slug-of-words.ts';
import type { TextEntry } from '../guide.ts';
import { isPageOfProse } from '../known.ts';
import { isShown, placeOfNode, type Heading } from '../markdown-text.ts';
import { errorAt, start, type Finding, type Problem } from '../problem.ts';

/** Levels and ids of headings, and the sections that every chapter has. */
export function checkHeadings(entry: TextEntry): Problem[] {
  if (!isPageOfProse(entry)) return [];
  return [
    ...levels(entry),
    ...ids(entry),
    ...wordless(entry),
    ...withoutText(entry),
    ...(entry.folder === 'guide' ? missingSections(entry) : []),
  ];
}

function levels({ path, markdown }: TextEntry): Problem[] {
  return markdown.headings.flatMap(({ depth, place, words, mark }, position, headings) => {
    const before = Math.max(headings[position - 1]?.depth ?? 1, 1);
    if (depth === 1) {
      return [
        errorAt(path, place, {
          what: 'A heading of the first level stands in the text; the title is the only one.',
          allowed: 'headings that begin with ## or more',
          write: `## ${words}${mark}`,
        }),
      ];
    }
    if (depth <= before + 1) return [];
    return [
      errorAt(path, place, {
        what: `This heading is of level ${depth}, and the one before it of level ${before}.`,
        allowed: `at most one level deeper: ${'#'.repeat(before + 1)}`,
        write: `${'#'.repeat(before + 1)} ${words}${mark}`,
      }),
    ];
  });
}

function ids({ path, markdown }: TextEntry): Problem[] {
  const taken = new Map<string, number>();
  const lines = markdown.text.split(/\r?\n/);
  return markdown.headings.flatMap((heading) => {
    const before = taken.get(heading.id);
    if (before === undefined) taken.set(heading.id, heading.place.line);
    const line = lines[heading.place.line - 1] ?? '';
    const finding =
      brokenId(heading, line) ?? (before === undefined ? null : takenIn(before, heading.id));
    return finding ? [errorAt(path, heading.place, finding)] : [];
  });
}

function wordless({ path, markdown }: TextEntry): Problem[] {
  return markdown.headings
    .filter(({ words }) => words.trim() === '')
    .map(({ place, depth, id }) =>
      errorAt(path, place, {
        what: 'This heading has no words.',
        write: `${'#'.repeat(Math.max(depth, 2))} A question back {#${id || 'question-back'}}`,
      }),
    );
}

/**
 * Pages without text, and headings with nothing under them before the next of their level or the
 * end. Where the front matter ended too early, its last fields read like one.
 */
function withoutText({ path, fields, markdown }: TextEntry): Problem[] {
  if (!(fields?.data instanceof Object)) return [];
  const [root] = markdown.nodes;
  const blocks = root?.type === 'root' ? root.children.filter(isShown) : [];
  if (root && blocks.length === 0) return [errorAt(path, start, textless)];
  return blocks.flatMap((block, position) => {
    const next = blocks[position + 1];
    if (block.type !== 'heading') return [];
    if (next && (next.type !== 'heading' || next.depth > block.depth)) return [];
    return [errorAt(path, placeOfNode(block), empty)];
  });
}

const textless = {
  what: 'This page has no text.',
  allowed: 'at least a sentence under the front matter, or no such file',
};

const empty = {
  what: 'Nothing stands under this heading.',
  allowed: 'at least a sentence, or no heading',
};

function takenIn(line: number, id: string): Finding {
  return {
    what: `The id "${id}" stands in line ${line} already.`,
    allowed: 'an id that no other heading of the page has',
  };
}

const idForms = {
  allowed: 'lower-case letters, digits and single hyphens, at the end of the heading',
  write: '{#one-act}',
};

/** An id without its sign, at the end of a line. */
const signless = /(?<!\\)\{([\w-]+)\}\s*$/;

/** @param line the heading as it stands in the file */
function brokenId({ id, mark, words }: Heading, line: string): Finding | null {
  const [, name] = signless.exec(line) ?? [];
  if (/\{\s*#/.test(words) || name !== undefined) {
    const what = 'The id of this heading is not in its right form.';
    return { what, ...idForms, ...(name === undefined ? {} : { write: `{#${fileNameOf(name)}}` }) };
  }
  if (words === '') return null;
  if (/^-?\d*$/.test(id) && !/\d/.test(words)) {
    const what = 'This heading has no letters, of which links to it could be made.';
    return { what, allowed: 'words, or an id at its end', write: `${line.trimEnd()} {#one-act}` };
  }
  const isFine = mark === '' || idSchema.safeParse(id).success || !/[A-Z_]/.test(id);
  return isFine ? null : { what: `"${id}" is no id.`, ...idForms };
}

/** What every chapter opens and ends with; other fixed sections are the author's choice. */
const chapterSections = [
  ['two-minutes', '## If you have only two minutes {#two-minutes}'],
  ['one-act', '## One thing to do now {#one-act}'],
] as const;

function missingSections({ path, markdown }: TextEntry): Problem[] {
  return chapterSections
    .filter(([section]) => !markdown.headings.some(({ id }) => id === section))
    .map(([section, write]) =>
      errorAt(path, start, { what: `The chapter has no section with the id "${section}".`, write }),
    );
}
