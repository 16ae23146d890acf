import { z } from 'astro/zod';
import { parseChecklist } from '../../../features/checklist/parse.ts';
import { bodyOf } from '../../content-files.ts';
import { compareWithLock, lockOf, lockPath, type IdProblem, type Lock } from '../../ids.ts';
import { parseLock } from '../../ids-lock.ts';
import type { Entry, Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { listOf } from '../names.ts';
import { placeOf } from '../place.ts';
import { errorAt, start, type Place, type Problem } from '../problem.ts';

/** Ids that readers' browsers remember: gone, used again, or not promised yet. */
export function checkIds({ entries, lists }: Guide, known: Known): Problem[] {
  const list = lists.get(lockPath);
  if (list && list.problems.length > 0) return [];
  const lock = lockIn(list?.source ?? '');
  if (!lock) return [errorAt(lockPath, start, noLock)];
  const readable = entries.filter(isReadable);
  const pages = entries.map(pageOf);
  const problems = compareWithLock(lock, lockOf(readable))
    .filter(({ kind, page }) => kind !== 'page-gone' || !pages.includes(page))
    .filter((problem) => !isMisread(problem, entries))
    .filter((problem) => !isUnpublished(problem, entries, known, lock));
  return oncePerPage(problems).map((problem) => {
    const { path, what, allowed } = problem;
    return errorAt(path, placeOfId(problem, entries), { what, allowed });
  });
}

/** Of new ids the first of a page is told: one command mends them all. Those that are gone, together. */
function oncePerPage(problems: readonly IdProblem[]): IdProblem[] {
  const groups = Map.groupBy(problems, ({ kind, page }) => `${kind} ${page}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.kind === 'revived') return group;
    return first.kind === 'gone' && group.length > 1 ? goneTogether(first, group) : first;
  });
}

function goneTogether(first: IdProblem, group: readonly IdProblem[]): IdProblem {
  const ids = listOf(group.map(({ id }) => id));
  return {
    ...first,
    what: `These ids are gone, and readers' browsers may remember them: ${ids}.`,
    allowed: `Put them back, or write them under "retired:", "${first.page}:" in ${lockPath}. Those that nobody can have seen, delete there.`,
  };
}

/** Every id that was ever promised on a page. */
function knownIds(lock: Lock, page: string): readonly string[] {
  return [...(lock.ids[page] ?? []), ...(lock.retired[page] ?? [])];
}

const hasFields = z.looseObject({});
const hasQuestions = z.looseObject({ questions: z.array(z.unknown()) });

/** Whether an entry tells its ids, or that it has none. */
function isReadable({ folder, fields }: Entry): boolean {
  const schema = folder === 'assessments' ? hasQuestions : hasFields;
  return schema.safeParse(fields?.data).success;
}

const noLock = {
  what: 'This is not what "npm run ids" writes.',
  allowed: 'Bring back the last version of this file, and run "npm run ids".',
};

function lockIn(text: string): Lock | null {
  try {
    return parseLock(text);
  } catch {
    return null;
  }
}

const pageOf = ({ folder, slug }: Entry): string => `${folder}/${slug}`;

/** Ids of a draft are promised once it is published. */
function isUnpublished(
  { path, id }: IdProblem,
  entries: readonly Entry[],
  { drafts }: Known,
  lock: Lock,
): boolean {
  const entry = entries.find((one) => one.path === path);
  if (!entry || !drafts.has(entry.ref)) return false;
  return !knownIds(lock, pageOf(entry)).includes(id);
}

/**
 * Whether an id that is called gone stands in its checklist and was not understood there, which is
 * a mistake of its own and the one to mend.
 */
function isMisread({ path, id }: IdProblem, entries: readonly Entry[]): boolean {
  const entry = entries.find((one) => one.path === path && one.folder === 'checklists');
  if (!entry) return false;
  const { problems, ids } = parseChecklist(entry.source, (address) => address);
  const shown = bodyOf(entry).replace(/<!--[\s\S]*?-->/g, '');
  const written = [...shown.matchAll(/\{\s*#([^{}]*)\}/g)].map(([, name = '']) => name.trim());
  return problems.length > 0 && !ids.includes(id) && written.includes(id);
}

/** Where an id stands; the beginning of the file for one that is gone. */
function placeOfId({ path, id }: IdProblem, entries: readonly Entry[]): Place {
  const entry = entries.find((one) => one.path === path);
  if (!entry || id === '') return start;
  const written = entry.source.indexOf(`{#${id}}`);
  if (written >= 0) return placeOf(entry.source, written);
  const [question] = id.split('/', 1);
  const value = entry.fields?.values.find(
    ({ path: way, node }) => way.at(-1) === 'id' && String(node.value) === question,
  );
  return value?.place ?? start;
}
