import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { typeset } from '../lib/front-matter.ts';
import { pageOf, type PageRef } from '../lib/links.ts';
import { changedOn, isPublished } from '../lib/publication.ts';
import { readingMinutes } from '../lib/reading-minutes.ts';
import { listNames, listWordsIn, readSettings, type Settings } from '../settings.ts';
import { answerBuilder, printed } from '../strings/index.ts';
import { answersPath } from './answers.ts';
import { bodyOf, dataOf, folders, readContentFiles, type ContentFile } from './content-files.ts';

/** A page, principle or term that another page can point to. */
export interface Target {
  readonly ref: PageRef;
  readonly title: string;
  /** Minutes it takes, where that can be said. */
  readonly minutes?: number;
  readonly description?: string | undefined;
  /** The reader's own words above the title. */
  readonly question?: string | undefined;
  /** Its place among its kind, where it has one. */
  readonly order?: number | undefined;
  /** The day on which it last said something new, where its author noted one. */
  readonly changed?: Date | undefined;
}

export interface Registry {
  /** What stands on the site of this build. */
  readonly published: ReadonlyMap<PageRef, Target>;
  /** What is promised and not there yet, with its title. */
  readonly planned: ReadonlyMap<PageRef, string>;
}

/** The pages that the engine itself makes for every guide. */
const always: readonly (readonly [PageRef, string])[] = [
  ['', 'Home'],
  ['search', 'Search'],
  ['yours', 'Yours'],
  ['privacy', 'Privacy'],
  ['about/licences', 'Licences'],
];

const wholeGuide = 'guide/print';

/** Astro puts pages of these names where hosts look for what to say of an error. */
const ofErrors: readonly PageRef[] = ['404', '500'];

/** Every address that the engine keeps for pages of its own, whether or not a guide has them. */
export const ownPages: readonly PageRef[] = [
  ...always.map(([ref]) => ref),
  ...listNames,
  ...ofErrors,
  wholeGuide,
];

/** The pages that the engine makes of a file beside the folders, and of none where there is none. */
const pagesOfFiles: ReadonlyMap<string, PageRef> = new Map([
  ['evidence.yaml', 'evidence'],
  [answersPath, 'tools/answer'],
]);

/**
 * The pages that the engine makes of what authors wrote: those that every guide has, and a front
 * page for each kind of which there is something.
 *
 * @param written the pages, principles and terms that have a file
 * @param files the files beside the folders, such as `evidence.yaml`
 */
export function enginePages(written: Iterable<PageRef>, files: Iterable<string>): PageRef[] {
  const kinds = new Set([...written].map((ref) => /^([^/#]+)[/#]/.exec(ref)?.[1]));
  const ofFiles = [...files].flatMap((file) => pagesOfFiles.get(file) ?? []);
  return [
    ...always.map(([ref]) => ref),
    ...listNames.filter((list) => kinds.has(list)),
    ...(kinds.has('guide') ? [wholeGuide] : []),
    ...ofFiles,
  ];
}

/** Pages that are of use only to who stands on them: no search engine and no sitemap names them. */
export const unlistedPages: readonly PageRef[] = ['search', 'yours', wholeGuide];

/** Only what the registry needs; the content check holds each file against its whole schema. */
const looseData = z.looseObject({
  title: typeset().optional().catch(undefined),
  term: typeset().optional().catch(undefined),
  description: typeset().optional().catch(undefined),
  minutes: z.union([z.number(), z.string()]).optional().catch(undefined),
  question: typeset().optional().catch(undefined),
  order: z.number().optional().catch(undefined),
  updated: z.coerce.date().optional().catch(undefined),
  corrections: z
    .array(z.looseObject({ date: z.coerce.date() }))
    .optional()
    .catch(undefined),
  draft: z.boolean().optional().catch(undefined),
  date: z.coerce.date().optional().catch(undefined),
});

/** A page that has a file, and whether this build publishes it. */
interface Written {
  readonly target: Target;
  readonly published: boolean;
}

function writtenIn(file: ContentFile, now: Date, withDrafts: boolean): Written {
  const data = looseData.parse(dataOf(file));
  const minutes = typeof data.minutes === 'number' ? data.minutes : readingMinutes(bodyOf(file));
  const target = {
    ref: folders[file.folder](file.slug),
    title: data.title ?? data.term ?? file.slug,
    minutes,
    description: data.description,
    question: data.question,
    order: data.order,
    changed: changedOn(data),
  };
  return { target, published: withDrafts || isPublished(data, now) };
}

/**
 * Lists every page of a content folder. A page that has a file and is not published yet is to come,
 * like one that is only planned.
 *
 * @param withDrafts whether drafts and pages dated in the future count as published
 */
export function readRegistry(contentDir: string, now: Date, withDrafts: boolean): Registry {
  const written = readContentFiles(contentDir).map((file) => writtenIn(file, now, withDrafts));
  const published = written.filter((page) => page.published).map(({ target }) => target);
  const coming = written.filter((page) => !page.published).map(({ target }) => target);
  const titles = ownTitles(readSettings(contentDir));
  const own = (of: readonly Target[], files: readonly string[]) =>
    enginePages(
      of.map(({ ref }) => ref),
      files,
    ).map((ref) => ({ ref, title: titles.get(ref) ?? ref }));
  const files = readdirSync(contentDir);
  return {
    published: new Map([...own(published, files), ...published].map((page) => [page.ref, page])),
    planned: new Map([
      ...readPlanned(contentDir),
      ...[...own(coming, []), ...coming].map(({ ref, title }) => [ref, title] as const),
    ]),
  };
}

function ownTitles(settings: Settings): ReadonlyMap<PageRef, string> {
  return new Map([
    ...always,
    ...listNames.map((list) => [list, listWordsIn(settings, list).title] as const),
    [wholeGuide, printed.title],
    ['tools/answer', answerBuilder.title],
  ]);
}

function readPlanned(contentDir: string): Map<PageRef, string> {
  const file = join(contentDir, 'planned.yaml');
  if (!existsSync(file)) return new Map();
  const entries = z.record(z.string(), z.string()).parse(parse(readFileSync(file, 'utf8')) ?? {});
  return new Map(Object.entries(entries));
}

/** Whether a reference leads to a page of this build; its anchor is the content check's business. */
export function leadsSomewhere(ref: PageRef, registry: Registry): boolean {
  return registry.published.has(ref) || registry.published.has(pageOf(ref));
}
