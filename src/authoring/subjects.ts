import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Subject } from '../features/reading/related.ts';
import { pageOf } from '../lib/links.ts';
import { dataOf, folders, readContentFiles } from './content-files.ts';
import { readData, readText } from './read-once.ts';

/** `content/coverage.yaml`: which page answers which reader's question, and where else it is touched. */
export const coverageSchema = z.looseObject({
  questions: z.record(
    z.string(),
    z.looseObject({ home: z.string(), also: z.array(z.string()).optional() }),
  ),
});

const principlesOf = z.looseObject({ principles: z.array(z.string()).optional().catch(undefined) });

/** For each question, the pages that it leads to. */
function pagesByQuestion(contentDir: string): Map<string, string[]> {
  const file = join(contentDir, 'coverage.yaml');
  if (!existsSync(file)) return new Map();
  const { questions } = coverageSchema.parse(readData(readText(file)));
  return new Map(
    Object.entries(questions).map(([id, { home, also = [] }]) => [id, [home, ...also].map(pageOf)]),
  );
}

/** What each page of a content folder is about. */
export function readSubjects(contentDir: string): Subject[] {
  const byQuestion = pagesByQuestion(contentDir);
  return readContentFiles(contentDir)
    .filter(({ folder }) => folder !== 'principles' && folder !== 'glossary')
    .map((file) => {
      const ref = folders[file.folder](file.slug);
      return {
        ref,
        principles: principlesOf.parse(dataOf(file)).principles ?? [],
        questions: [...byQuestion].flatMap(([id, pages]) => (pages.includes(ref) ? [id] : [])),
      };
    });
}
