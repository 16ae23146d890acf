import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readGuide } from '../../../../src/authoring/check/guide.ts';
import { reportOf } from '../../../../src/authoring/check/report.ts';
import { checkRankedPlaces } from '../../../../src/authoring/check/rules/ranked-places.ts';

function reportsOn(finder: string): string[] {
  const files = [
    { path: 'places/facebook.md', source: '---\ntitle: Facebook\n---\n' },
    { path: 'places/nextdoor.md', source: '---\ntitle: Nextdoor\n---\n' },
    { path: 'assessments/finder.yaml', source: finder },
  ];
  return checkRankedPlaces(readGuide({ files, servedFiles: [] })).map((problem) =>
    reportOf(problem, 'content'),
  );
}

describe('a place in a ranking', () => {
  test('has a card, or the nearest one is named', () => {
    const finder = `kind: ranking
places:
  - id: nextdoor
    name: Nextdoor
  - { id: facebok, name: Facebook }
`;
    assert.deepEqual(reportsOn(finder), [
      `content/assessments/finder.yaml:5:11 error: There is no place "facebok" with a card in places/.
  allowed: facebook, nextdoor
  nearest: facebook
  write:   id: facebook`,
    ]);
  });

  test('is not looked for in an instrument of another kind, or in what cannot be read', () => {
    assert.deepEqual(reportsOn('kind: profile\nplaces: [{ id: x }]\n'), []);
    assert.deepEqual(reportsOn('kind: ranking\nplaces: [{ id: x }\n'), []);
  });

  test('is not the answer to a question', () => {
    assert.deepEqual(reportsOn('kind: ranking\nquestions: [{ options: [{ id: x }] }]\n'), []);
  });
});
