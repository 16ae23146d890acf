import type { Finding } from './problem.ts';

/** A hyphen with no space after it, or what programs that write make of one. */
const nearlyEntry = /^\s*(?:-(?=[^\s-])|[–—•·]\s*|\*\s+)(\S.*)$/;

/** A space that does not break, where YAML wants one of its own. */
const unbreaking = /^(?:\s*(?:- *)?[\w-]+:|\s*-|[ \t]*)\u00A0/;

/** What is wrong with a line that upset YAML, as far as the line alone tells it; null otherwise. */
export function lineFinding(line: string): Finding | null {
  if (unbreaking.test(line)) {
    return {
      what: 'A space in this line is one that does not break, and to YAML that is a letter.',
      allowed: 'plain spaces; this is how the line looks with them',
      write: line.replaceAll('\u00A0', ' ').trim(),
    };
  }
  const [, words] = nearlyEntry.exec(line.trimEnd()) ?? [];
  if (words === undefined) return null;
  return {
    what: 'An entry of a list begins with a hyphen and a space, and this line nearly does.',
    write: `- ${words}`,
  };
}
