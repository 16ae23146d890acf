import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keeping, keptIn } from '../../../../src/features/answer-builder/kept.ts';
import { withValuesAt } from '../../entries.ts';

const kept = { me: 'Dina', last: 'It is at noon.' };

describe('what the answer builder keeps', () => {
  test('comes back as it was', () => {
    assert.deepEqual(keptIn(withValuesAt({}, keeping(kept), 1)), kept);
    const early = { me: '', last: null };
    assert.deepEqual(keptIn(withValuesAt({}, keeping(early), 1)), early);
  });

  test('is nothing before it is asked to, and nothing once it is asked not to', () => {
    assert.equal(keptIn({}), null);
    const forgotten = withValuesAt(withValuesAt({}, keeping(kept), 1), keeping(null), 2);
    assert.equal(keptIn(forgotten), null);
    assert.deepEqual(
      Object.values(forgotten).map(({ value }) => value),
      [null, null, null],
    );
  });

  test('is read past what is no text', () => {
    assert.deepEqual(keptIn(withValuesAt({}, { keep: true, me: 3, last: true }, 1)), {
      me: '',
      last: null,
    });
  });
});
