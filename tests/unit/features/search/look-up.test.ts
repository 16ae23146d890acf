import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  lookUp,
  lookUpQuickly,
  type Answered,
  type Outcome,
} from '../../../../src/features/search/look-up.ts';
import type { Sources } from '../../../../src/features/search/sources.ts';
import { statusOf } from '../../../../src/features/search/status.ts';
import { smallIndex, smallSources } from './small-guide.ts';

const wishes = { limit: 8, kind: null, isAsTyped: false } as const;

function answered(outcome: Outcome): Answered {
  assert.ok(outcome.state === 'answered');
  return outcome;
}

const addresses = ({ results }: Answered) =>
  results.map(({ address }) => address.replace(/#?:~:.*$/, ''));

const withoutText: Sources = {
  ...smallSources().sources,
  port: {
    prepare: () => Promise.resolve(),
    find: () => Promise.resolve({ ok: false, problem: 'unavailable' }),
  },
};

describe('lookUp', () => {
  test('finds pages by title, question and keywords', async () => {
    const { sources } = smallSources();
    assert.deepEqual(addresses(answered(await lookUp(sources, ' one  star ', wishes))).sort(), [
      '/checklists/bad-review/',
      '/guide/reviews/',
    ]);
  });

  test('adds pages that only have the words in their text, with their kind', async () => {
    const { sources } = smallSources({ leaflet: 'lurker kettle', other: 'kettle' });
    const outcome = answered(await lookUp(sources, 'lurker', wishes));
    assert.deepEqual(addresses(outcome), ['/glossary/#lurker', '/leaflet/']);
    assert.deepEqual(outcome.counts, [
      ['article', 1],
      ['term', 1],
    ]);
  });

  test('shows the wanted kind only, and counts all kinds', async () => {
    const { sources } = smallSources();
    const outcome = answered(await lookUp(sources, 'one star', { ...wishes, kind: 'checklist' }));
    assert.deepEqual(addresses(outcome), ['/checklists/bad-review/']);
    assert.equal(outcome.total, 1);
    assert.equal(outcome.counts.length, 2);
  });

  test('leads to the item that says the query', async () => {
    const { sources } = smallSources({ answering: 'sorry' });
    const [first] = answered(await lookUp(sources, 'say sorry', wishes)).results;
    assert.deepEqual(
      first?.sections.map(({ address }) => address),
      ['/guide/answering/#apology'],
    );
  });

  test('puts right what the site does not have, and says so', async () => {
    const { sources } = smallSources();
    const outcome = answered(await lookUp(sources, 'Bad reveiw!', wishes));
    assert.equal(outcome.corrected, 'Bad review!');
    assert.equal(addresses(outcome)[0], '/checklists/bad-review/');
  });

  test('searches for what was typed where that is wanted', async () => {
    const { sources } = smallSources();
    const outcome = await lookUp(sources, 'reveiw', { ...wishes, isAsTyped: true });
    assert.deepEqual([answered(outcome).corrected, answered(outcome).total], [null, 0]);
  });

  test('finds pages with most words when none has all', async () => {
    const { sources } = smallSources();
    const outcome = await lookUp(sources, 'robot in the bakery reviews us', wishes);
    assert.equal(addresses(answered(outcome))[0], '/articles/horse/');
  });

  test('finds nothing by a word that no page has, though pages share its first letters', async () => {
    const { sources } = smallSources({ a: 'xylem' });
    for (const typed of ['xylophone', 'xy1']) {
      const { total, results } = answered(await lookUp(sources, typed, wishes));
      assert.deepEqual([typed, total, results], [typed, 0, []]);
    }
    assert.equal(answered(await lookUp(sources, 'xyle', wishes)).total, 1);
  });

  test('finds a page by its other words, and not by one that no page has', async () => {
    const { sources } = smallSources({ a: 'xylem', b: 'kettle' });
    const outcome = answered(await lookUp(sources, 'xylophone kettle', wishes));
    assert.deepEqual(addresses(outcome), ['/b/']);
  });

  test('reads no more pages than it shows', async () => {
    const { sources, read } = smallSources({ a: 'kettle', b: 'kettle', c: 'kettle' });
    const outcome = answered(await lookUp(sources, 'kettle', { ...wishes, limit: 2 }));
    assert.deepEqual([new Set(read).size, outcome.results.length, outcome.total], [2, 2, 3]);
  });

  for (const typed of ['', '   ', '?!…', '🍞']) {
    test(`asks nothing for ${JSON.stringify(typed)}`, async () => {
      const { sources, asked } = smallSources();
      assert.deepEqual(await lookUp(sources, typed, wishes), { state: 'idle' });
      assert.deepEqual(asked, []);
    });
  }

  test('answers from the list alone when there is no full text, and says so', async () => {
    const outcome = answered(await lookUp(withoutText, 'lurker', wishes));
    assert.deepEqual([outcome.isTextMissing, outcome.total], [true, 1]);
  });

  test('is unavailable when there is neither, or no page can be read', async () => {
    const nothing = { ...withoutText, list: () => Promise.resolve(null) };
    assert.deepEqual(await lookUp(nothing, 'lurker', wishes), { state: 'unavailable' });
    const { sources } = smallSources({ broken: 'kettle' });
    assert.deepEqual(await lookUp(sources, 'kettle', wishes), { state: 'unavailable' });
  });

  test('takes any string', async () => {
    const { sources } = smallSources({ a: 'answer' });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (typed) => {
        const { state } = await lookUp(sources, typed, wishes);
        assert.ok(state === 'idle' || state === 'answered');
      }),
    );
  });
});

describe('lookUpQuickly', () => {
  test('keeps its results where they are when the full text has had its say', async () => {
    const { sources } = smallSources({ answering: 'one star', a: 'star', b: 'one star' });
    for (const typed of ['one star', 'answer', 'lurker', 'bad review', 'how fast must i reply']) {
      const quick = lookUpQuickly(smallIndex, typed, wishes);
      const all = addresses(answered(await lookUp(sources, typed, wishes)));
      assert.ok(quick);
      assert.deepEqual(all.slice(0, quick.results.length), addresses(quick));
    }
  });

  test('says nothing while it is not sure', () => {
    assert.equal(lookUpQuickly(smallIndex, 'robots bake my morning rolls', wishes), null);
    assert.equal(lookUpQuickly(smallIndex, '?', wishes), null);
  });
});

describe('statusOf', () => {
  const found = {
    state: 'answered',
    query: 'roi',
    corrected: null,
    isComplete: true,
    isTextMissing: false,
    counts: [],
  } as const;
  const result = {
    kind: 'page',
    title: [],
    address: '/',
    question: [],
    excerpt: [],
    sections: [],
  } as const;
  const cases: readonly (readonly [Outcome, string])[] = [
    [{ state: 'unavailable' }, ''],
    [{ state: 'idle' }, 'Say it in your own words.'],
    [{ ...found, total: 1, results: [result], isComplete: false }, 'Searching…'],
    [{ ...found, total: 1, results: [result] }, '1 result'],
    [{ ...found, total: 2, results: [result, result] }, '2 results'],
    [{ ...found, total: 22, results: [result] }, 'The first 1 of 22 results'],
    [{ ...found, total: 0, results: [] }, 'Nothing found for “roi”. Try fewer or plainer words.'],
  ];
  for (const [outcome, expected] of cases) {
    test(`says ${JSON.stringify(expected)}`, () => {
      assert.equal(statusOf(outcome), expected);
    });
  }
});
