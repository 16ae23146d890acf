import { z } from 'astro/zod';
import { parseChecklist } from '../../features/checklist/parse.ts';
import { isEnglish } from '../../lib/language-tag.ts';
import { pageOf, type PageRef } from '../../lib/links.ts';
import { partNames, type Folder } from '../content-files.ts';
import { enginePages } from '../registry.ts';
import type { Entry, Guide } from './guide.ts';
import type { MarkdownText } from './markdown-text.ts';
import type { YamlText } from './yaml-text.ts';

/** The names that files may use of each other. */
export interface Known {
  /** Pages, principles and terms that have a file, drafts among them, and the engine's own pages. */
  readonly pages: ReadonlySet<PageRef>;
  /** Pages that are not published by a file that says so: readers see their titles as plain text. */
  readonly drafts: ReadonlySet<PageRef>;
  /** Pages in planned.yaml; null, as below, where they cannot be read. */
  readonly planned: ReadonlySet<PageRef> | null;
  /** Old addresses, and where redirects.yaml leads from them. */
  readonly moved: ReadonlyMap<PageRef, PageRef>;
  /** The anchors of a page; undefined where the content alone does not tell them all. */
  readonly anchorsOf: (page: PageRef) => ReadonlySet<string> | undefined;
  readonly figures: readonly string[] | null;
  readonly themes: readonly string[] | null;
  readonly dimensions: readonly string[] | null;
  /** Whether the guide is in English, the one language that the formula for reading ease knows. */
  readonly isEnglish: boolean;
  /** The self-assessments that have a quick look. */
  readonly quickLooks: readonly string[] | null;
  /** Host of the site's own address. */
  readonly host: string | null;
}

const settingsSchema = z.looseObject({
  address: z.url().optional().catch(undefined),
  language: z.string().optional().catch(undefined),
  themes: z
    .array(z.looseObject({ id: z.string() }))
    .optional()
    .catch(undefined),
});
const figuresSchema = z
  .array(z.looseObject({ id: z.string() }))
  .nullish()
  .transform((list) => list ?? []);
const plannedSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((list) => list ?? {});
const movedSchema = z.record(z.string(), z.string()).catch({});
const assessmentSchema = z.looseObject({
  dimensions: z.array(z.looseObject({ key: z.string() })).optional(),
});
const withLook = z.looseObject({ quickLook: z.looseObject({}) });
const draft = z.looseObject({ draft: z.literal(true) });

/** Gathers every name of a guide, from whatever of it can be read. */
export function knownIn(guide: Guide): Known {
  const { entries, lists } = guide;
  const settings = settingsSchema.safeParse(lists.get('site.yaml')?.data).data;
  const themes = settings?.themes?.map(({ id }) => id) ?? null;
  const refs = entries.map(({ ref }) => ref);
  const engine = enginePages(refs, lists.keys());
  const written = entries.filter((entry) => !isDraft(entry)).map(({ ref }) => ref);
  const there = new Set(enginePages(written, lists.keys()));
  const planned = listIn(lists.get('planned.yaml'), plannedSchema);
  const assessments = inFolder(entries, 'assessments');
  const figures = listIn(lists.get('evidence.yaml'), figuresSchema)?.map(({ id }) => id) ?? null;
  return {
    pages: new Set([...engine, ...refs]),
    drafts: new Set([
      ...entries.filter(isDraft).map(({ ref }) => ref),
      ...engine.filter((ref) => !there.has(ref)),
    ]),
    planned: planned && new Set(Object.keys(planned)),
    moved: new Map(Object.entries(movedSchema.parse(lists.get('redirects.yaml')?.data))),
    anchorsOf: anchorsIn(entries, themes, figures),
    figures,
    themes,
    dimensions: dimensionsIn(assessments),
    isEnglish: isEnglish(settings?.language ?? ''),
    quickLooks: quickLooksIn(assessments),
    host: settings?.address === undefined ? null : new URL(settings.address).host,
  };
}

/** What a list file holds: nothing where there is no such file, null where it cannot be read. */
function listIn<List>(list: YamlText | undefined, schema: z.ZodType<List>): List | null {
  if (list && list.data === undefined) return null;
  return schema.safeParse(list?.data).data ?? null;
}

function dimensionsIn(assessments: readonly Entry[]): string[] | null {
  const dimensions = assessments.map(dimensionsOf);
  return dimensions.includes(null) ? null : dimensions.flatMap((keys) => keys ?? []);
}

/** The dimensions of one assessment; null where they cannot be read. */
export function dimensionsOf({ fields }: Entry): string[] | null {
  const { success, data } = assessmentSchema.safeParse(fields?.data);
  return success ? (data.dimensions?.map(({ key }) => key) ?? []) : null;
}

function quickLooksIn(assessments: readonly Entry[]): string[] | null {
  if (assessments.some(({ fields }) => fields?.data === undefined)) return null;
  return assessments
    .filter(({ fields }) => withLook.safeParse(fields?.data).success)
    .map(({ slug }) => slug);
}

function isDraft({ fields }: Entry): boolean {
  return draft.safeParse(fields?.data).success;
}

/** Whether an entry is free text; the reader of checklists says itself what a checklist may hold. */
export function isProse({ folder }: Entry): boolean {
  return folder !== 'checklists';
}

/** Whether an entry is no page of its own: places, principles and terms share one each. */
export function isPart({ folder }: Entry): boolean {
  return partNames[folder] !== undefined;
}

/** Whether an entry is a free text and a page of its own. */
export function isPageOfProse(entry: Entry): boolean {
  return isProse(entry) && !isPart(entry);
}

/** The entries of one folder. */
export function inFolder(entries: readonly Entry[], folder: Folder): Entry[] {
  return entries.filter((entry) => entry.folder === folder);
}

/** Looks for the anchors of a page when they are asked for: of most pages they never are. */
function anchorsIn(
  entries: readonly Entry[],
  themes: readonly string[] | null,
  figures: readonly string[] | null,
): Known['anchorsOf'] {
  const sources = new Map<PageRef, (() => readonly string[])[]>();
  const add = (page: PageRef, source: () => readonly string[]) =>
    sources.set(page, [...(sources.get(page) ?? []), source]);
  if (themes) add('articles', () => themes);
  if (figures) add('evidence', () => figures.map((id) => id.toLowerCase()));
  for (const entry of entries) {
    const { ref, slug, markdown } = entry;
    if (isPart(entry)) add(pageOf(ref), () => [slug]);
    else if (markdown) add(ref, () => ownAnchors(entry, markdown));
  }
  const found = new Map<PageRef, ReadonlySet<string>>();
  return (page) => {
    const known = found.get(page);
    const ids = known ? undefined : sources.get(page)?.flatMap((source) => source());
    if (ids) found.set(page, new Set(ids));
    return found.get(page);
  };
}

function ownAnchors(entry: Entry, { headings }: MarkdownText): string[] {
  return [
    ...headings.map(({ id }) => id),
    ...itemsIn(entry),
    ...(corrected.safeParse(entry.fields?.data).success ? ['corrected'] : []),
  ];
}

/** What was put right on a page is listed there under an id of its own. */
const corrected = z.looseObject({ corrections: z.array(z.unknown()).min(1) });

function itemsIn({ folder, source }: Entry): readonly string[] {
  return folder === 'checklists' ? parseChecklist(source, (address) => address).ids : [];
}
