import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fileFor } from '../../../src/integrations/social-pictures/draw.ts';
import { pictureOf, sizeFor } from '../../../src/integrations/social-pictures/picture.ts';
import { pictureFile } from '../../../src/lib/social-picture.ts';

describe('a social picture', () => {
  test('sets longer text never larger', () => {
    const length = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(length, length, (one, other) => {
        assert.ok(sizeFor(Math.min(one, other)) >= sizeFor(Math.max(one, other)));
      }),
    );
  });

  test('is another when any of its words is', () => {
    const card = { large: 'Why?', small: 'Because', number: 3 };
    const pictures = [
      pictureOf(card, 'Shop', ''),
      pictureOf({ ...card, large: 'How?' }, 'Shop', ''),
      pictureOf({ ...card, small: 'Thus' }, 'Shop', ''),
      pictureOf({ ...card, number: 4 }, 'Shop', ''),
      pictureOf(card, 'Other shop', ''),
    ];
    assert.equal(new Set(pictures.map((picture) => JSON.stringify(picture))).size, 5);
  });

  test('is kept under another name once something else draws it', () => {
    const picture = pictureOf({ large: 'Why?', small: 'Because' }, 'Shop', '');
    const names = [['1.0.0'], ['1.0.1']].map((versions) => fileFor(picture, versions));
    assert.equal(new Set(names).size, 2);
    assert.notEqual(fileFor(picture), fileFor(pictureOf({ large: 'How?', small: '' }, 'Shop', '')));
  });

  test('lies where its page is named, that of the home page under a name of its own', () => {
    assert.equal(pictureFile(''), 'social/index.png');
    assert.equal(pictureFile('guide/answering'), 'social/guide/answering.png');
  });
});
