/**
 * `npm run check`: what authors have to mend. Exits with 1 when there is an error.
 * `npm run check -- --prose` also names sentences that are hard to read.
 */
import { relative } from 'node:path';
import { checkContent } from '../authoring/check/check.ts';
import { readSources } from '../authoring/check/read-sources.ts';
import { reportOf, summaryOf } from '../authoring/check/report.ts';
import { contentDir } from '../settings.ts';
import { stopAtUnknown } from '../stop.ts';

stopAtUnknown(process.argv.slice(2), ['--prose']);

const sources = readSources(contentDir, 'public');
const problems = checkContent(sources, { prose: process.argv.includes('--prose') });
for (const problem of problems) console.log(`${reportOf(problem, relative('', contentDir))}\n`);
console.log(summaryOf(problems, sources.files.length));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
