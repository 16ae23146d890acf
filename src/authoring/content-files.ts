import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRef } from '../lib/links.ts';
import { readData, readText } from './read-once.ts';

/** The folders of `content/` that hold one file an entry. */
export const folderNames = [
  'guide',
  'articles',
  'checklists',
  'assessments',
  'principles',
  'glossary',
  'worksheets',
  'places',
  'pages',
] as const;

export type Folder = (typeof folderNames)[number];

/** Where an entry of each folder stands on the site. */
export const folders: Readonly<Record<Folder, (slug: string) => PageRef>> = {
  guide: (slug) => `guide/${slug}`,
  articles: (slug) => `articles/${slug}`,
  checklists: (slug) => `checklists/${slug}`,
  assessments: (slug) => `assess/${slug}`,
  principles: (slug) => `principles#${slug}`,
  glossary: (slug) => `glossary#${slug}`,
  worksheets: (slug) => `templates/${slug}`,
  places: (slug) => `places#${slug}`,
  pages: (slug) => slug,
};

/** What an entry is called in the folders whose entries share a page and have none of their own. */
export const partNames: Readonly<Partial<Record<Folder, string>>> = {
  places: 'place',
  principles: 'principle',
  glossary: 'term',
};

/** One file that an author wrote. */
export interface ContentFile {
  readonly folder: Folder;
  /** The file's name without its ending. */
  readonly slug: string;
  /** The file's path below the content folder, with forward slashes. */
  readonly path: string;
  /** The whole text, as it lies on the disk. */
  readonly source: string;
}

/** Every entry below a content folder, in the order of folders and names. */
export function readContentFiles(contentDir: string): ContentFile[] {
  return folderNames.flatMap((folder) => readFolder(contentDir, folder));
}

/** The entries of one folder, in the order of their names. */
export function readFolder(contentDir: string, folder: Folder): ContentFile[] {
  return namesIn(join(contentDir, folder))
    .map((name) => `${folder}/${name}`)
    .map((path) => entryFileOf(path, readText(join(contentDir, path))))
    .filter((file) => file !== null);
}

function namesIn(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

const entryPath = /^([^/]+)\/([^/]+)\.(?:mdx?|ya?ml)$/;

/** A file as an entry, or null for one that lies elsewhere or is no text of an author. */
export function entryFileOf(path: string, source: string): ContentFile | null {
  const [, place, slug] = entryPath.exec(path) ?? [];
  const folder = folderNames.find((name) => name === place);
  return folder && slug ? { folder, slug, path, source } : null;
}

/** Front matter up to the end of its last line, as the content check finds it, and its fences. */
const fence = /^\uFEFF?---\r?\n((?:[\s\S]*?\n)??)---(?:\r?\n|$)/;

/** The data of a file: its front matter, or all of it where the file is YAML. Throws as `yaml` does. */
export function dataOf(file: ContentFile): unknown {
  if (/\.ya?ml$/.test(file.path)) return readData(file.source);
  return readData(fence.exec(file.source)?.[1] ?? '') ?? {};
}

/** The text of a Markdown file below its front matter. */
export function bodyOf(file: ContentFile): string {
  return file.source.replace(fence, '');
}
