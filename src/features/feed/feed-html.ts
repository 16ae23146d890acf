import { parse, type HTMLElement } from 'node-html-parser';
import { copies } from '../../strings/index.ts';

/** Parts of a page that make no sense away from it. */
const apart = 'a.anchor, script, style, form, template, button, [hidden], [data-not-in-feed]';

/** What a page draws by its styles, in plain signs. */
const signs: readonly (readonly [selector: string, sign: string])[] = [
  ['.blank', '____'],
  ['.paper-box', '☐ '],
];

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Leaves out what makes no sense away from the page, and says in words what was drawn. */
function makePlain(text: HTMLElement): void {
  for (const element of text.querySelectorAll(apart)) element.remove();
  for (const drawing of text.querySelectorAll('svg[role=img]')) {
    const words = copies.drawing(drawing.getAttribute('aria-label') ?? '');
    drawing.replaceWith(`<p><em>${escaped(words)}</em></p>`);
  }
  // Readers of feeds take one picture; the others have addresses that are not whole.
  for (const picture of text.querySelectorAll('[srcset]')) {
    for (const name of ['srcset', 'sizes']) picture.removeAttribute(name);
  }
  for (const [selector, sign] of signs) {
    for (const element of text.querySelectorAll(selector)) element.replaceWith(sign);
  }
}

/**
 * A page's text as a feed carries it: no scripts, controls or drawings, every address whole.
 *
 * @param html the rendered text of a page
 * @param page the page's own address, with scheme and host
 */
export function feedHtml(html: string, page: URL): string {
  const text = parse(html);
  makePlain(text);
  for (const name of ['href', 'src']) {
    for (const element of text.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      if (URL.canParse(address, page)) element.setAttribute(name, new URL(address, page).href);
    }
  }
  return text.toString().trim();
}
