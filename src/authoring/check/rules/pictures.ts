import type { Image } from 'mdast';
import type { Entry, Guide } from '../guide.ts';
import { isProse } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { nearestOf } from '../names.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** Pictures that are not there, or that say nothing to those who cannot see them. */
export function checkPictures(guide: Guide): Problem[] {
  return guide.entries.filter(isProse).flatMap((entry) => {
    const problems: Problem[] = [];
    if (!entry.markdown) return problems;
    for (const node of entry.markdown.nodes) {
      if (node.type !== 'image') continue;
      const found = [missing(node, entry, guide), silent(node)].filter((one) => one !== null);
      problems.push(...found.map((finding) => errorAt(entry.path, placeOfNode(node), finding)));
    }
    return problems;
  });
}

function silent({ alt, url }: Image): Finding | null {
  if (alt?.trim()) return null;
  return {
    what: 'This picture has no alternative text.',
    allowed: 'in the square brackets, what the picture says to somebody who cannot see it',
    write: `![The listening log after a week, six lines filled in](${url})`,
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
  const served = url.startsWith('/');
  const known = served ? guide.servedFiles : guide.paths;
  const path = served ? url : belowFolder(folder, url);
  if (known.has(path)) return null;
  const pictures = [...known].filter((name) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(name));
  const nearest = nearestOf(path, pictures);
  return {
    what: `There is no picture "${url}".`,
    allowed: 'a picture beside the file, or one below public/',
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** The path below the content folder that a relative address leads to. */
function belowFolder(folder: string, url: string): string {
  return new URL(url, `file:///${folder}/`).pathname.slice(1);
}
