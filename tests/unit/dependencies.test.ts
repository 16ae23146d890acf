import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'astro/zod';

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The packages in the first column of the table, each as often as it stands there. */
const told = readFileSync('docs/decisions/dependencies.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| (.+?)\s*\|/.exec(line)?.[1]?.replaceAll('\\', '').split(', ') ?? [])
  .filter((name) => name !== 'Package' && !/^-+$/.test(name));

test('each package stands once among the reasons for packages', () => {
  const types = '@types/*';
  const all = Object.keys({ ...dependencies, ...devDependencies });
  const wanted = new Set(all.map((name) => (name.startsWith('@types/') ? types : name)));
  assert.deepEqual(told.toSorted(), [...wanted].sort());
});
