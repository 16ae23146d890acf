import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import { dataOf, readContentFiles, type Folder } from '../authoring/content-files.ts';
import { newSettings } from '../authoring/new-guide.ts';
import { hasSlug } from '../authoring/slug-of-words.ts';
import {
  folderOf,
  isBegunAsDraft,
  kinds,
  newFile,
  type Kind,
  type NewFile,
} from '../authoring/templates.ts';
import { dateIn } from '../lib/spoken-day.ts';
import { contentDir } from '../settings.ts';
import { readOrStop, stop } from '../stop.ts';

const numbered = z.looseObject({ order: z.number().optional().catch(undefined) });

async function surroundings(kind: Kind) {
  // Reads the settings at once, which a new guide has not.
  const { site } = await import('../site.ts');
  const files = readContentFiles(contentDir);
  const numbers = files
    .filter(({ folder }) => folder === folderOf(kind))
    .map((file) => readOrStop(() => numbered.parse(dataOf(file)).order ?? 0));
  const firstIn = (name: Folder) => files.find(({ folder }) => folder === name)?.slug;
  return {
    today: dateIn(Date.now()),
    order: Math.max(0, ...numbers) + 1,
    theme: site.themes[0]?.id ?? '',
    chapter: firstIn('guide') ?? '',
    principle: firstIn('principles'),
    checklist: firstIn('checklists'),
    term: firstIn('glossary'),
  };
}

/** Writes a file that is not there yet; says what comes next. */
function write({ path, text }: NewFile, next: string): void {
  const file = join(contentDir, path);
  const name = relative(process.cwd(), file);
  if (existsSync(file)) stop(`${name} is there already, and stays as it is.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`${name} is begun. ${next}`);
}

function nextOf(kind: Kind): string {
  return isBegunAsDraft(kind)
    ? 'It is a draft until `draft: true` is taken out.'
    : 'It is no draft: `npm run check` says what is still to be written.';
}

const [kindGiven, given = '', ...more] = process.argv.slice(2);
const title = more.length === 0 ? given.trim() : '';
const kind = kinds.find((known) => known === kindGiven);
if (title === '' || !(kind || kindGiven === 'guide')) {
  stop(
    `Say what to begin: npm run new -- ${kinds.join('|')} "A title, in quotation marks"
For another guide: CONTENT_DIR=../my-guide npm run new -- guide "Its name"`,
  );
}
if (kind && !hasSlug(title)) {
  stop(
    `"${title}" has no letter from a to z and no digit, and an address holds nothing else. Begin the file under such words, and write the title into it: npm run new -- ${kind} "Words for the address"`,
  );
}
if (kind) write(newFile(kind, title, await surroundings(kind)), nextOf(kind));
else
  write(newSettings(title), 'The guide builds as it stands: npm start, with the same CONTENT_DIR.');
