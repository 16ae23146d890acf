import { id } from '../../../lib/front-matter.ts';
import type { PageRef } from '../../../lib/links.ts';
import { folderNames, folders, partNames, type Folder } from '../../content-files.ts';
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

/** What pages of a folder have before their names: nothing, for pages by themselves. */
const beginnings: ReadonlyMap<Folder, string> = new Map(
  folderNames
    .filter((folder) => partNames[folder] === undefined)
    .map((folder) => [folder, folders[folder]('')]),
);

const known = [...beginnings.values()];

/** What is wrong with a name that no file could make; null for one that is in order. */
function neverWritten(ref: PageRef): Finding | null {
  const meant = nameMeant(ref);
  if (meant === ref) return null;
  return {
    what: `No page will have the name "${ref}".`,
    allowed: `a name as in links, without slashes at its ends: ${known.map((one) => `${one}…`).join(', ')}`,
    ...(meant === null ? {} : { write: meant }),
  };
}

/**
 * The name of a page that a file can make: without slashes at its ends, and with what pages have in
 * links where the name of their folder was written. Null where there is none.
 */
function nameMeant(ref: PageRef): PageRef | null {
  const bare = ref.replace(/^\/+|\/+$/g, '');
  const slug = bare.slice(bare.lastIndexOf('/') + 1);
  const before = bare.slice(0, -slug.length);
  const folder = folderNames.find((name) => `${name}/` === before);
  const beginning = known.includes(before) ? before : folder && beginnings.get(folder);
  return beginning !== undefined && id.safeParse(slug).success ? beginning + slug : null;
}
