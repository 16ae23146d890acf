import { id } from '../../lib/front-matter.ts';
import type { PageRef } from '../../lib/links.ts';
import { entryFileOf, folders, type ContentFile } from '../content-files.ts';
import { fileNameOf } from '../slug-of-words.ts';
import { frontMatterOf } from './front-matter.ts';
import { readMarkdown, type MarkdownText } from './markdown-text.ts';
import { conflictIn } from './merge-conflict.ts';
import { isDrawing, type PictureKind } from './picture-kind.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A file below the content folder. */
export interface SourceFile {
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  /** Null for files that are no text, and for pictures other than drawings. */
  readonly source: string | null;
  /** What a picture is by its bytes, whatever its name says; none where nobody looked. */
  readonly kind?: PictureKind;
  /** Whether a picture lacks its end. */
  readonly isCutShort?: boolean;
}

/** All that is checked: what authors wrote, and what else lies there to be pointed to. */
export interface Sources {
  readonly files: readonly SourceFile[];
  /** Addresses of files that the site serves as they are, such as `/pictures/till.png`. */
  readonly servedFiles: readonly string[];
}

/** One page, principle or term, as far as it can be read. */
export interface Entry extends ContentFile {
  readonly ref: PageRef;
  /** Null where the front matter cannot be found, or two versions of the file stand in one. */
  readonly fields: YamlText | null;
  /** Null in a file that is all YAML. */
  readonly markdown: MarkdownText | null;
  readonly problems: readonly Problem[];
}

/** An entry with a text. */
export interface TextEntry extends Entry {
  readonly markdown: MarkdownText;
}

export function hasText(entry: Entry): entry is TextEntry {
  return entry.markdown !== null;
}

/** A guide, read and ready to be held against the rules. */
export interface Guide {
  readonly entries: readonly Entry[];
  /** Whole files of YAML beside the folders, by name. */
  readonly lists: ReadonlyMap<string, YamlText>;
  readonly paths: ReadonlySet<string>;
  readonly servedFiles: ReadonlySet<string>;
  /** Drawings that are put into pages as they stand, by path. */
  readonly drawings: ReadonlyMap<string, string>;
  /** What pictures are by their bytes, by path. */
  readonly pictureKinds: ReadonlyMap<string, PictureKind>;
  /** Pictures that lack their end, by path. */
  readonly cutPictures: ReadonlySet<string>;
}

const byteOrderMark = /^\uFEFF/;

/** Reads every file; what cannot be read is told in the problems of its part. */
export function readGuide({ files, servedFiles }: Sources): Guide {
  const texts = files.flatMap(({ path, source }) =>
    source === null ? [] : [{ path, source: source.replace(byteOrderMark, '') }],
  );
  return {
    entries: texts.flatMap(({ path, source }) => {
      const file = entryFileOf(path, source);
      return file ? [readEntry(file)] : [];
    }),
    lists: new Map(
      texts
        .filter(({ path }) => /^[^/]+\.ya?ml$/.test(path))
        .map(({ path, source }) => [path, wholeYaml(path, source)]),
    ),
    drawings: new Map(
      texts
        .filter(({ path }) => isDrawing(path))
        .map(({ path, source }) => [path, source] as const),
    ),
    paths: new Set(files.map(({ path }) => path)),
    servedFiles: new Set(servedFiles),
    pictureKinds: new Map(files.flatMap(({ path, kind }) => (kind ? [[path, kind] as const] : []))),
    cutPictures: new Set(files.filter(({ isCutShort }) => isCutShort).map(({ path }) => path)),
  };
}

/** Of two versions in one file nothing is read, or each sign would be told as another mistake. */
function wholeYaml(path: string, source: string): YamlText {
  const conflict = conflictIn(path, source);
  if (!conflict) return readYaml({ path, source, from: 0, to: source.length });
  const unread = readYaml({ path, source, from: 0, to: 0 });
  return { ...unread, data: undefined, problems: [conflict] };
}

/**
 * A file whose name cannot be an address counts as the page that it will be under a right one: that
 * is told once, and not at each place that names the page.
 */
function withRightName(file: ContentFile): ContentFile {
  return id.safeParse(file.slug).success ? file : { ...file, slug: fileNameOf(file.slug) };
}

function readEntry(written: ContentFile): Entry {
  const file = withRightName(written);
  const { path, source, folder, slug } = file;
  const ref = folders[folder](slug);
  if (/\.ya?ml$/.test(path)) {
    const fields = wholeYaml(path, source);
    return { ...file, ref, fields, markdown: null, problems: fields.problems };
  }
  const conflict = conflictIn(path, source);
  if (conflict) return { ...file, ref, fields: null, markdown: null, problems: [conflict] };
  const front = frontMatterOf(path, source);
  if (!front.ok) {
    return { ...file, ref, fields: null, markdown: null, problems: [front.problem] };
  }
  const { from, to, bodyFrom } = front;
  const fields = readYaml({ path, source, from, to });
  const markdown = readMarkdown(source, bodyFrom, path.endsWith('.mdx') ? 'mdx' : 'markdown');
  return { ...file, ref, fields, markdown, problems: fields.problems };
}
