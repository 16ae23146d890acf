import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  begunAs,
  begunIn,
  changed,
  inQuotes,
  isBegun,
  kindOf,
  lineOf,
  linesIn,
  newId,
  patternsIn,
  struck,
  written,
} from '../../../../src/features/listening-log/log.ts';

const kept = (values: Record<string, string | number | boolean | null>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: 1 }]));
const said = (who: string, theme: string) => lineOf({ words: 'x', who, theme });

test('words said stand in one pair of quotation marks, whoever set them', () => {
  const table = [
    ['Rings out.', '“Rings out.”'],
    ['“Rings out.”', '“Rings out.”'],
    ['"Rings out." And he left.', '"Rings out." And he left.'],
    ['No “yes” was heard', '“No “yes” was heard”'],
  ] as const;
  for (const [words, quoted] of table) assert.equal(inQuotes(words), quoted);
});

describe('lines that are kept', () => {
  const line = lineOf({ words: 'Rings out.', who: 'Bev', kind: 'complaint' });

  test('come back as they were written', () => {
    assert.deepEqual(linesIn(kept(written('a', line))), [{ ...line, id: 'a' }]);
  });

  test('are gone once struck', () => {
    assert.deepEqual(linesIn(kept({ ...written('a', line), ...struck('a') })), []);
  });

  test('stand in the order in which they were written', () => {
    const [early, late] = [newId(1_000, 0), newId(1_000, 11)];
    const entries = kept({ ...written(late, line), ...written(early, line) });
    assert.deepEqual(
      linesIn(entries).map(({ id }) => id),
      [early, late],
    );
    assert.ok(newId(1_795_000_000_000, 0) < newId(1_795_000_000_001, 0));
  });

  test('are read past whatever else lies there', () => {
    assert.deepEqual(
      linesIn(kept({ 'close/mend': 'x', 'said/a/who': 'Bev', 'said/b/words': 3 })),
      [],
    );
  });
});

describe('lines that are begun', () => {
  const begun = new Map([
    ['new', lineOf({ words: 'Is there par', kind: 'question' })],
    ['a', lineOf({ words: 'Rings out at noon.' })],
  ]);
  const entries = kept(begunAs(begun, new Map()));

  test('come back as they stood, and are not among those that are kept', () => {
    assert.deepEqual(begunIn(entries), begun);
    assert.deepEqual(linesIn(entries), []);
  });

  test('are gone once they are none of those that are begun', () => {
    const [, change] = begun;
    const left = new Map(change ? [change] : []);
    assert.deepEqual(begunIn({ ...entries, ...kept(begunAs(left, begun)) }), left);
  });
});

describe('the day of a line that was changed in the form', () => {
  const cases: [before: string, inForm: string, after: string][] = [
    ['22/11/2026', '', '22/11/2026'],
    ['2026-02-31', '', '2026-02-31'],
    ['22/11/2026', '2026-11-23', '2026-11-23'],
    ['2026-11-22', '', ''],
    ['2026-11-22', '2026-11-23', '2026-11-23'],
    ['', '', ''],
  ];
  for (const [before, inForm, after] of cases) {
    test(`is “${after}” where “${before}” was and the form says “${inForm}”`, () => {
      const line = changed(lineOf({ date: before, who: 'Bev' }), lineOf({ date: inForm }));
      assert.deepEqual(line, lineOf({ date: after }));
    });
  }
});

describe('a line is begun', () => {
  const offered = lineOf({ place: 'Google', kind: 'question', date: '2026-11-22' });
  const cases: [what: string, some: Partial<typeof offered>, isSo: boolean][] = [
    ['not by what is offered', {}, false],
    ['not by blanks', { words: ' \n' }, false],
    ['by words', { words: 'Rings out.' }, true],
    ['by who said it', { who: 'Bev' }, true],
    ['by a theme', { theme: 'the phone' }, true],
    ['by another place', { place: 'At the counter' }, true],
    ['by another kind', { kind: 'praise' }, true],
  ];
  for (const [what, some, isSo] of cases) {
    test(what, () => {
      assert.equal(isBegun({ ...offered, ...some }, offered), isSo);
    });
  }
});

describe('the kind of a line', () => {
  const cases: [text: string, kind: string][] = [
    ['praise', 'praise'],
    [' Praise ', 'praise'],
    ['', 'other'],
    ['grumble', 'other'],
  ];
  for (const [text, kind] of cases) {
    test(`“${text}” is ${kind}`, () => {
      assert.equal(kindOf(text), kind);
    });
  }
});

describe('what different people said', () => {
  test('counts people and not lines', () => {
    const lines = [
      said('Carol', 'The phone'),
      said('Bev', 'the  phone'),
      said('bev ', 'The phone'),
    ];
    assert.deepEqual(patternsIn(lines), [{ theme: 'The phone', people: ['Carol', 'Bev'] }]);
  });

  test('counts all without a name as one', () => {
    const lines = [said('', 'A'), said('Visitor', 'A'), said('Visitor, pug', 'A')];
    assert.deepEqual(patternsIn(lines), [{ theme: 'A', people: ['', 'Visitor, pug'] }]);
  });

  test('puts what most people said first, and leaves out what has no theme', () => {
    const lines = [said('A', 'One'), said('A', 'Two'), said('B', 'Two'), said('C', ' ')];
    assert.deepEqual(
      patternsIn(lines).map(({ theme }) => theme),
      ['Two', 'One'],
    );
  });
});
