import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { keptWhile } from '../../../src/integrations/kept-while.ts';

/** The digest that a loader gets for a file in a state. */
async function digestOf(file: string, state: string): Promise<string> {
  let digest = '';
  const loader: Loader = {
    name: 'one file',
    load: (context) => {
      digest = context.generateDigest(file);
      return Promise.resolve();
    },
  };
  const context = z
    .custom<LoaderContext>()
    .parse({ generateDigest: (data: string) => `digest of ${data}` });
  await keptWhile(state, loader).load(context);
  return digest;
}

test('an entry is kept while its file and the state are the same, and no longer', async () => {
  const before = await digestOf('title: One', 'old code');
  assert.equal(await digestOf('title: One', 'old code'), before);
  assert.notEqual(await digestOf('title: One', 'new code'), before);
  assert.notEqual(await digestOf('title: Two', 'old code'), before);
});
