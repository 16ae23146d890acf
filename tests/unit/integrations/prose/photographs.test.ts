import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { photographsIn } from '../../../../src/integrations/prose/photographs.ts';

describe('a text is made again when a photograph changes that it shows', () => {
  let content = '';
  let folder = '';

  before(() => {
    content = mkdtempSync(join(tmpdir(), 'photographs-'));
    folder = join(content, 'articles');
    mkdirSync(folder);
    for (const name of ['till.png', 'till roll.JPG', 'till_(1).webp', 'café.png'])
      writeFileSync(join(folder, name), name);
    writeFileSync(join(content, 'door.png'), 'door');
  });

  after(() => {
    rmSync(content, { recursive: true });
  });

  const cases = [
    ['![A till](./till.png)', 'till.png'],
    ['![A till](till.png)', 'till.png'],
    ['![A till](till.png "Its title")', 'till.png'],
    ['![A roll](<./till roll.JPG>)', 'till roll.JPG'],
    ['![A roll](./till%20roll.JPG)', 'till roll.JPG'],
    ['![A second till](./till_(1).webp)', 'till_(1).webp'],
    ['![A table](./café.png)', 'café.png'],
    ['![A till][till]\n\n[till]: ./till.png', 'till.png'],
    ['![A door](../door.png)', 'door'],
  ];
  for (const [markdown = '', bytes = ''] of cases) {
    test(markdown, () => {
      const shown = photographsIn(`---\ntitle: One\n---\n\n${markdown}\n`, folder);
      assert.deepEqual(
        shown.map((text) => Buffer.from(text, 'base64').toString()),
        [bytes],
      );
    });
  }

  for (const markdown of ['![A door](/door.png)', '![Gone](./gone.png)', 'See ./till.png']) {
    test(`and for no other: ${markdown}`, () => {
      assert.deepEqual(photographsIn(markdown, folder), []);
    });
  }
});
