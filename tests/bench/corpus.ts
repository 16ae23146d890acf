/**
 * `node tests/bench/corpus.ts <articles> <folder> [seed]`: a guide of generated articles, to measure
 * builds, pages and search by. The folder is emptied first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { themeWords } from './corpus-words.ts';
import { articleText, frontMatterOf } from './corpus-article.ts';

interface Corpus {
  /** How many articles. */
  readonly count: number;
  /** The same seed gives the same bytes, and an article is the same in each corpus that has it. */
  readonly seed: number;
  /** Becomes a content folder: `articles/` and a `site.yaml`. */
  readonly folder: string;
}

const settings = `name: Bench
tagline: Generated articles to measure by
description: Generated articles, to measure builds, pages and search by.
address: https://bench.example
language: en-GB
storage: bench

navigation:
  - { page: articles, label: Articles }

footer: []

home:
  headline: [Generated articles.]
  promise: Texts that nobody wrote, to measure by.
  search: What happened?
  doors:
    - { says: Where do I begin?, page: articles }

themes:
${[...themeWords.keys()].map((theme) => `  - { id: ${theme}, title: ${theme} }`).join('\n')}

sections: {}
`;

/** Writes a content folder that passes the content check. */
export function writeCorpus({ count, seed, folder }: Corpus): void {
  const articles = join(folder, 'articles');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), settings);
  for (let number = 0; number < count; number += 1) {
    const { slug } = frontMatterOf(number, seed);
    writeFileSync(join(articles, `${slug}.md`), articleText(number, seed));
  }
}

const [script = '', count = '', folder = '', seed = '7'] = process.argv.slice(1);
if (import.meta.url === pathToFileURL(resolve(script)).href) {
  if (!/^[1-9]\d*$/.test(count) || !folder || !/^\d+$/.test(seed)) {
    console.error('Say how many articles and where: node tests/bench/corpus.ts 100 .cache/corpus');
    process.exit(1);
  }
  writeCorpus({ count: Number(count), seed: Number(seed), folder });
  console.log(`${count} articles are in ${folder}.`);
}
