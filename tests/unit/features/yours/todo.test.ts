import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTodos, tickOf } from '../../../../src/features/yours/todo.ts';

describe('what is to do next', () => {
  test('stands in the order in which it was chosen, without what is done', () => {
    const entries = {
      'guide/answering': { value: 'Answer', at: 3 },
      about: { value: null, at: 1 },
      'checklists/bad-review#find-the-facts': { value: 'Find the order', at: 2 },
    };
    assert.deepEqual(openTodos(entries), [
      { ref: 'checklists/bad-review#find-the-facts', title: 'Find the order' },
      { ref: 'guide/answering', title: 'Answer' },
    ]);
  });

  for (const ref of ['//evil.example', 'javascript:alert(1)', '../up', 'a b', '', 'a#b#c', 'a/']) {
    test(`never leads to ${JSON.stringify(ref)}`, () => {
      assert.deepEqual(openTodos({ [ref]: { value: 'Look here', at: 1 } }), []);
    });
  }

  test('without words is nothing', () => {
    assert.deepEqual(openTodos({ about: { value: true, at: 1 }, start: { value: 7, at: 1 } }), []);
  });
});

describe('an item of a checklist', () => {
  test('has its tick in the list', () => {
    assert.deepEqual(tickOf('checklists/bad-review#find-the-facts'), {
      key: 'checklist/bad-review',
      id: 'find-the-facts',
    });
  });

  for (const ref of ['guide/answering', 'checklists/bad-review', 'checklists/a/b#c', '']) {
    test(`is not ${JSON.stringify(ref)}`, () => {
      assert.equal(tickOf(ref), null);
    });
  }
});
