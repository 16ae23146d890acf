import { id } from '../../../lib/front-matter.ts';
import type { PageRef } from '../../../lib/links.ts';
import { folderNames, folders, partNames } from '../../content-files.ts';
import type { Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** Pages that are said to be to come and have a file already, or could never have one. */
export function checkPlanned({ lists }: Guide, { pages }: Known): Problem[] {
  const list = lists.get('planned.yaml');
  return (list?.values ?? []).flatMap(({ path }) => {
    const [ref] = path;
    if (!list || path.length !== 1 || typeof ref !== 'string') return [];
    const finding = pages.has(ref) ? written(ref) : neverWritten(ref);
    return finding ? [errorAt(list.path, list.fieldAt(path), finding)] : [];
  });
}

function written(ref: PageRef): Finding {
  return {
    what: `The page "${ref}" has been written.`,
    allowed: 'only pages that have no file yet: take this line out',
  };
}

/** Where the files of each folder that has pages of its own stand on the site. */
const places = new Map(
  folderNames
    .filter((folder) => partNames[folder] === undefined)
    .map((folder) => [folder, folders[folder]('')] as const),
);

/** A page by itself has no folder in its name. */
function neverWritten(ref: PageRef): Finding | null {
  const bare = ref.replace(/^\/+|\/+$/g, '');
  const [, place = '', slug = ''] = /^([^/]+\/)?([^/]+)$/.exec(bare) ?? [];
  const meant = places.get(folderNames.find((folder) => `${folder}/` === place) ?? 'pages') ?? '';
  const known = [...places.values()];
  const isKnown = slug !== '' && known.includes(place);
  if (isKnown && bare === ref && id.safeParse(slug).success) return null;
  const write = `${isKnown ? place : meant}${slug}`;
  return {
    what: `No page will have the name "${ref}".`,
    allowed: `a name as in links, without slashes at its ends: ${known.map((one) => `${one}…`).join(', ')}`,
    ...(id.safeParse(slug).success && (isKnown || meant !== '') ? { write } : {}),
  };
}
