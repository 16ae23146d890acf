import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAnswers } from '../../../../src/authoring/answers.ts';
import { textOf } from '../../../../src/features/answer-builder/frame.ts';
import { remarksOn } from '../../../../src/features/answer-builder/notices.ts';

const answers = readAnswers('content');
const notices = answers?.notices ?? [];
const ids = (body: string, last: string | null = null) =>
  remarksOn({ body, nameless: body, last }, notices).map(({ id }) => id);

describe('remarks on an answer', () => {
  const cases: [body: string, found: string[]][] = [
    ['Sam, there is wheat flour all over our kitchen.', []],
    ['We apologise for any inconvenience.', ['empty']],
    ['We’re Looking Into It.', ['empty']],
    ['We revalue nothing.', []],
    ['Sorry if you felt let down.', ['apology-with-if']],
    ['I am sorry. If it was us, I want to see it.', []],
    ['Here is 10% off.', ['discount']],
    ['Here is 10 % off.', ['discount']],
    ['The discounted price is on the door.', []],
    ['We have your address.', ['private-detail']],
    ['I’ll ring you.', ['no-date']],
    ["I'll ring you before five.", []],
    ['I’ll ring you at 16:30.', []],
    ['I’ll ring you tomorrow.', []],
    ['The will was read.', []],
    ['I will look. It was Tuesday.', ['no-date']],
    ['One. Two. Three. Four. Five. Six.', []],
    ['One. Two. Three. Four. Five. Six. Seven.', ['long']],
    ['', []],
  ];
  for (const [body, found] of cases) {
    test(`“${body}”: ${found.join(', ') || 'none'}`, () => {
      assert.deepEqual(ids(body), found);
    });
  }

  test('name what they found', () => {
    const [remark] = remarksOn({ body: 'A Gift card, then.', nameless: '', last: null }, notices);
    assert.match(remark?.says ?? '', /^“Gift card”/);
  });

  test('tell of the same answer twice, whatever its quotes and spaces', () => {
    assert.deepEqual(ids("It's  at noon.", 'it’s at noon.'), ['same-again']);
    assert.deepEqual(ids('It is at one.', 'It is at noon.'), []);
  });

  for (const { id, frame, secrecy, understood, next, secrecyNext } of answers?.situations ?? []) {
    test(`call for nothing in the example of “${id}”`, () => {
      const values = { name: 'Sam', understood: understood.example, next: next.example };
      assert.deepEqual(ids(textOf(frame.slice(0, -1), values)), []);
      const apart = { next: (secrecyNext ?? next).example };
      assert.deepEqual(ids(textOf(secrecy.slice(0, -1), apart)), []);
    });

    test(`the secret frame of “${id}” says nothing of the person`, () => {
      assert.doesNotMatch(secrecy.join(' '), /\{(name|understood)\}/);
    });
  }
});
