import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { previewOf, previewWords } from '../../../../src/features/yours/preview.ts';
import { mergeDocuments } from '../../../../src/lib/merge.ts';
import { documents } from '../../stored.ts';

const at = (moment: number, value: string | boolean | null = true) => ({ value, at: moment });

const here = {
  'checklist/a': { same: at(1), older: at(5), newer: at(1), cleared: at(1) },
  theme: { choice: at(1, 'dark') },
};
const file = {
  'checklist/a': { same: at(1), older: at(4), newer: at(2, 'x'), cleared: at(2, null) },
  'checklist/b': { one: at(1), two: at(1) },
  theme: { choice: at(1, 'dark') },
};

describe('the preview of an import', () => {
  test('says of each entry whether it is new, newer, older or the same', () => {
    assert.deepEqual(previewOf(file, here), {
      fates: { new: 2, newer: 2, older: 1, same: 2 },
      cleared: 1,
      changes: ['checklist/a', 'checklist/b'],
    });
  });

  test('puts it in words', () => {
    assert.deepEqual(previewWords(previewOf(file, here)), [
      '2 entries are new here',
      '2 are newer in the file and take the place of yours',
      '1 was cleared there, and will be here',
      '1 is older in the file; yours stays',
      '2 are the same',
    ]);
  });

  test('says that nothing would change where that is so', () => {
    const lines = ['All of it is here already. Nothing would change.', '5 are the same'];
    assert.deepEqual(previewWords(previewOf(here, here)), lines);
    assert.deepEqual(previewWords(previewOf({}, here)), lines.slice(0, 1));
  });

  test('names just the documents that merging changes', () => {
    fc.assert(
      fc.property(documents, documents, (imported, present) => {
        const merged = mergeDocuments(present, imported);
        const text = (key: string, all: typeof present) =>
          JSON.stringify(Object.entries(all[key] ?? {}).toSorted());
        const changed = Object.keys(merged).filter(
          (key) => text(key, merged) !== text(key, present),
        );
        assert.deepEqual(previewOf(imported, present).changes.toSorted(), changed.toSorted());
      }),
    );
  });
});
