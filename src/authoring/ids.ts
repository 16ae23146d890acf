import { z } from 'astro/zod';
import { parseChecklist } from '../features/checklist/parse.ts';
import { dataOf, type ContentFile } from './content-files.ts';

/**
 * The ids that readers' browsers remember, by page: `checklists/bad-review` has those of its items,
 * `assessments/fit-check` those of its questions and, after a slash, their options: `B3`, `B3/na`.
 */
export type IdsByPage = Readonly<Record<string, readonly string[]>>;

/** What `content/ids.lock.yaml` says. */
export interface Lock {
  /** Ids that were published and are in use. */
  readonly ids: IdsByPage;
  /** Ids that were published and are gone for good. */
  readonly retired: IdsByPage;
}

/** A difference between the content and what was promised. */
export interface IdProblem {
  readonly kind: 'page-gone' | 'gone' | 'revived' | 'new';
  /** The page, as the lock names it. */
  readonly page: string;
  /** The file to look into, below the content folder. */
  readonly path: string;
  /** The id in question; empty where a whole page is meant. */
  readonly id: string;
  readonly what: string;
  readonly allowed: string;
}

/** Where the lock lies, below the content folder. */
export const lockPath = 'ids.lock.yaml';

const anyId = z.union([z.string(), z.number()]).transform(String);

/** Only what is needed here; the content check holds each file against its whole schema. */
const looseQuestion = z.looseObject({
  id: anyId,
  options: z.array(z.looseObject({ id: anyId })).catch([]),
  notApplicable: z.unknown().optional(),
});

const looseAssessment = z.looseObject({
  questions: z.array(looseQuestion.nullable().catch(null)).catch([]),
});

function idsOfAssessment(data: unknown): string[] {
  return looseAssessment.parse(data).questions.flatMap((question) => {
    if (!question) return [];
    const keys = question.options.map(({ id }) => id);
    if (question.notApplicable != null) keys.push('na');
    return [question.id, ...keys.map((key) => `${question.id}/${key}`)];
  });
}

function idsOf(file: ContentFile): string[] {
  if (file.folder === 'assessments') return idsOfAssessment(dataOf(file));
  const { groups } = parseChecklist(file.source, (address) => address).checklist;
  return groups.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => id !== '');
}

function namedIdsOf(file: ContentFile): string[] {
  try {
    return idsOf(file);
  } catch (error) {
    throw new Error(`${file.path}: ${String(error)}`, { cause: error });
  }
}

/**
 * The ids in the content as it is now, drafts included. A page that has none is there all the same:
 * what was promised on it is gone.
 *
 * @throws Error with the path of an assessment that is no YAML or no mapping
 */
export function lockOf(content: readonly ContentFile[]): Lock {
  const pages = content
    .filter(({ folder }) => folder === 'checklists' || folder === 'assessments')
    .map((file) => [`${file.folder}/${file.slug}`, namedIdsOf(file)] as const);
  return { ids: Object.fromEntries(pages), retired: {} };
}

/** The lock with all new ids added. What is gone stays, until an author retires it. */
export function withNewIds(lock: Lock, current: Lock): Lock {
  const pages = [...new Set([...Object.keys(lock.ids), ...Object.keys(current.ids)])];
  const ids = pages.toSorted().map((page) => {
    const all = new Set([...(lock.ids[page] ?? []), ...(current.ids[page] ?? [])]);
    return [page, [...all].filter((id) => !lock.retired[page]?.includes(id))] as const;
  });
  return { ...lock, ids: Object.fromEntries(ids.filter(([, those]) => those.length > 0)) };
}

/** Where the content breaks a promise of the lock, or the lock does not know it yet. */
export function compareWithLock(lock: Lock, current: Lock): IdProblem[] {
  const pages = [...new Set([...Object.keys(lock.ids), ...Object.keys(current.ids)])];
  return pages.flatMap((page) => {
    const promised = lock.ids[page] ?? [];
    const retired = lock.retired[page] ?? [];
    const now = current.ids[page];
    if (!now) return promised.some((id) => !retired.includes(id)) ? [pageGone(page)] : [];
    return [
      ...promised.filter((id) => !now.includes(id) && !retired.includes(id)).map(gone(page)),
      ...now.filter((id) => retired.includes(id)).map(revived(page)),
      ...now.filter((id) => !promised.includes(id) && !retired.includes(id)).map(unknown(page)),
    ];
  });
}

const fileOf = (page: string) => `${page}.${page.startsWith('checklists/') ? 'md' : 'yaml'}`;

const pageGone = (page: string): IdProblem => ({
  kind: 'page-gone',
  page,
  path: lockPath,
  id: '',
  what: `${page} is gone, and readers' browsers may remember what they did there.`,
  allowed: `Bring ${fileOf(page)} back, or move its ids under "retired:" in ${lockPath}.`,
});

const gone =
  (page: string) =>
  (id: string): IdProblem => ({
    kind: 'gone',
    page,
    path: fileOf(page),
    id,
    what: `The id "${id}" is gone, and readers' browsers may remember it.`,
    allowed: `Put it back, or write it under "retired:", "${page}:" in ${lockPath}. If nobody can have seen it, delete it there.`,
  });

const revived =
  (page: string) =>
  (id: string): IdProblem => ({
    kind: 'revived',
    page,
    path: fileOf(page),
    id,
    what: `The id "${id}" is retired: it once meant something else.`,
    allowed: 'Take another id.',
  });

const unknown =
  (page: string) =>
  (id: string): IdProblem => ({
    kind: 'new',
    page,
    path: fileOf(page),
    id,
    what: `The id "${id}" is new and not in ${lockPath}.`,
    allowed: 'Run "npm run ids".',
  });
