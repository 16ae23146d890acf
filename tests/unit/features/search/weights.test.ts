import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexOf, rarity } from '../../../../src/features/search/quick-index.ts';
import { quickListOf } from '../../../../src/features/search/quick-list.ts';
import { rank } from '../../../../src/features/search/rank.ts';
import { stemOf } from '../../../../src/features/search/stems.ts';
import { termsOf } from '../../../../src/features/search/terms.ts';

const page = (address: string, title: string, keywords: readonly string[] = []) => [
  'chapter',
  address,
  title,
  '',
  '',
  keywords,
];

const index = indexOf(
  quickListOf(
    {
      entries: [
        page('/begin/', 'Begin tonight', ['where do I start']),
        page('/start/', 'Start where you do it'),
        page('/online/', 'Real life online'),
        page('/staff/', 'What staff may say'),
        page('/comments/', 'Comments'),
        page('/silence/', 'Silence after comments'),
      ],
      synonyms: [['no one', 'silence']],
      subject: [stemOf('online')],
    },
    '',
  ),
);

const first = (query: string) => rank(termsOf(query, index), index)[0]?.entry.address;

describe('what words weigh', () => {
  test('what the whole guide is about says less than other words as rare', () => {
    assert.ok(rarity(stemOf('online'), index) < rarity(stemOf('staff'), index));
    assert.equal(first('staff online'), '/staff/');
  });

  test('a phrase of small words weighs what its synonyms weigh', () => {
    const weights = termsOf('no one comments', index).terms.map(({ weight }) => weight);
    assert.equal(weights[0], rarity(stemOf('silence'), index));
    assert.equal(first('no one comments'), '/silence/');
  });

  test('a word in passing says less than a name as rare', () => {
    const term = ['term', '/glossary/#log', 'Log', '', 'Where the kettle stands', []];
    const others = Array.from({ length: 40 }, (_, number) => page(`/${number}/`, `Page ${number}`));
    const entries = [term, page('/pots/', 'Pots'), ...others];
    const larger = indexOf(quickListOf({ entries }, ''));
    assert.ok(rarity(stemOf('kettle'), larger) < rarity(stemOf('pots'), larger));
    assert.equal(rank(termsOf('kettle pots', larger), larger)[0]?.entry.address, '/pots/');
  });

  test('a page that words it as the query does stands before one with the same words', () => {
    assert.equal(first('where do i start'), '/begin/');
  });

  test('stems keep apart what Porter’s rules throw together', () => {
    assert.notEqual(stemOf('business'), stemOf('busy'));
    assert.equal(stemOf('business'), stemOf('businesses'));
    assert.notEqual(stemOf('news'), stemOf('new'));
  });
});
