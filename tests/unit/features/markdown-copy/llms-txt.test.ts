import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsTxt } from '../../../../src/features/markdown-copy/llms-txt.ts';

test('a guide in one look names its copies by section, and leaves out empty sections', () => {
  const text = llmsTxt({ name: 'Shop', description: 'A shop.', note: 'Copies.' }, [
    {
      title: 'Guide',
      copies: [
        { title: 'One', description: 'First.', address: 'https://shop.example/guide/one/index.md' },
        { title: 'Two', address: 'https://shop.example/guide/two/index.md' },
      ],
    },
    { title: 'Glossary', copies: [] },
  ]);
  const lines = [
    '# Shop',
    '',
    '> A shop.',
    '',
    'Copies.',
    '',
    '## Guide',
    '',
    '- [One](https://shop.example/guide/one/index.md): First.',
    '- [Two](https://shop.example/guide/two/index.md)',
    '',
  ];
  assert.equal(text, lines.join('\n'));
});
