import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  finishedDecision,
  finishedProfile,
  finishedRanking,
} from '../../../../src/features/assessment/finished.ts';
import { rankingRulesOf } from '../../../../src/features/assessment/ranking-rules.ts';
import {
  namesOf,
  readNames,
  resultWords,
  writeNames,
} from '../../../../src/features/assessment/result-names.ts';
import { scoreDecision } from '../../../../src/features/assessment/score-decision.ts';
import { scoreProfile } from '../../../../src/features/assessment/score-profile.ts';
import { scoreRanking } from '../../../../src/features/assessment/score-ranking.ts';
import { conversationCheck, fitCheck, placeFinder } from './definition.ts';

/** The same answer to every question but some. */
const all = (questions: readonly { id: string }[], answer: string, but: readonly string[] = []) =>
  Object.fromEntries(questions.filter(({ id }) => !but.includes(id)).map(({ id }) => [id, answer]));
const places = rankingRulesOf(placeFinder);

describe('a profile', () => {
  const profile = (answers: Record<string, string>) =>
    finishedProfile(scoreProfile(conversationCheck, answers));

  test('is finished when it has a total', () => {
    const facts = profile(all(conversationCheck.questions, '2'));
    assert.equal(facts?.get('band'), 'conversing');
    assert.equal(facts.get('side/listening'), '50');
    assert.equal(resultWords(facts, namesOf(conversationCheck)), 'In conversation (50 of 100)');
  });

  test('leaves out sides without a number', () => {
    const rest = all(conversationCheck.questions, '2', ['A1', 'A2', 'A3']);
    assert.equal(profile(rest)?.has('side/listening'), false);
  });

  test('is not finished with too few answers', () => {
    assert.equal(profile({ A1: '0', A2: '0' }), null);
  });
});

describe('a decision', () => {
  const decision = (answers: Record<string, string>) =>
    finishedDecision(scoreDecision(fitCheck, answers));

  test('is finished when it is made', () => {
    const facts = decision(all(fitCheck.questions, '2'));
    assert.equal(facts?.get('outcome'), 'start-small');
    assert.equal(facts.get('side/people'), '50');
    assert.equal(resultWords(facts, namesOf(fitCheck)), 'Yes: start small');
  });

  test('is not finished while a needed answer is missing', () => {
    assert.equal(decision(all(fitCheck.questions, '2', ['B7'])), null);
  });
});

describe('a ranking', () => {
  const ranking = (answers: Record<string, string | string[]>) =>
    finishedRanking(scoreRanking(places, answers));
  const guest = { C3: 'travellers', C4: 'mixed', C5: 'who-recommends-you', C6: ['photo'] };

  test('is finished when places are ranked', () => {
    const facts = ranking({ ...guest, C7: 'neither' });
    assert.deepEqual(
      [...(facts ?? [])],
      [
        ['home', 'facebook'],
        ['base', 'own-page'],
        ['outpost', 'instagram'],
      ],
    );
    assert.equal(
      facts && resultWords(facts, namesOf(placeFinder)),
      'Home: Facebook; base: Your own page, and a list of addresses; perhaps later: Instagram',
    );
  });

  test('is finished too where no place is clear', () => {
    const facts = ranking({ ...guest, C8: places.places.map((place) => place) });
    assert.equal(facts?.get('home'), 'none');
    assert.match(resultWords(facts, namesOf(placeFinder)), /^No clear place yet; base: /);
  });

  test('is not finished with too little', () => {
    assert.equal(ranking({ C3: 'travellers' }), null);
  });
});

describe('names of results', () => {
  test('pass through an attribute', () => {
    const names = namesOf(placeFinder);
    assert.deepEqual(readNames(writeNames(names)), names);
  });

  test('are none in nonsense', () => {
    for (const text of [undefined, '', '{', '[1]', '{"a":1}', '[["a"]]'])
      assert.equal(readNames(text).size, 0);
  });

  test('leave out what an instrument no longer knows', () => {
    const facts = new Map([
      ['band', 'gone'],
      ['total', '40'],
    ]);
    assert.equal(resultWords(facts, namesOf(conversationCheck)), '(40 of 100)');
    assert.equal(resultWords(new Map([['outcome', 'gone']]), namesOf(fitCheck)), '');
  });
});
