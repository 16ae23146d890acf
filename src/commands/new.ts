import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import { dataOf, readContentFiles } from '../authoring/content-files.ts';
import { folderOf, kinds, newFile, type Kind } from '../authoring/templates.ts';
import { contentDir, site } from '../site.ts';
import { readOrStop } from '../stop.ts';

const numbered = z.looseObject({ order: z.number().optional().catch(undefined) });

function surroundings(kind: Kind) {
  const files = readContentFiles(contentDir);
  const numbers = files
    .filter(({ folder }) => folder === folderOf(kind))
    .map((file) => readOrStop(() => numbered.parse(dataOf(file)).order ?? 0));
  return {
    today: new Date().toISOString().slice(0, 10),
    order: Math.max(0, ...numbers) + 1,
    theme: site.themes[0]?.id ?? '',
    chapter: files.find(({ folder }) => folder === 'guide')?.slug ?? '',
  };
}

/** Begins a file; returns what to say, and whether that is good news. */
function begin(kind: Kind, title: string): { ok: boolean; says: string } {
  const { path, text } = newFile(kind, title, surroundings(kind));
  const file = join(contentDir, path);
  const name = relative(process.cwd(), file);
  if (existsSync(file)) return { ok: false, says: `${name} is there already, and stays as it is.` };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const shown =
    kind === 'term'
      ? 'It is no draft: `npm run check` says what is still to be written.'
      : 'It is a draft until `draft: true` is taken out.';
  return { ok: true, says: `${name} is begun. ${shown}` };
}

const [kindGiven, title, ...more] = process.argv.slice(2);
const kind = kinds.find((known) => known === kindGiven);
const { ok, says } =
  kind && title && more.length === 0 && /[a-z0-9]/i.test(title)
    ? begin(kind, title.trim())
    : {
        ok: false,
        says: `Say what to begin: npm run new -- ${kinds.join('|')} "A title, in quotation marks"`,
      };
(ok ? console.log : console.error)(says);
process.exitCode = ok ? 0 : 1;
