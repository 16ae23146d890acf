import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  resultMarkdown,
  resultText,
  type Report,
} from '../../../../src/features/assessment/result-text.ts';

const report: Report = {
  title: 'Are you broadcasting or conversing?',
  basis: ['22 November 2026', 'Based on 17 of 19 answers.'],
  dimensions: [
    { name: 'Listening', value: '25, early days' },
    { name: 'Answering', value: 'not enough answers' },
  ],
  verdict: { heading: 'Starting to hear (40 of 100)', sentences: ['You catch some.', 'A cap.'] },
  steps: {
    heading: 'What to do next',
    list: [
      {
        name: 'Listening',
        text: 'Two weeks, no posting.',
        pages: [
          { title: 'Hear what people say', address: 'https://guide.example/guide/listen-first/' },
          { title: 'The listening log' },
        ],
      },
    ],
  },
  aid: 'This is a thinking aid, not a test.',
};

test('a result reads as a short letter', () => {
  assert.equal(
    resultText(report),
    `Are you broadcasting or conversing?
22 November 2026
Based on 17 of 19 answers.

Listening: 25, early days
Answering: not enough answers

Starting to hear (40 of 100)
You catch some.
A cap.

What to do next

Listening: Two weeks, no posting.
- Hear what people say: https://guide.example/guide/listen-first/
- The listening log

This is a thinking aid, not a test.
`,
  );
});

test('without steps their heading is left out', () => {
  const text = resultText({ ...report, steps: { heading: 'What to do next', list: [] } });
  assert.doesNotMatch(text, /What to do next/);
  assert.doesNotMatch(text, /\n\n\n/);
});

test('a result in Markdown has headings, lists and links', () => {
  assert.equal(
    resultMarkdown(report),
    `# Are you broadcasting or conversing?

22 November 2026 · Based on 17 of 19 answers.

- **Listening:** 25, early days
- **Answering:** not enough answers

## Starting to hear (40 of 100)

You catch some.

A cap.

## What to do next

1. **Listening:** Two weeks, no posting.
   - [Hear what people say](https://guide.example/guide/listen-first/)
   - The listening log

*This is a thinking aid, not a test.*
`,
  );
});

test('what Markdown would take for its own stays as it is', () => {
  const text = resultMarkdown({ ...report, title: '*Any* [thing] <b>_x_</b> `y`' });
  assert.ok(text.startsWith('# \\*Any\\* \\[thing\\] \\<b\\>\\_x\\_\\</b\\> \\`y\\`\n'));
});
