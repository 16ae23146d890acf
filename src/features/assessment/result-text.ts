/** A result in words, as it stands on the page. */
export interface Report {
  /** Name of the instrument. */
  readonly title: string;
  /** The day and what the result rests on, in a sentence each. */
  readonly basis: readonly string[];
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
  /** Heading and sentences of the whole: the band, what held it back, or what is missing. */
  readonly verdict: { readonly heading: string; readonly sentences: readonly string[] };
  readonly steps: {
    readonly heading: string;
    readonly list: readonly {
      /** What it is for; empty where that needs no saying. */
      readonly name: string;
      readonly text: string;
      /** Titles, each with the whole address where the page is published. */
      readonly pages: readonly { readonly title: string; readonly address?: string }[];
    }[];
  };
  /** What the instrument is and is not. */
  readonly aid: string;
}

function block(...lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function stepBlock(step: Report['steps']['list'][number]): string[] {
  const pages = step.pages.map(({ title, address }) =>
    address === undefined ? `- ${title}` : `- ${title}: ${address}`,
  );
  return block(step.name ? `${step.name}: ${step.text}` : step.text, ...pages);
}

/** A result as plain text to copy: blocks of lines with an empty line between them. */
export function resultText({ title, basis, dimensions, verdict, steps, aid }: Report): string {
  const blocks = [
    ...block(title, ...basis),
    ...block(...dimensions.map(({ name, value }) => `${name}: ${value}`)),
    ...block(verdict.heading, ...verdict.sentences),
    ...(steps.list.length === 0 ? [] : block(steps.heading)),
    ...steps.list.flatMap(stepBlock),
    ...block(aid),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Characters that Markdown would take for its own, wherever they stand. */
const marks = /[\\`*_[\]<>|~]/g;

const plain = (words: string) => words.replace(marks, '\\$&');

function markdownStep({ name, text, pages }: Report['steps']['list'][number]): string {
  const lines = pages.map(({ title, address }) =>
    address === undefined ? `   - ${plain(title)}` : `   - [${plain(title)}](${address})`,
  );
  const what = name ? `**${plain(name)}:** ${plain(text)}` : plain(text);
  return [`1. ${what}`, ...lines].join('\n');
}

/** A result as Markdown to copy, with the addresses of pages in links. */
export function resultMarkdown({ title, basis, dimensions, verdict, steps, aid }: Report): string {
  const sides = dimensions.map(({ name, value }) => `- **${plain(name)}:** ${plain(value)}`);
  const blocks = [
    `# ${plain(title)}`,
    ...block(basis.map(plain).join(' · ')),
    ...block(...sides),
    `## ${plain(verdict.heading)}`,
    ...verdict.sentences.map(plain),
    ...(steps.list.length === 0 ? [] : [`## ${plain(steps.heading)}`]),
    ...block(...steps.list.map(markdownStep)),
    `*${plain(aid)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
