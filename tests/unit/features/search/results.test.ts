import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fragment } from '../../../../src/features/search/fragment.ts';
import { textOf } from '../../../../src/features/search/marks.ts';
import { listedResult, resultOf } from '../../../../src/features/search/results.ts';

const page: Fragment = {
  address: '/guide/answering/',
  title: 'Answering late',
  question: 'How fast must I answer?',
  kind: 'chapter',
  excerpt: 'the opening <mark>answers</mark> it.',
  sections: [],
};

const section = (name: string, weight: number, excerpt = '') => ({
  title: name,
  address: `/guide/answering/#${name}`,
  excerpt,
  weight,
});

describe('resultOf', () => {
  test('leads to the page and says what kind it is', () => {
    const { kind, address } = resultOf(page, 'late');
    assert.equal(kind, 'chapter');
    assert.match(address, /^\/guide\/answering\/(#|$)/);
  });

  test('takes an unknown kind as a page like any other', () => {
    assert.equal(resultOf({ ...page, kind: 'leaflet' }, 'late').kind, 'page');
    assert.equal(resultOf({ ...page, kind: undefined }, 'late').kind, 'page');
  });

  test('marks the words of the query in title and question', () => {
    const { title, question } = resultOf(page, 'answer late');
    assert.deepEqual(
      title.filter(({ marked }) => marked).map(({ text }) => text),
      ['Answering', 'late'],
    );
    assert.deepEqual(
      question.filter(({ marked }) => marked).map(({ text }) => text),
      ['answer'],
    );
  });

  test('marks in the title what the index marked in the text', () => {
    const { title } = resultOf({ ...page, title: 'Answers' }, 'respond');
    assert.deepEqual(title, [{ text: 'Answers', marked: true }]);
  });

  test('shows the excerpt of a page that matches outside of its sections', () => {
    const { excerpt, sections } = resultOf(page, 'late');
    assert.equal(textOf(excerpt), '… the opening answers it.');
    assert.deepEqual(sections, []);
  });

  test('shows the two best sections instead, the best first', () => {
    const sections = [section('a', 4), section('b', 7), section('c', 5)];
    const result = resultOf({ ...page, sections }, 'late');
    assert.deepEqual(result.excerpt, []);
    assert.deepEqual(
      result.sections.map(({ address }) => address),
      ['/guide/answering/#b', '/guide/answering/#c'],
    );
  });

  test('leaves out a second section that hardly matches', () => {
    const sections = [section('a', 1), section('b', 7)];
    assert.equal(resultOf({ ...page, sections }, 'late').sections.length, 1);
  });

  test('leaves out what stands above the first heading, and an entry’s own heading', () => {
    const sections = [{ ...section('x', 9), address: '/guide/answering/' }];
    assert.deepEqual(resultOf({ ...page, sections }, 'late').sections, []);
    const term = { ...page, address: '/glossary/#roi' };
    const own = [{ ...section('roi', 9), address: '/glossary/#roi' }];
    assert.deepEqual(resultOf({ ...term, sections: own }, 'roi').sections, []);
  });

  test('does not repeat a heading in the excerpt under it', () => {
    const sections = [section('Late', 3, 'Late. Say <mark>sorry</mark> once.')];
    const [shown] = resultOf({ ...page, sections }, 'sorry').sections;
    assert.equal(textOf(shown?.excerpt ?? []), 'Say sorry once.');
  });
});

describe('listedResult', () => {
  const entry = {
    kind: 'checklist',
    address: '/checklists/bad-review/',
    title: 'A bad review',
    question: 'Someone left one. What now?',
    text: '',
    keywords: [],
  } as const;
  const spots = [{ anchor: 'own-it', text: 'Own what was yours' }];

  test('leads to the spots that say the query', () => {
    const { sections, excerpt } = listedResult({ entry, spots, fragment: page }, 'own');
    assert.deepEqual(
      sections.map((one) => [one.address, textOf(one.title)]),
      [['/checklists/bad-review/#own-it', 'Own what was yours']],
    );
    assert.deepEqual(excerpt, []);
  });

  test('marks no words that say little', () => {
    const { title } = listedResult({ entry, spots: [], fragment: null }, 'a bad day');
    assert.deepEqual(
      title.filter(({ marked }) => marked).map(({ text }) => text),
      ['bad'],
    );
  });

  test('shows the definition of a term whatever the full text has', () => {
    const term = { ...entry, kind: 'term', text: 'What it means.' } as const;
    const { excerpt } = listedResult({ entry: term, spots: [], fragment: page }, 'x');
    assert.equal(textOf(excerpt), 'What it means.');
  });

  test('shows what the full text has where no spot says the query', () => {
    const { excerpt } = listedResult({ entry, spots: [], fragment: page }, 'answers');
    assert.equal(textOf(excerpt), '… the opening answers it.');
  });
});
