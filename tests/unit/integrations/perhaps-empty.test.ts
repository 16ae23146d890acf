import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { perhapsEmpty } from '../../../src/integrations/perhaps-empty.ts';

/** What is warned of where a loader warns of this, and what its collection held all the while. */
async function loaded(warnings: readonly string[], ids: readonly string[]) {
  const said: string[] = [];
  const everHeld = new Set(ids);
  const held = new Set(ids);
  const warn = (message: string) => said.push(message);
  const store = {
    keys: () => [...held],
    set: ({ id }: { id: string }) => {
      for (const ids of [everHeld, held]) ids.add(id);
    },
    delete: (id: string) => held.delete(id),
  };
  const logger = { label: 'glob-loader', warn, fork: (label: string) => ({ label, warn }) };
  const loader: Loader = {
    name: 'files',
    load: (context) => {
      for (const warning of warnings) context.logger.warn(warning);
      return Promise.resolve();
    },
  };
  await perhapsEmpty(loader).load(z.custom<LoaderContext>().parse({ store, logger }));
  return { said, everHeld: everHeld.size, held: [...held] };
}

test('a folder without files is passed over in silence, and its collection is known', async () => {
  for (const warning of [
    'The base directory "/guide/content/places/" does not exist.',
    'No files found matching "*.md" in directory "content/places"',
  ]) {
    const { said, everHeld, held } = await loaded([warning], []);
    assert.deepEqual(said, []);
    assert.equal(everHeld, 1);
    assert.deepEqual(held, []);
  }
});

test('other warnings are said, and what was found stays as it is', async () => {
  const { said, everHeld, held } = await loaded(['No contents found for one.md'], ['one']);
  assert.deepEqual(said, ['No contents found for one.md']);
  assert.equal(everHeld, 1);
  assert.deepEqual(held, ['one']);
});
