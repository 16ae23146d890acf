import type { Folder } from '../../content-files.ts';
import { isPlaceholder } from '../../hints.ts';
import { ownPages } from '../../registry.ts';
import type { Entry, Guide } from '../guide.ts';
import { inFolder, isPart } from '../known.ts';
import { errorAt, start, type Place, type Problem } from '../problem.ts';
import type { Path, YamlText } from '../yaml-text.ts';

/** Something that only one file may have. */
interface Claim {
  readonly name: string;
  readonly path: string;
  readonly place: Place;
}

/** Folders whose entries are parts of one page. */
const partFolders = ['principles', 'places'] as const;

/** Folders whose entries are sorted by their numbers alone. */
const numbered = [
  ...(['guide', 'checklists', 'assessments', 'worksheets'] as const),
  ...partFolders,
];

/** Slugs, titles, descriptions, numbers, forms, ids, questions and answers that stand in two places. */
export function checkUniqueness({ entries, lists }: Guide): Problem[] {
  const pages = entries.filter((entry) => !isPart(entry));
  const within = (folder: Folder) => inFolder(entries, folder);
  return [
    ...clashes(addresses(entries), 'address'),
    ...clashes(claims(pages, 'title'), 'title'),
    ...partFolders.flatMap((folder) => clashes(claims(within(folder), 'title'), 'title')),
    ...clashes(claims(within('glossary'), 'term'), 'term'),
    ...clashes(claims(pages, 'description'), 'description'),
    ...numbered.flatMap((folder) => clashes(claims(within(folder), 'order'), 'number')),
    ...clashes(
      within('glossary').flatMap(({ fields }) => claimsIn(fields, ([field]) => field === 'match')),
      'form',
    ),
    ...clashes(
      claimsIn(lists.get('evidence.yaml'), (path) => path.at(-1) === 'id'),
      'id',
    ),
    ...within('assessments').flatMap(asked),
  ];
}

/** Questions and dimensions of an assessment, and answers of a question, with the same words. */
function asked({ fields }: Entry): Problem[] {
  const questions = claimsIn(fields, (path) => path[0] === 'questions' && path[2] === 'text');
  const numbers = new Set(fields?.values.map(({ path }) => path[1]));
  return [
    ...clashes(
      questions.filter(({ name }) => !isPlaceholder(name)),
      'question',
    ),
    ...clashes(
      claimsIn(fields, (path) => path[0] === 'dimensions' && path[2] === 'name'),
      'name',
    ),
    ...[...numbers].flatMap((number) => clashes(claimsIn(fields, isAnswerOf(number)), 'answer')),
  ];
}

const isAnswerOf =
  (question: Path[number] | undefined) =>
  ([list, number, field, , part]: Path) =>
    list === 'questions' &&
    number === question &&
    (field === 'notApplicable' || (field === 'options' && part === 'text'));

/** Every claim to a name that is taken already; letter case and spaces make no difference. */
function clashes(all: readonly Claim[], noun: string): Problem[] {
  const first = new Map<string, Claim>();
  return all.flatMap((claim) => {
    const key = claim.name.toLowerCase().replace(/\s+/g, ' ').trim();
    const owner = first.get(key);
    if (!owner) {
      first.set(key, claim);
      return [];
    }
    const here = owner.path === claim.path;
    const where = here ? `line ${owner.place.line}` : owner.path;
    return [
      errorAt(claim.path, claim.place, {
        what: `The ${noun} "${claim.name}" is taken by ${where}.`,
        allowed: 'one that nothing else has; letter case makes no difference',
      }),
    ];
  });
}

function addresses(entries: readonly Entry[]): Claim[] {
  const own = ownPages.map((name) => ({ name, path: 'the engine itself', place: start }));
  const ofFiles = entries.map(({ ref, path }) => ({ name: ref, path, place: start }));
  return [...own, ...ofFiles];
}

function claims(entries: readonly Entry[], field: string): Claim[] {
  return entries.flatMap(({ fields }) =>
    claimsIn(fields, (path) => path.length === 1 && path[0] === field),
  );
}

function claimsIn(text: YamlText | null | undefined, isClaim: (path: Path) => boolean): Claim[] {
  if (!text) return [];
  return text.values
    .filter(({ path }) => isClaim(path))
    .flatMap(({ node: { value }, place }) =>
      typeof value === 'string' || typeof value === 'number'
        ? [{ name: String(value), path: text.path, place }]
        : [],
    );
}
