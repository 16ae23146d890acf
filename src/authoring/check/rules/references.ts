import type { z } from 'astro/zod';
import type { PageRef } from '../../../lib/links.ts';
import type { Folder } from '../../content-files.ts';
import type { Entry, Guide } from '../guide.ts';
import { dimensionsOf, inFolder, type Known } from '../known.ts';
import { listOf, nearestOf } from '../names.ts';
import { pageFinding, pageNames } from '../page-names.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import { entrySchemas, listSchemas, takesWordsAt } from '../schemas.ts';
import type { Path, Value, YamlText } from '../yaml-text.ts';

/** A kind of name that a field may hold: what it is called, and those that exist. */
interface NameKind {
  readonly noun: string;
  readonly names: readonly string[];
}

/** Names in front matter and settings that nothing in the guide goes by. */
export function checkReferences(guide: Guide, known: Known): Problem[] {
  const kinds = kindsOf(guide, known);
  const problemsOf = (text: YamlText | null | undefined, schema?: z.ZodType, names = kinds) =>
    (text?.values ?? []).flatMap((value) => {
      const problems = entryProblem(value, text?.path ?? '', names, known);
      return problems.length > 0 && lacksBrackets(value.path, schema) ? [] : problems;
    });
  return [
    ...guide.entries.flatMap((entry) =>
      problemsOf(entry.fields, entrySchemas[entry.folder], kindsWithin(entry, kinds)),
    ),
    ...['coverage.yaml', 'answers.yaml'].flatMap((name) =>
      problemsOf(guide.lists.get(name), listSchemas[name]),
    ),
    ...checkSettings(guide.lists.get('site.yaml'), known),
  ];
}

type NameKinds = ReadonlyMap<string, NameKind>;

/** An assessment knows no dimensions but its own; a chapter may name those of all. */
function kindsWithin(entry: Entry, kinds: NameKinds): NameKinds {
  if (entry.folder !== 'assessments') return kinds;
  const others = [...kinds].filter(([field]) => field !== 'dimension');
  const names = dimensionsOf(entry);
  return new Map(names ? [...others, ['dimension', { noun: 'dimension', names }]] : others);
}

/** Which kind of name stands in which field; none where the names themselves cannot be read. */
function kindsOf({ entries }: Guide, known: Known): NameKinds {
  const slugs = (folder: Folder) => inFolder(entries, folder).map(({ slug }) => slug);
  const withPlanned = (folder: Folder) => {
    const coming = [...(known.planned ?? [])].filter((ref) => ref.startsWith(`${folder}/`));
    const names = coming.map((ref) => ref.slice(folder.length + 1));
    return known.planned && [...slugs(folder), ...names];
  };
  const kinds: [string, string, readonly string[] | null][] = [
    ['principles', 'principle', slugs('principles')],
    ['see', 'glossary term', slugs('glossary')],
    ['theme', 'theme', known.themes],
    ['dimension', 'dimension', known.dimensions],
    ['evidence', 'figure', known.figures],
    ['checklist', 'checklist', withPlanned('checklists')],
    ['chapter', 'chapter', withPlanned('guide')],
  ];
  return new Map(
    kinds.flatMap(([field, noun, names]) => (names ? [[field, { noun, names }] as const] : [])),
  );
}

/** Fields whose values name pages. */
const pageFields = new Set(['next', 'pages', 'page', 'home', 'also']);

function entryProblem(
  { path, node, place }: Value,
  file: string,
  kinds: NameKinds,
  known: Known,
): Problem[] {
  const field = path.findLast((step) => typeof step === 'string');
  if (typeof field !== 'string' || typeof node.value !== 'string') return [];
  const finding =
    pageFields.has(field) || path[0] === 'seeds'
      ? pageFinding(node.value, known)
      : nameFinding(node.value, kinds.get(field), path.at(-1) === field ? `${field}: ` : '');
  return finding ? [errorAt(file, place, finding)] : [];
}

/** Whether names stand where a list of them has to, of which the schema tells. */
function lacksBrackets(path: Path, schema: z.ZodType | undefined): boolean {
  return typeof path.at(-1) === 'string' && schema !== undefined && takesWordsAt(schema, path);
}

function nameFinding(name: string, kind: NameKind | undefined, before: string): Finding | null {
  if (!kind || kind.names.includes(name)) return null;
  // Elsewhere the same is named by its page or by its file.
  const bare = name.replace(/\/+$/, '').replace(/^.*[/#]|\.mdx?$/g, '');
  const nearest = kind.names.includes(bare) ? bare : nearestOf(name, kind.names);
  return {
    what: `There is no ${kind.noun} "${name}".`,
    allowed: listOf(kind.names),
    ...(nearest === undefined ? {} : { nearest, write: `${before}${nearest}` }),
  };
}

/**
 * Doors may lead to a page that is still to come; navigation is nothing but links. In settings that
 * cannot be read a door may seem to stand anywhere.
 */
function checkSettings(settings: YamlText | undefined, known: Known): Problem[] {
  if (settings?.data === undefined) return [];
  return settings.values.flatMap(({ path, node, place }) => {
    if (path.at(-1) !== 'page') return [];
    const finding = settingFinding(node.value, path, known);
    return finding ? [errorAt('site.yaml', place, finding)] : [];
  });
}

function settingFinding(name: unknown, path: Path, known: Known): Finding | null {
  if (name === null) return { what: 'No page is named here.', allowed: listOf(pageNames(known)) };
  if (typeof name !== 'string') return null;
  return pageFinding(name, known) ?? (path[0] === 'home' ? null : comingFinding(name, known));
}

function comingFinding(ref: PageRef, known: Known): Finding | null {
  if (known.pages.has(ref) && !known.drafts.has(ref)) return null;
  return {
    what: `The page "${ref}" is not published yet, and navigation cannot lead to it.`,
    allowed: listOf(
      pageNames(known).filter((name) => known.pages.has(name) && !known.drafts.has(name)),
    ),
  };
}
