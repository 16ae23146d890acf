import type { Image, Nodes } from 'mdast';
import { decodedAddress } from '../../../lib/decoded-address.ts';
import type { Entry, Guide, TextEntry } from '../guide.ts';
import { isProse } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { nearestOf } from '../names.ts';
import { isPicture, pictureEndings } from '../picture-kind.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** Pictures that are not there, or that say nothing to those who cannot see them. */
export function checkPictures(entry: TextEntry, guide: Guide): Problem[] {
  const problems: Problem[] = [];
  if (!isProse(entry)) return problems;
  const alone = picturesAlone(entry.markdown.nodes);
  for (const node of entry.markdown.nodes) {
    if (node.type !== 'image') continue;
    const file = missing(node, entry, guide) ?? unfit(node, entry, guide);
    const found = [file, silent(node), alone.has(node) ? null : amid(node)].filter(
      (one) => one !== null,
    );
    problems.push(...found.map((finding) => errorAt(entry.path, placeOfNode(node), finding)));
  }
  return problems;
}

/** Pictures that are a paragraph of their own. */
function picturesAlone(nodes: readonly Nodes[]): Set<Nodes> {
  return new Set(
    nodes.flatMap((node) =>
      node.type === 'paragraph' && node.children.length === 1 ? node.children : [],
    ),
  );
}

/** A drawing amid words takes no colours of its page, and may not be shown at all. */
function amid({ url, alt }: Image): Finding | null {
  if (!/^\.\.\/figures\/.*\.svg$/.test(url)) return null;
  return {
    what: 'A drawing does not stand amid words.',
    allowed: 'a paragraph of its own, with an empty line before it and after it',
    write: `![${alt ?? ''}](${url})`,
  };
}

/** Formats that no browser shows, and files that are damaged or something else. */
function unfit({ url }: Image, { folder }: Entry, guide: Guide): Finding | null {
  const allowed = `a picture saved as ${pictureEndings.map((name) => `.${name}`).join(', ')}`;
  if (!isPicture(url)) {
    const ending = /\.\w+$/.exec(url)?.[0] ?? url;
    return { what: `A page shows no pictures that end in ${ending}.`, allowed };
  }
  const path = belowFolder(folder, url) ?? url;
  const kind = guide.pictureKinds.get(path);
  if (kind === 'heic') {
    return { what: `"${url}" is HEIC by its content, whatever its name says.`, allowed };
  }
  if (guide.cutPictures.has(path)) return cutShort(url);
  if (kind !== 'none') return null;
  return { what: `"${url}" is no picture: it is empty, damaged or something else.`, allowed };
}

function cutShort(url: string): Finding {
  return {
    what: `"${url}" is cut short: the file ends too early.`,
    allowed: 'the whole picture, saved or copied anew',
  };
}

function silent({ alt, url }: Image): Finding | null {
  const isName = isPicture(alt ?? '') && !/\s/.test(alt ?? '');
  if (alt?.trim() && !isName) return null;
  return {
    what: isName
      ? `The alternative text "${alt ?? ''}" is the name of a file, and says nothing.`
      : 'This picture has no alternative text.',
    allowed: 'in the square brackets, what the picture says to somebody who cannot see it',
    write: `![What is to be seen, in a sentence](${url})`,
  };
}

function missing({ url }: Image, { folder }: Entry, guide: Guide): Finding | null {
  if (/^(https?:)?\/\//i.test(url)) {
    return {
      what: 'This picture lies on another site, and nothing is fetched from other sites.',
      allowed: 'a picture beside the file, or one below public/',
      write: './till-roll.png',
    };
  }
  if (url.includes('\\')) {
    return {
      what: `"${url}" holds backslashes, and an address on the web has none.`,
      allowed: 'a picture beside the file, or one below public/',
      write: url.replaceAll('\\', '/'),
    };
  }
  const served = url.startsWith('/');
  const known = served ? guide.servedFiles : guide.paths;
  const path = served ? decodedAddress(url) : belowFolder(folder, url);
  if (path === null) return undecodable(url);
  if (known.has(path)) return null;
  const pictures = [...known].filter(isPicture);
  const nearest = nearestOf(path, pictures);
  return {
    what: `There is no picture "${url}".`,
    allowed: 'a picture beside the file, or one below public/',
    ...(nearest === undefined ? {} : { nearest }),
  };
}

function undecodable(url: string): Finding {
  return {
    what: `"${url}" holds a % that stands for no sign, and an address on the web has none.`,
    allowed: 'a name without it, for the file as well',
  };
}

/** The path below the content folder that a relative address leads to; null as in `decodedAddress`. */
function belowFolder(folder: string, url: string): string | null {
  const from = `file:///${folder}/`;
  return URL.canParse(url, from) ? decodedAddress(new URL(url, from).pathname.slice(1)) : url;
}
