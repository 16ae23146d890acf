import { join, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../authoring/check/check.ts';
import { readSources } from '../authoring/check/read-sources.ts';
import { reportOf, summaryOf } from '../authoring/check/report.ts';
import { readContentFiles } from '../authoring/content-files.ts';
import { leftOut } from '../authoring/left-out.ts';
import { cacheDir, contentDir } from '../settings.ts';
import { afterChanges } from './after-changes.ts';
import { keptGrades, type KeptGrades } from './kept-grades.ts';

/** Prints all problems of the content; says whether the site can be built from it. */
function isSound({ gradeOf, keep }: KeptGrades): boolean {
  const sources = readSources(contentDir, 'public');
  const problems = checkContent(sources, { gradeOf });
  keep();
  for (const problem of problems) console.error(`${reportOf(problem, relative('', contentDir))}\n`);
  if (problems.length > 0) console.error(summaryOf(problems, sources.files.length));
  return problems.every(({ severity }) => severity !== 'error');
}

function sayLeftOut(logger: AstroIntegrationLogger): void {
  const sentence = leftOut(readContentFiles(contentDir), new Date());
  if (sentence !== null) logger.info(sentence);
}

/**
 * Holds everything that authors wrote against the rules, before Astro reads any of it. An error
 * ends a build; while somebody is writing it is only told, now and after each change.
 */
export function contentCheck(): AstroIntegration {
  const grades = keptGrades(join(cacheDir, 'grades.json'));
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (!isSound(grades) && command === 'build') process.exit(1);
        if (command === 'build') sayLeftOut(logger);
      },
      'astro:server:setup': ({ server }) => {
        // Another guide may lie outside the project, where Vite does not look by itself.
        server.watcher.add(contentDir);
        afterChanges(server.watcher, contentDir, () => isSound(grades));
      },
    },
  };
}
