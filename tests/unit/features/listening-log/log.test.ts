import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  changed,
  inQuotes,
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

describe('a line that was changed in the form', () => {
  const days: [kept: string, offered: string, inForm: string, after: string][] = [
    ['22/11/2026', '', '', '22/11/2026'],
    ['22/11/2026', '', '2026-11-23', '2026-11-23'],
    ['2026-11-22', '2026-11-22', '', ''],
    ['2026-11-22', '2026-11-22', '2026-11-23', '2026-11-23'],
  ];
  for (const [kept, offered, inForm, after] of days) {
    test(`is of “${after}” where “${kept}” was and the form says “${inForm}”`, () => {
      const [before, shown, now] = [kept, offered, inForm].map((date) => lineOf({ date }));
      assert.deepEqual(
        before && shown && now && changed(before, shown, now),
        lineOf({ date: after }),
      );
    });
  }

  test('keeps what another tab changed meanwhile, unless the form changed it too', () => {
    const offered = lineOf({ who: 'Bev', words: 'Rings out', theme: 'phone' });
    const elsewhere = { ...offered, who: 'Beverly', theme: 'the phone' };
    const inForm = { ...offered, words: 'Rings out.', theme: 'the line' };
    assert.deepEqual(changed(elsewhere, offered, inForm), {
      ...offered,
      who: 'Beverly',
      words: 'Rings out.',
      theme: 'the line',
    });
  });
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
