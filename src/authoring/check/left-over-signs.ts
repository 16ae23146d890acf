import type { Finding } from './problem.ts';

/** Signs that Markdown would have taken for its own, had they been written right. */
export interface Sign {
  /** Found in what is plain text to the parser, as it stands in the file. */
  readonly pattern: RegExp;
  /** Whether it means something at the beginning of a line only. */
  readonly beginsLine?: true;
  readonly finding: (found: readonly string[]) => Finding;
}

const link = '[the first week](/guide/the-first-week/)';

/** What may stand in round brackets and holds a blank; words in quotation marks may follow an address. */
const spaced = String.raw`[^()\s"'<>][^()\n"'<>]*? [^()\n"'<>]*`;

/** An address without its blanks: names have hyphens there; of a number or a site they are left out. */
function unspaced(address: string): string {
  if (/^[+\d]/.test(address)) return `tel:${address.replaceAll(' ', '')}`;
  return address.trim().replace(/ +/g, /^\w+:/.test(address) ? '' : '-');
}

const links: readonly Sign[] = [
  {
    pattern: new RegExp(String.raw`(?<!\\)!\[([^\][\n]*)\]\((${spaced})\)`),
    finding: ([, words = '', file = '']) => ({
      what: 'The name of this file holds a space, and readers see brackets and no picture.',
      allowed: 'a name without spaces, for the file as well',
      write: `![${words}](${unspaced(file)})`,
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\\)\[([^\][\n]+)\]\(((?=[/#.]|https?:|tel:|[+\d][\d ]+\))${spaced})\)`,
    ),
    finding: ([, words = '', address = '']) => ({
      what: 'This address holds a space, and readers see brackets and no link.',
      allowed: 'an address without spaces',
      write: `[${words}](${unspaced(address)})`,
    }),
  },
  {
    pattern: /\(([^()\n]+)\)\[((?:\/|#|https?:\/\/|mailto:)[^\][\s]*)\]/,
    finding: ([, words = '', address = '']) => ({
      what: 'Square and round brackets have changed places, and readers see both and no link.',
      write: `[${words}](${address})`,
    }),
  },
  {
    pattern: /(?<!\\)\[([^\][\n]+)\][ \t]+\(((?:\/|#|https?:\/\/|mailto:)[^\s()]*)\)/,
    finding: ([, words = '', address = '']) => ({
      what: 'A space parts these words from their address, and readers see brackets and no link.',
      write: `[${words}](${address})`,
    }),
  },
  {
    pattern: /(?<!\\)\[\[[^\][\n]+\]\]/,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: double brackets make no link.`,
      write: link,
    }),
  },
  {
    pattern: /(?<!\\)\[(?!\^)[^\][\n]+\]\[[^\][\n]*\]/,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: nothing says where it leads.`,
      write: link,
    }),
  },
  {
    pattern: /(?<!\\)\]\(/,
    finding: () => ({
      what: 'This was to be a link, and readers see its signs instead.',
      allowed: 'an address without spaces, in round brackets that are closed',
      write: link,
    }),
  },
];

const figures: readonly Sign[] = [
  {
    pattern: /(?<!\\)\[\^?e\d+(?:\s*[,;&]\s*\^?e\d+)+\]/i,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: each figure is cited by itself.`,
      write: (found.match(/e\d+/gi) ?? []).map((id) => `[^${id.toUpperCase()}]`).join(''),
    }),
  },
  {
    pattern: /(?<!\\)(?:\[(?:[ ^]*e\d+[ ^]*)\]|\^\[e\d+\])(?<!\[\^e\d+\])/i,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: a figure is cited by its id after [^, without spaces.`,
      write: `[^${/e\d+/i.exec(found)?.[0].toUpperCase() ?? 'E1'}]`,
    }),
  },
];

const blocks: readonly Sign[] = [
  {
    pattern: /#{2,6}[^\s#].*/,
    beginsLine: true,
    finding: ([found = '']) => ({
      what: 'A heading has a space after its number signs; this is none, and readers see the signs.',
      write: found.replace(/^#+/, '$& '),
    }),
  },
  {
    pattern: /[•‣▪◦●·][ \t]*(?=\S).*/,
    beginsLine: true,
    finding: ([found = '']) => ({
      what: 'This dot makes no list: readers see it within a paragraph.',
      allowed: 'a hyphen and a space before each entry; "- [ ] " before an item of a checklist',
      write: `- ${found.slice(1).trim()}`,
    }),
  },
  {
    pattern: /(?:-|\d{1,2}[.)])\p{L}.*/u,
    beginsLine: true,
    finding: ([found = '']) => ({
      what: 'An entry of a list has a space after its sign; this is none, and readers see the sign.',
      write: found.replace(/^(?:-|\d+[.)])/, '$& '),
    }),
  },
  {
    pattern: /:::+[ \t]*[\w[{]?|!!! (?:note|tip|info|warning|danger)\b|\[!\w+\]/,
    beginsLine: true,
    finding: ([found = '']) => ({
      what: `Readers see "${found.trim()}" as it stands: this guide has no such boxes.`,
      allowed: 'a quotation, for what stands apart',
      write: '> **What you send**\n> The words themselves.',
    }),
  },
  {
    pattern: /\|.*\|[ \t]*$/m,
    beginsLine: true,
    finding: () => ({
      what: 'These lines are no table yet, and readers see the strokes.',
      allowed: 'hyphens in the second line, and as many columns there as in the first',
      write: '| Day | Minutes |\n| --- | --- |\n| Monday | 10 |',
    }),
  },
];

const inLines: readonly Sign[] = [
  {
    pattern: /(?<![\\\]])\^\[[^\][\n]+\]/,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: a note has a name, and its words below.`,
      write: `[^note]\n\n[^note]: ${found.slice(2, -1)}`,
    }),
  },
  {
    pattern: /(?<![^\s(]):[a-z][a-z_]+[a-z]:(?![^\s).,;!?])/,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: no picture is put in its place.`,
      allowed: 'the sign itself, such as 🙂, or words',
    }),
  },
  {
    pattern: /(?<!\\)\{#[\w-]*\}/,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: only a heading has an id, at its end.`,
      write: '## A question back {#question-back}',
    }),
  },
  {
    pattern: /(?<!\\)(?:\{\{.*?\}\}|\{%.*?%\}|\{[:.][\w.: -]+\}|\{[a-z0-9]+(?:-[a-z0-9]+)+\})/,
    finding: ([found = '']) => ({
      what: `Readers see "${found}" as it stands: nothing is put in its place.`,
      allowed: 'plain words; \\{ for the sign itself',
    }),
  },
  {
    pattern: /(?<![\p{L}\p{N}*\\])\*\*(?:(?![*\s]|$)|\s[^*\n]+\*\*)/u,
    finding: () => ({
      what: 'Readers see two asterisks here, and the words are not bold.',
      allowed:
        'two before the words and two after, without a space or a full stop just inside them; \\*\\* for the signs themselves',
      write: '**bold words**',
    }),
  },
  {
    pattern: /(?<!\\)`/,
    finding: () => ({
      what: 'Readers see this backtick: it has no other to close it.',
      allowed: 'one on each side of code; ’ for an apostrophe; \\` for the sign itself',
    }),
  },
  {
    pattern: /(?<![\\=])==[^\s=][^=\n]*==(?!=)/,
    finding: ([found = '']) => ({
      what: 'Readers see these equals signs: they mark nothing.',
      write: found.replace(/^==(.*)==$/, '**$1**'),
    }),
  },
  {
    pattern: /(?<!\\)<!--/,
    finding: () => ({
      what: 'Readers see this comment, because it is not closed.',
      write: '<!-- To be looked up. -->',
    }),
  },
];

/** All of them, what is more exact first: at one place only the first is told. */
export const leftOverSigns: readonly Sign[] = [...links, ...figures, ...blocks, ...inLines];

/** Whether any of them may be in a piece of text; most texts cite a figure and hold nothing else. */
export const mayHoldSigns =
  /(?:^|\n)\s*(?:[•‣▪◦●·]|(?:-|\d{1,2}[.)])\p{L})|[#`|{^]|::|!!|:[a-z_]+:|\*\*|==|<!|\[(?!\^E\d+\])|\]\(/u;

/** An opened fence of code that is not closed takes in the rest of the page. */
export const openFence: Finding = {
  what: 'This stretch of code is not closed, and takes in all that comes after it.',
  allowed: 'the same three signs again, alone in a line, where it ends',
};

/** Words that four spaces or a tab made code; who means code opens it with a fence. */
export const indentedCode: Finding = {
  what: 'The indentation of these words makes code of them, and readers see their signs as they stand.',
  allowed:
    'no spaces and tabs before them; in a list, as many spaces as before the words of their entry; for code, a line of three backticks before and after',
};

/** A line of hyphens makes a heading of the paragraph above it. */
export const underlined: Finding = {
  what: 'The line of hyphens below makes a heading of these words.',
  allowed: '## before the words of a heading; an empty line above a line that parts two paragraphs',
};
