import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { checkContent } from '../../../src/authoring/check/check.ts';
import { readSources } from '../../../src/authoring/check/read-sources.ts';
import { writeCorpus } from '../../bench/corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
after(() => rmSync(folder, { recursive: true }));

/** The articles of a corpus, by name. */
function corpus(count: number, seed: number): Map<string, string> {
  const at = join(folder, `${count}-${seed}`);
  writeCorpus({ count, seed, folder: at });
  const articles = join(at, 'articles');
  return new Map(
    readdirSync(articles).map((name) => [name, readFileSync(join(articles, name), 'utf8')]),
  );
}

describe('a generated guide', () => {
  test('passes the content check', () => {
    corpus(40, 7);
    const problems = checkContent(readSources(join(folder, '40-7'), 'public'));
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  test('has the same articles for the same seed, however many there are', () => {
    const many = corpus(30, 7);
    for (const [name, text] of corpus(10, 7)) assert.equal(many.get(name), text);
    assert.notDeepEqual(corpus(10, 8), corpus(10, 7));
  });
});
