import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, test } from 'node:test';
import { contentDir } from '../../src/site.ts';
import { hashOf, runsOf } from './word-runs.ts';

const sources = new Set(readFileSync('tests/fixtures/source-runs.txt', 'utf8').trim().split('\n'));

/** A text without the titles of the posts, which are credited, and without marks for the machine. */
const authored = (text: string) =>
  text.replace(/<cite>.*?<\/cite>/gs, ' . ').replace(/\{#[\w-]+\}|<[^>]*>|\]\([^)]*\)/g, ' ');

const files = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
  ['.md', '.mdx', '.yaml', '.svg'].includes(extname(name)),
);

/** Runs of words that a text shares with the posts. */
function sharedWith(text: string): string[] {
  return runsOf(authored(text)).filter((run) => sources.has(hashOf(run)));
}

describe('the guide', () => {
  test('knows the runs of words of all five posts', () => {
    assert.ok(sources.size > 2_000);
  });

  test('notices seven words in a row', () => {
    const [title = ''] =
      /<cite>(Think Social Media[^<]*)<\/cite>/
        .exec(readFileSync(join(contentDir, 'pages/about.md'), 'utf8'))
        ?.slice(1) ?? [];
    assert.notDeepEqual(sharedWith(title), []);
  });

  test('shares no seven words in a row with the posts it is drawn from', () => {
    const shared = files.flatMap((name) =>
      sharedWith(readFileSync(join(contentDir, name), 'utf8')).map((run) => `${name}: ${run}`),
    );
    assert.deepEqual(shared, []);
  });
});
