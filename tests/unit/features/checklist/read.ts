import { parseChecklist, type Parsed } from '../../../../src/features/checklist/parse.ts';

/** Reads a checklist whose links all lead where they say. */
export function read(text: string): Parsed {
  return parseChecklist(text, (address) => address);
}

/** The section that closes a list. */
export const done = '## Done? {#done}\n\nGo on.\n';

/** A sound list around some items, the first of which stands in line 5. */
export function listOf(items: string): string {
  return `Intro.\n\n## Group {#group}\n\n${items}\n\n${done}`;
}

/** The problems of a text, each with its line. */
export function whats(text: string): string[] {
  return read(text).problems.map(({ line, what }) => `${line}: ${what}`);
}
