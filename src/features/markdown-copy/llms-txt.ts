/** A copy as a list of copies names it. */
export interface ListedCopy {
  readonly title: string;
  readonly description?: string | undefined;
  /** The Markdown copy, with scheme and host. */
  readonly address: string;
}

export interface ListedSection {
  readonly title: string;
  readonly copies: readonly ListedCopy[];
}

const line = ({ title, description, address }: ListedCopy): string =>
  `- [${title}](${address})${description ? `: ${description}` : ''}`;

/**
 * The guide in one look for language models, as https://llmstxt.org/ describes it: the name, a
 * sentence, and the copies by section. Empty sections are left out.
 */
export function llmsTxt(
  guide: { readonly name: string; readonly description: string; readonly note: string },
  sections: readonly ListedSection[],
): string {
  const lists = sections
    .filter(({ copies }) => copies.length > 0)
    .map(({ title, copies }) => `## ${title}\n\n${copies.map(line).join('\n')}`);
  return `${[`# ${guide.name}`, `> ${guide.description}`, guide.note, ...lists].join('\n\n')}\n`;
}
