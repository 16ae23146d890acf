import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ContentFile } from '../../../src/authoring/content-files.ts';
import { compareWithLock, lockOf, withNewIds } from '../../../src/authoring/ids.ts';
import { parseLock, printLock } from '../../../src/authoring/ids-lock.ts';

const file = (folder: ContentFile['folder'], slug: string, source: string): ContentFile => ({
  folder,
  slug,
  path: `${folder}/${slug}.${folder === 'assessments' ? 'yaml' : 'md'}`,
  source,
});

const assessment = `
title: Fit
questions:
  - id: B1
    options:
      - { id: 0, text: None }
      - { id: "1", text: One }
    notApplicable: Nobody wrote
  - id: B2
    options:
      - { id: never, text: Never }
    notApplicable: null
  - id: B3
  - text: without an id
`;

const content = [
  file('checklists', 'one', '## G {#g}\n\n- [ ] A {#a}\n- [ ] B {#b}\n- [ ] C\n'),
  file('assessments', 'fit', assessment),
  file('assessments', 'empty', 'title: To come'),
  file('guide', 'chapter', '## G {#not-kept}'),
];

describe('the ids that browsers remember', () => {
  test('are those of items, questions and options', () => {
    assert.deepEqual(lockOf(content), {
      ids: {
        'checklists/one': ['a', 'b'],
        'assessments/fit': ['B1', 'B1/0', 'B1/1', 'B1/na', 'B2', 'B2/never', 'B3'],
        'assessments/empty': [],
      },
      retired: {},
    });
  });

  test('cannot be read from what is no YAML, and the file is named', () => {
    const broken = file('assessments', 'broken', 'questions: [');
    assert.throws(() => lockOf([broken]), /assessments\/broken\.yaml/);
  });
});

describe('the lock', () => {
  const written = `checklists/one:
  - a
  - b
assessments/fit:
  B1: [ "0", "1", na ]
  B3: []
retired:
  checklists/one: [ old ]
  assessments/fit: [ B2, B2/never ]
`;
  const lock = {
    ids: {
      'checklists/one': ['a', 'b'],
      'assessments/fit': ['B1', 'B1/0', 'B1/1', 'B1/na', 'B3'],
    },
    retired: { 'checklists/one': ['old'], 'assessments/fit': ['B2', 'B2/never'] },
  };

  test('is read as authors see it', () => {
    assert.deepEqual(parseLock(written), lock);
  });

  test('is empty where there is none', () => {
    assert.deepEqual(parseLock(''), { ids: {}, retired: {} });
    assert.deepEqual(parseLock('retired:'), { ids: {}, retired: {} });
  });

  test('comes back as it was printed, one item or question a line', () => {
    const printed = printLock(lock);
    assert.deepEqual(parseLock(printed), lock);
    assert.match(printed, /^ {2}- a$/m);
    assert.match(printed, /^ {2}B1: \[ "0", "1", na \]$/m);
  });

  test('takes in new ids, keeps what is gone, and lets retired ids go', () => {
    const before = {
      ids: { 'checklists/one': ['x', 'b', 'a'] },
      retired: { 'checklists/one': ['x'] },
    };
    const current = { ids: { 'checklists/one': ['a', 'n'], 'checklists/new': ['m'] }, retired: {} };
    assert.deepEqual(withNewIds(before, current), {
      ids: { 'checklists/new': ['m'], 'checklists/one': ['b', 'a', 'n'] },
      retired: { 'checklists/one': ['x'] },
    });
  });
});

describe('the content against the lock', () => {
  type Ids = Record<string, string[]>;
  const page = 'checklists/one';
  const cases: [what: string, promised: Ids, retired: Ids, now: Ids, found: string[]][] = [
    ['the same ids', { [page]: ['a', 'b'] }, {}, { [page]: ['b', 'a'] }, []],
    ['an id that is gone', { [page]: ['a', 'b'] }, {}, { [page]: ['a'] }, ['b is gone']],
    [
      'an id that is gone and retired',
      { [page]: ['a', 'b'] },
      { [page]: ['b'] },
      { [page]: ['a'] },
      [],
    ],
    [
      'a retired id in use',
      { [page]: ['a'] },
      { [page]: ['b'] },
      { [page]: ['a', 'b'] },
      ['b is retired'],
    ],
    [
      'an id retired while in use',
      { [page]: ['a'] },
      { [page]: ['a'] },
      { [page]: ['a'] },
      ['a is retired'],
    ],
    ['a new id', { [page]: ['a'] }, {}, { [page]: ['a', 'b'] }, ['b is new']],
    ['a new page', {}, {}, { [page]: ['a'] }, ['a is new']],
    ['a page that is gone', { [page]: ['a', 'b'] }, {}, {}, [' is gone']],
    ['all ids of a page that is there', { [page]: ['a'] }, {}, { [page]: [] }, ['a is gone']],
    ['a page that is gone and retired', { [page]: ['a'] }, { [page]: ['a'] }, {}, []],
    [
      'an option that is gone',
      { 'assessments/fit': ['B1', 'B1/0'] },
      {},
      { 'assessments/fit': ['B1'] },
      ['B1/0 is gone'],
    ],
  ];
  for (const [what, promised, retired, now, found] of cases) {
    test(`${what}: ${found.join() || 'no problem'}`, () => {
      const problems = compareWithLock({ ids: promised, retired }, { ids: now, retired: {} });
      assert.deepEqual(
        problems.map(({ id, what: said }) => `${id} ${/is (gone|retired|new)/.exec(said)?.[0]}`),
        found,
      );
    });
  }

  test('points to the file where something has to be done', () => {
    const lock = { ids: { [page]: ['a'], 'assessments/gone': ['B1'] }, retired: {} };
    const problems = compareWithLock(lock, { ids: { [page]: ['b'] }, retired: {} });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['checklists/one.md', 'checklists/one.md', 'ids.lock.yaml'],
    );
    assert.match(problems[1]?.allowed ?? '', /npm run ids/);
  });

  test('is in order after the lock has taken in new ids', () => {
    const current = lockOf(content);
    assert.deepEqual(compareWithLock(withNewIds({ ids: {}, retired: {} }, current), current), []);
  });
});
