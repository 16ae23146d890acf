import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answersOf, choicesOf } from '../../../../src/features/assessment/answers.ts';
import { rankingRulesOf } from '../../../../src/features/assessment/ranking-rules.ts';
import { scoreProfile } from '../../../../src/features/assessment/score-profile.ts';
import { scoreRanking } from '../../../../src/features/assessment/score-ranking.ts';
import {
  readLink,
  writeLink,
  type Shared,
} from '../../../../src/features/assessment/share-link.ts';
import { conversationCheck, placeFinder } from './definition.ts';

const places = rankingRulesOf(placeFinder);
const questions = conversationCheck.questions.map(({ id }) => id);
const bakery: Shared = {
  version: 1,
  day: '2026-11-22',
  answers: { C1: 'nextdoor', C3: 'local-people', C6: 'photo message', C7: 'na' },
};
const link = writeLink('place-finder', bakery);
const valuesOf = (answers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]));

const id = fc.stringMatching(/^[A-Z][1-9][0-9]{0,2}$/);
const chosen = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 6 })
  .map((options) => options.join(' '));
const day = fc
  .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2999-01-01') })
  .map((date) => date.toISOString().slice(0, 10));
const shared: fc.Arbitrary<Shared> = fc.record({
  version: fc.integer({ min: 1, max: 999_999 }),
  day,
  answers: fc.dictionary(id, chosen, { maxKeys: 25, noNullPrototype: true }),
});

describe('a link', () => {
  test('is short and needs no escapes', () => {
    assert.match(link, /^#result=1~1~2026-11-22~C1\.nextdoor~C3\.local-people~/);
    assert.match(link, /^#[\w=~.-]+$/);
    const all = Object.fromEntries(questions.map((question) => [question, '4']));
    assert.ok(writeLink('conversation-check', { ...bakery, answers: all }).length < 150);
  });

  test('gives back the answers that it was made of', () => {
    fc.assert(
      fc.property(shared, (answered) => {
        const read = readLink('some-check', writeLink('some-check', answered));
        assert.deepEqual(read, { ok: true, ...answered });
      }),
      { numRuns: 1_000 },
    );
  });

  test('survives a programme that escapes what it passes on', () => {
    const escaped = link.replaceAll('~', '%7E').replaceAll('.', '%2E');
    assert.deepEqual(readLink('place-finder', escaped), { ok: true, ...bakery });
  });

  test('is none where the address names a place on the page, or nothing', () => {
    for (const fragment of ['', '#', '#whole', '#whole-B7', '#result', '#result-x'])
      assert.equal(readLink('place-finder', fragment), null);
  });
});

describe('a link is refused', () => {
  const again = (body: string) => {
    const made = writeLink('place-finder', { version: 1, day: body, answers: {} });
    return made;
  };
  const refused: [what: string, fragment: string, problem: 'damaged' | 'newer'][] = [
    ['that is empty', '#result=', 'damaged'],
    ['that was cut off', link.slice(0, -3), 'damaged'],
    ['with one letter changed', link.replace('nextdoor', 'nextdoos'), 'damaged'],
    ['of another instrument', writeLink('fit-check', bakery), 'damaged'],
    ['with a broken escape', `${link}%E0%A4%A`, 'damaged'],
    ['longer than any', `${link}${'~A1.1'.repeat(1_000)}`, 'damaged'],
    ['of an impossible day', again('2026-13-40'), 'damaged'],
    ['without a day', again('soon'), 'damaged'],
    ['of version 0', writeLink('place-finder', { ...bakery, version: 0 }), 'damaged'],
    [
      'with ids that are none',
      writeLink('place-finder', { ...bakery, answers: { a: 'b' } }),
      'damaged',
    ],
    ['of a newer format', '#result=2~whatever', 'newer'],
  ];
  for (const [what, fragment, problem] of refused) {
    test(what, () => {
      assert.deepEqual(readLink('place-finder', fragment), { ok: false, problem });
    });
  }
});

describe('a link that somebody tampered with', () => {
  const cut = fc.tuple(fc.nat(link.length), fc.nat(8), fc.string({ maxLength: 5 }));
  const byText = fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) =>
    cuts.reduce((text, [from, length, put]) => {
      return text.slice(0, from) + put + text.slice(from + length);
    }, link),
  );

  test('gives the result that it held or a refusal, never an exception', () => {
    let refusals = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          byText,
          fc.string().map((text) => `#result=${text}`),
        ),
        (fragment) => {
          const read = readLink('place-finder', fragment);
          if (read?.ok) assert.deepEqual(read, { ok: true, ...bakery });
          else refusals += 1;
        },
      ),
      { numRuns: 10_000 },
    );
    assert.ok(refusals > 5_000, `${refusals} refusals`);
  });

  test('and sealed anew scores as if the unknown were not there', () => {
    fc.assert(
      fc.property(shared, (answered) => {
        const read = readLink('any', writeLink('any', answered));
        assert.ok(read?.ok);
        const values = valuesOf(read.answers);
        const profile = scoreProfile(conversationCheck, answersOf(questions, values));
        const ranking = scoreRanking(places, choicesOf(places.questions, values));
        assert.ok(profile.answered <= Object.keys(read.answers).length);
        assert.ok(ranking.status === 'ranked' || ranking.missing.length > 0);
        const known = Object.fromEntries(
          Object.entries(read.answers).filter(([key]) => questions.includes(key)),
        );
        const without = scoreProfile(conversationCheck, answersOf(questions, valuesOf(known)));
        assert.deepEqual(profile, without);
      }),
      { numRuns: 1_000 },
    );
  });
});
