import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The folders of `content/` that hold one file an entry, and where an entry stands on the site. */
export const folders = {
  guide: (slug: string) => `guide/${slug}`,
  articles: (slug: string) => `articles/${slug}`,
  checklists: (slug: string) => `checklists/${slug}`,
  assessments: (slug: string) => `assess/${slug}`,
  principles: (slug: string) => `principles#${slug}`,
  glossary: (slug: string) => `glossary#${slug}`,
  worksheets: (slug: string) => `templates/${slug}`,
  places: (slug: string) => `places#${slug}`,
  pages: (slug: string) => slug,
} as const;

export type Folder = keyof typeof folders;

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
  return (Object.keys(folders) as Folder[]).flatMap((folder) =>
    namesIn(join(contentDir, folder)).map((name) => ({
      folder,
      slug: name.replace(/\.[^.]+$/, ''),
      path: `${folder}/${name}`,
      source: readFileSync(join(contentDir, folder, name), 'utf8'),
    })),
  );
}

function namesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => /\.(mdx?|ya?ml)$/.test(name))
    .sort();
}

const fence = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The data of a file: its front matter, or all of it where the file is YAML. Throws as `yaml` does. */
export function dataOf(file: ContentFile): unknown {
  if (/\.ya?ml$/.test(file.path)) return parse(file.source);
  return parse(fence.exec(file.source)?.[1] ?? '') ?? {};
}

/** The text of a Markdown file below its front matter. */
export function bodyOf(file: ContentFile): string {
  return file.source.replace(fence, '');
}
