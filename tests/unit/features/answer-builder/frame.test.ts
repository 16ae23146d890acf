import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  blanksOf,
  compose,
  isFrame,
  textOf,
} from '../../../../src/features/answer-builder/frame.ts';

const frame = ['{name}, {understood}.', '{next}, news or none.', '{me}'];

describe('a frame', () => {
  test('asks for its blanks in the order of the four lines', () => {
    assert.deepEqual(blanksOf(['{next} {name}', '{me}']), ['name', 'next', 'me']);
  });

  test('may hold the four blanks and no other', () => {
    assert.equal(isFrame('{name}, {understood}'), true);
    assert.equal(isFrame('{nmae}, hello'), false);
    assert.equal(isFrame('Hello {}'), false);
  });
});

describe('an answer', () => {
  const cases: [what: string, values: Parameters<typeof textOf>[1], text: string][] = [
    ['has gaps where nothing was filled in', {}, '____, ____.\n____, news or none.\n____'],
    [
      'begins lines with capitals and ends sentences once',
      { name: 'ines', understood: 'it is stuck. ', next: "you'll hear at noon.", me: 'amara' },
      "Ines, it is stuck.\nYou'll hear at noon, news or none.\nAmara",
    ],
    [
      'keeps the mark that a sentence ends in',
      { name: 'Ines!', understood: 'is it stuck?', next: 'Ring me!', me: 'amara' },
      'Ines!, is it stuck?\nRing me!, news or none.\nAmara',
    ],
    [
      'keeps a blank on one line',
      { name: 'Ines', understood: 'one\n\ntwo', next: '  ', me: 'A' },
      'Ines, one two.\n____, news or none.\nA',
    ],
  ];
  for (const [what, values, text] of cases) {
    test(what, () => {
      assert.equal(textOf(frame, values), text);
    });
  }

  test('has the capitals of its own language, whatever the device speaks', (context) => {
    // A device in Turkish makes an i a capital with a dot.
    context.mock.method(String.prototype, 'toLocaleUpperCase', () => 'İ');
    assert.equal(textOf(['{name}, hello.'], { name: 'ines' }), 'Ines, hello.');
  });

  test('says which words are gaps', () => {
    assert.deepEqual(compose(['{me}!'], {}), [
      [
        { text: '____', isGap: true },
        { text: '!', isGap: false },
      ],
    ]);
  });

  test('takes words for words, whatever marks stand in them', () => {
    assert.equal(textOf(['{name}'], { name: '{me} $& \\1' }), '{me} $& \\1');
  });
});
