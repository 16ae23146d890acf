import { textOf, type Part } from './marks.ts';

/** Words of a text that a link asks the browser to mark; more of them find a place more surely. */
const mostWords = 4;

/** The words of an excerpt from its first mark on, within one sentence. */
function markedWords(excerpt: readonly Part[]): string {
  const first = excerpt.findIndex(({ marked }) => marked);
  if (first < 0) return '';
  const text = textOf(excerpt.slice(first));
  const sentence = /^[^.,;:!?…"“”()[\]]*/u.exec(text)?.[0] ?? '';
  return sentence.split(/\s+/).filter(Boolean).slice(0, mostWords).join(' ');
}

/**
 * An address that lets the browser scroll to the words of an excerpt and mark them. The directive
 * stays in the browser: it is sent to no server, and scripts of the page do not see it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextDirective(address: string, excerpt: readonly Part[]): string {
  const words = markedWords(excerpt);
  if (!words) return address;
  const encoded = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encoded}`;
}
