import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const withTool = changed(chapter, 'order: 1', 'order: 1\ntool: answer');
const withLink = changed(chapter, '## If you', '[Write it](/tools/answer/)\n\n## If you');

const answers = `next: guide/answering
situations:
  - id: question
    says: Somebody asks
    understood: { label: What, example: a cake }
    next: { label: By when, example: at noon }
    frame: ['{name}, {understood}', '{me}']
    secrecy: ['{next}', '{me}']
notices: []
`;

describe('The answer builder', () => {
  test('is for guides that say what may be answered', () => {
    assert.deepEqual(reportsWith(withTool), [
      `content/guide/answering.md:5:7 error: This guide has no answers.yaml, of which the answer builder is made.
  allowed: a page without "tool: answer", or that file beside site.yaml`,
    ]);
    assert.deepEqual(reportsWith({ ...withTool, 'answers.yaml': answers }), []);
  });

  test('has no page to link to where there is none', () => {
    assert.match(reportsWith(withLink).join('\n'), /There is no page "tools\/answer"/);
    assert.deepEqual(reportsWith({ ...withLink, 'answers.yaml': answers }), []);
  });

  test('leads on to a page that is there', () => {
    const astray = answers.replace('guide/answering', 'guide/answers');
    assert.match(
      reportsWith({ 'answers.yaml': astray }).join('\n'),
      /^content\/answers\.yaml:1:7 error: There is no page "guide\/answers"\./,
    );
  });
});
