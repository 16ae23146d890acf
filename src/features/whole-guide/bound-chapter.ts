import { parse, type HTMLElement } from 'node-html-parser';

/** Attributes that name ids, one or several. */
const naming = ['aria-labelledby', 'aria-describedby', 'for'];

/**
 * The id under which a chapter, or something in it, stands on the one page of all chapters. No slug
 * holds a colon, so it is like no other on the page.
 */
export function boundId(chapter: string, id = ''): string {
  return `${chapter}:${id}`;
}

/** The page of all chapters. */
interface Together {
  /** The slugs of all chapters on it. */
  readonly chapters: readonly string[];
  /** The address below which chapters stand by themselves, such as `/guide/`. */
  readonly base: string;
}

/** Where a link leads when the chapters it may lead to stand on the same page. */
function boundLink(address: string, chapter: string, { chapters, base }: Together): string {
  const [path = '', anchor] = address.split('#', 2);
  if (path === '') return `#${boundId(chapter, anchor)}`;
  const slug = chapters.find((one) => path === `${base}${one}/`);
  return slug === undefined ? address : `#${boundId(slug, anchor)}`;
}

/** One level down: the chapter's own title stands above them now. */
function lowerHeadings(text: HTMLElement): void {
  for (const heading of text.querySelectorAll('h2, h3, h4, h5')) {
    heading.rawTagName = `h${Number(heading.rawTagName.slice(1)) + 1}`;
  }
}

/**
 * A chapter's text as a part of the one page that holds all chapters: its ids begin with its slug,
 * links between chapters stay on the page, and headings stand one level lower.
 *
 * @param html the chapter's rendered text
 * @param chapter its slug
 */
export function boundChapter(html: string, chapter: string, together: Together): string {
  const text = parse(html);
  for (const link of text.querySelectorAll('a.anchor')) link.remove();
  lowerHeadings(text);
  for (const element of text.querySelectorAll('[id]')) {
    element.setAttribute('id', boundId(chapter, element.id));
  }
  for (const element of text.querySelectorAll('[href]')) {
    const address = element.getAttribute('href') ?? '';
    element.setAttribute('href', boundLink(address, chapter, together));
  }
  for (const name of naming) {
    for (const element of text.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/);
      element.setAttribute(name, ids.map((id) => boundId(chapter, id)).join(' '));
    }
  }
  return text.toString();
}
