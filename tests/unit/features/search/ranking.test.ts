import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { closestWord, misspells } from '../../../../src/features/search/correction.ts';
import {
  correctedQuery,
  unknownWords,
  vocabularyOf,
} from '../../../../src/features/search/correct.ts';
import { intentOf } from '../../../../src/features/search/intents.ts';
import { wordsOf } from '../../../../src/features/search/query.ts';
import { rank } from '../../../../src/features/search/rank.ts';
import { askedBy, askingFor } from '../../../../src/features/search/search-address.ts';
import { termsOf } from '../../../../src/features/search/terms.ts';
import { withTextDirective } from '../../../../src/features/search/text-directive.ts';
import { smallIndex } from './small-guide.ts';

const ranked = (query: string) =>
  rank(termsOf(query, smallIndex), smallIndex).map(({ entry }) => entry.title);

describe('closestWord', () => {
  const words = ['review', 'reply', 'buy', 'etiquette', 'message', 'bus'];
  const cases = [
    ['reveiw', 'review'],
    ['byu', 'buy'],
    ['ediquette', 'etiquette'],
    ['mesage', 'message'],
    ['replly', 'reply'],
    ['xyzzy', null],
    ['bu', null],
    ['x'.repeat(5000), null],
  ] as const;
  for (const [typed, meant] of cases) {
    test(`takes ${typed.slice(0, 20)} for ${String(meant)}`, () => {
      assert.equal(closestWord(typed, words), meant);
    });
  }
});

describe('misspells', () => {
  const cases = [
    ['reveiw', 'review', true],
    ['folowers', 'followers', true],
    ['salesy', 'sales', false],
    ['respond', 'response', false],
    ['stats', 'statistics', false],
    ['bot', 'both', false],
  ] as const;
  for (const [word, other, expected] of cases) {
    test(`${word} is ${expected ? '' : 'not '}a slip for ${other}`, () => {
      assert.equal(misspells(word, other), expected);
    });
  }
});

describe('correctedQuery', () => {
  const vocabulary = vocabularyOf('review reviews answer kettle\nrobot');
  const cases = [
    ['bad reveiw', 'bad review'],
    ['ROBTO, please', 'robot, please'],
    ['kettles', null],
    ['bad revi', null],
    ['zzzzzz', null],
  ] as const;
  for (const [query, expected] of cases) {
    test(`makes ${String(expected)} of ${query}`, () => {
      const unknown = unknownWords(query, smallIndex);
      assert.equal(correctedQuery(query, unknown, vocabulary), expected);
    });
  }
});

describe('intentOf', () => {
  const cases = [
    ['review checklist', ['checklist']],
    ['templates', ['worksheet']],
    ['what is a lurker', ['term']],
    ['lurker meaning', ['term']],
    ['social media quiz', ['assessment']],
    ['what should i post', []],
    ['what is the best hour to publish pictures', []],
  ] as const;
  for (const [query, kinds] of cases) {
    test(`reads ${kinds.join(', ') || 'nothing'} off “${query}”`, () => {
      assert.deepEqual(intentOf(wordsOf(query)).kinds, kinds);
    });
  }
});

describe('termsOf', () => {
  const optional = (query: string) =>
    termsOf(query, smallIndex)
      .terms.filter(({ isOptional }) => isOptional)
      .map(({ text }) => text);
  const cases = [
    ['how do I answer a review', ['how', 'do', 'i', 'a']],
    ['review template', ['template']],
    ['how do i', []],
  ] as const;
  for (const [query, expected] of cases) {
    test(`does not insist on ${expected.join(', ') || 'less than all'} in “${query}”`, () => {
      assert.deepEqual(optional(query), expected);
    });
  }

  test('takes a phrase with synonyms as one term', () => {
    const [term] = termsOf('get back', smallIndex).terms;
    assert.equal(term?.text, 'get back');
    assert.equal(term.variants.length, 3);
  });
});

describe('rank', () => {
  const cases = [
    ['bad review', 'A bad review'],
    ['feedback', 'A bad review'],
    ['review template', 'First sentences'],
    ['what is a lurker', 'Lurker'],
    ['how fast must i reply', 'Answer in time'],
    ['robots that answer', 'Can a machine listen?'],
    ['answ', 'Answer in time'],
  ] as const;
  for (const [query, title] of cases) {
    test(`puts “${title}” first for “${query}”`, () => {
      assert.equal(ranked(query)[0], title);
    });
  }

  test('leaves out what has none of the words', () => {
    assert.deepEqual(ranked('lurker'), ['Lurker']);
    assert.deepEqual(ranked('zzzz'), []);
  });
});

describe('the search page’s address', () => {
  const cases = [
    ['?q=bad%20review&kind=term', '', { query: 'bad review', kind: 'term' }],
    ['', '#q=bad%20review', { query: 'bad review', kind: null }],
    ['?q=old', '#q=new', { query: 'new', kind: null }],
    ['?q=one&q=two', '', { query: 'one', kind: null }],
    ['?q=%E0%A4%A&kind=leaflet', '#text', { query: '\uFFFD%A', kind: null }],
    ['', '', { query: '', kind: null }],
  ] as const;
  for (const [query, hash, expected] of cases) {
    test(`${query}${hash} asks for “${expected.query}”`, () => {
      assert.deepEqual(askedBy(query, hash), expected);
    });
  }

  test('says again what it was asked', () => {
    const asked = { query: 'a & b = c#d', kind: 'place' } as const;
    assert.deepEqual(askedBy(askingFor(asked), ''), asked);
    assert.equal(askingFor({ query: '', kind: 'place' }), '');
  });
});

describe('withTextDirective', () => {
  const excerpt = (text: string) => [
    { text: 'so then ', marked: false },
    { text, marked: true },
    { text: ' to a well-known neighbour. Later', marked: false },
  ];
  const cases = [
    ['/a/', 'listen', '/a/#:~:text=listen%20to%20a%20well%2Dknown'],
    ['/a/#b', 'listen', '/a/#b:~:text=listen%20to%20a%20well%2Dknown'],
  ] as const;
  for (const [address, word, expected] of cases) {
    test(`marks words on ${address}`, () => {
      assert.equal(withTextDirective(address, excerpt(word)), expected);
    });
  }

  test('leaves an address alone where nothing is marked', () => {
    assert.equal(withTextDirective('/a/', [{ text: 'x', marked: false }]), '/a/');
  });
});
