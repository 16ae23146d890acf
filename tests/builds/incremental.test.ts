/** Builds a small guide, changes it twice, and holds the last build against one from nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import sharp from 'sharp';
import { changeOne, cleanUp, layOutCopy, siteOnlyConfig } from '../bench/guide-copy.ts';

const folder = 'test-results/incremental';
const articles = join(folder, 'content/articles');

/** Builds the guide; returns what Astro printed. */
function build(): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--config', siteOnlyConfig],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: 'content', OUT_DIR: 'dist', BASE_PATH: '/' },
    },
  );
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

/** Every built file with a digest of what is in it. */
function builtFiles(): string[] {
  const dist = join(folder, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
}

function change(position: number, from: RegExp, to: string): void {
  const file = join(articles, readdirSync(articles).sort()[position] ?? '');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** A photograph beside the articles, all of one colour. */
async function paintPhotograph(background: string): Promise<void> {
  const create = { width: 900, height: 600, channels: 3, background } as const;
  await sharp({ create }).png().toFile(join(articles, 'door.png'));
}

/** Says something beside each example, as `sections` in the settings does. */
function nameExamples(): void {
  const file = join(folder, 'content/site.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('sections: {}', 'sections: { example: Made up }'),
  );
}

describe('a build after a change', () => {
  let printed = '';

  before(async () => {
    layOutCopy(folder, 12);
    change(4, /$/, '\n![A blue door](./door.png)\n');
    change(5, /$/, '\n## A shop {#example}\n\nIt shuts at two.\n');
    await paintPhotograph('red');
    build();
    change(0, /^title: .*$/m, 'title: Another title');
    change(1, /^theme: /m, 'draft: true\ntheme: ');
    await paintPhotograph('blue');
    nameExamples();
    build();
    changeOne(articles, 'A new sentence.');
    printed = build();
  });

  test('keeps the articles that stayed the same', () => {
    // Eleven are published, and one of them has changed.
    assert.equal(printed.match(/\(restored\)/g)?.length, 10);
  });

  test('is, byte for byte, what a build from nothing is', () => {
    const after = builtFiles();
    cleanUp(folder);
    build();
    assert.ok(after.length > 12);
    assert.deepEqual(after, builtFiles());
  });
});
