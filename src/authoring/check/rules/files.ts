import { idForm } from '../../../lib/front-matter.ts';
import { folderNames, type Folder } from '../../content-files.ts';
import type { Entry, Guide } from '../guide.ts';
import { listOf, nearestOf } from '../names.ts';
import { errorAt, start, type Finding, type Problem } from '../problem.ts';
import { unreadBeside, unreadInFolder, type Unread } from '../unread-files.ts';

/** Files in the wrong place, with the wrong ending, or with a name that makes no address. */
export function checkFiles({ paths, entries }: Guide): Problem[] {
  const unread = [...paths].flatMap((path) => {
    const found = unreadAt(path);
    return found ? [{ ...errorAt(path, start, found.finding), severity: found.severity }] : [];
  });
  const strays = [...paths]
    .filter((path) => /\.(mdx?|ya?ml)$/.test(path) && path.includes('/'))
    .flatMap((path) => problemAt(path, strayFinding(path)));
  return [
    ...unread,
    ...strays,
    ...entries.flatMap((entry) => problemAt(entry.path, nameFinding(entry))),
  ];
}

function problemAt(path: string, finding: Finding | null): Problem[] {
  return finding ? [errorAt(path, start, finding)] : [];
}

function unreadAt(path: string): Unread | null {
  const [folder = '', ...rest] = path.split('/');
  if (rest.length === 0) return unreadBeside(path);
  const known = folderNames.find((name) => name === folder);
  return known ? unreadInFolder(path, endingsOf(known)[0]) : null;
}

function strayFinding(path: string): Finding | null {
  const [folder = '', ...rest] = path.split('/');
  const known = folderNames.some((name) => name === folder);
  if (known && rest.length === 1) return null;
  const nearest = known ? folder : nearestOf(folder, folderNames);
  return {
    what: known
      ? 'Nobody reads files in a folder this deep.'
      : `Nobody reads the folder "${folder}".`,
    allowed: `one of these folders, and none inside them: ${listOf(folderNames)}`,
    ...(nearest === undefined ? {} : { nearest, write: `${nearest}/${rest.at(-1) ?? ''}` }),
  };
}

/** The endings that each folder's reader looks for. */
function endingsOf(folder: Folder): readonly [string, ...string[]] {
  if (folder === 'assessments') return ['yaml'];
  return folder === 'checklists' ? ['md'] : ['md', 'mdx'];
}

function nameFinding({ path, folder, slug }: Entry): Finding | null {
  const endings = endingsOf(folder);
  const ending = path.split('.').at(-1) ?? '';
  if (!endings.includes(ending)) {
    return {
      what: `A file of this folder does not end in .${ending}.`,
      allowed: endings.map((known) => `.${known}`).join(', '),
      write: `${folder}/${slug}.${endings[0]}`,
    };
  }
  if (inParts.includes(folder) && /^\d+$/.test(slug)) return numbered(slug, ending);
  const name = path.slice(folder.length + 1, -ending.length - 1);
  if (name === slug) return null;
  return {
    what: `The file’s name "${name}" becomes an address, and cannot be one.`,
    allowed: idForm,
    write: `${slug}.${ending}`,
  };
}

/** Folders whose pages are listed on several pages where they are many. */
const inParts: readonly Folder[] = ['guide', 'articles', 'worksheets'];

/** The second page of a long list stands at `articles/2`, whatever is called so. */
function numbered(slug: string, ending: string): Finding {
  return {
    what: `The file’s name "${slug}" is a number, and an address that a long list has.`,
    allowed: 'a name with a letter in it',
    write: `part-${slug}.${ending}`,
  };
}
