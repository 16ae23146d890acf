import type { Definition, Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { addressOf, isFile, pageOf, refOf } from '../../../lib/links.ts';
import { decodedAddress } from '../../../lib/decoded-address.ts';
import type { Entry, Guide, TextEntry } from '../guide.ts';
import type { Known } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { anchorFinding, homeName, nearestPage, pageFinding } from '../page-names.ts';
import { isPicture } from '../picture-kind.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import { beginningFinding, lacksBeginning, ownComputerFinding } from '../wrong-addresses.ts';

/** Links to pages and anchors that are not there, or that are not written as links here are. */
export function checkLinks(entry: TextEntry, guide: Guide, known: Known): Problem[] {
  const problems: Problem[] = [];
  for (const node of entry.markdown.nodes) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const finding = findingOf(node, entry, guide, known);
    if (finding) problems.push(errorAt(entry.path, placeOfNode(node), finding));
  }
  return problems;
}

function findingOf(
  node: Link | Definition,
  entry: Entry,
  guide: Guide,
  known: Known,
): Finding | null {
  if (node.type === 'link' && toString(node).trim() === '') {
    return { what: 'This link has no words.', write: `[what one finds there](${node.url})` };
  }
  const { url } = node;
  if (url === '' || url === '#') return leadsNowhere;
  if (url.startsWith('#')) return onPage(anchorFinding(homeOf(entry), url.slice(1), known));
  if (url.startsWith('/') && !url.startsWith('//')) return rootFinding(url, guide, known);
  const wrong = ownComputerFinding(url, known) ?? beginningFinding(url);
  if (wrong) return wrong;
  if (/^(https?|mailto|tel|sms):/i.test(url)) return ownAddress(url, known);
  return relative(url, known);
}

const leadsNowhere: Finding = {
  what: 'This link leads nowhere: its round brackets hold no address.',
  write: '[the first week](/guide/the-first-week/)',
};

/** The page that an entry stands on: principles and terms share one. */
function homeOf({ ref }: Entry): string {
  return pageOf(ref);
}

function rootFinding(url: string, { servedFiles }: Guide, known: Known): Finding | null {
  if (url.startsWith('/#')) return url === '/#top' ? null : atHome;
  if (url.includes('?')) return { ...asked, write: url.replace(/\?[^#]*/, '') };
  const ref = refOf(url) ?? '';
  if (!isFile(ref)) return linkForm(pageFinding(ref, known));
  const file = decodedAddress(pageOf(url)) ?? url;
  if (servedFiles.has(file) || madeFiles.has(file)) return null;
  return { what: `There is no file "${url}".`, allowed: 'a file below public/, or a page' };
}

const atHome: Finding = { what: 'The home page has no headings to lead to.', write: '/' };

const asked = {
  what: 'A link within the guide holds no question mark; readers would see these words and no link.',
};

/** Files that the build makes itself. */
const madeFiles = new Set([
  '/robots.txt',
  '/manifest.webmanifest',
  '/feed.xml',
  '/feed.json',
  '/changes.xml',
  '/changes.json',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  '/llms.txt',
]);

/** A page named in a field and one linked in prose are written differently. */
function linkForm(finding: Finding | null): Finding | null {
  if (finding?.write === undefined) return finding;
  const { write, ...others } = finding;
  if (write !== homeName) return { ...others, write: addressOf(write, '/') };
  return { ...others, allowed: 'a slash alone for the home page', write: '/' };
}

function onPage(finding: Finding | null): Finding | null {
  return finding?.nearest === undefined ? finding : { ...finding, write: `#${finding.nearest}` };
}

function ownAddress(url: string, { host }: Known): Finding | null {
  if (!URL.canParse(url) || new URL(url).host !== host || host === '') return null;
  const { pathname, hash } = new URL(url);
  return {
    what: 'This link to a page of the site holds the site’s own address.',
    write: pathname + hash,
  };
}

function relative(url: string, known: Known): Finding {
  if (/^[^\s@/]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) {
    return { what: `The address "${url}" lacks its beginning.`, write: `mailto:${url}` };
  }
  if (isPicture(url)) {
    const what = `This is a link to "${url}", and a picture has an exclamation mark before it.`;
    return { what, write: `![what the picture says](${url})` };
  }
  if (lacksBeginning(url)) {
    return { what: `The address "${url}" lacks its beginning.`, write: `https://${url}` };
  }
  const path = url.replaceAll('\\', '/');
  const nearest = nearestPage(path.replace(/(\.mdx?)?(#.*)?$/, ''), known);
  return {
    what: `The link "${url}" does not begin at the top of the site.`,
    allowed: 'a slash, the page, and a slash; or https:// for other sites',
    ...(nearest === undefined ? {} : { nearest, write: `/${nearest}/` }),
  };
}
