import { parse } from 'node-html-parser';

/** Parts of a page that make no sense away from it. */
const apart = 'a.anchor, script, style, form, template, button, [hidden], [data-not-in-feed]';

/**
 * A page's text as a feed carries it: no scripts and no controls, every address whole.
 *
 * @param html the rendered text of a page
 * @param page the page's own address, with scheme and host
 */
export function feedHtml(html: string, page: URL): string {
  const text = parse(html);
  for (const element of text.querySelectorAll(apart)) element.remove();
  for (const name of ['href', 'src']) {
    for (const element of text.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      if (URL.canParse(address, page)) element.setAttribute(name, new URL(address, page).href);
    }
  }
  return text.toString().trim();
}
