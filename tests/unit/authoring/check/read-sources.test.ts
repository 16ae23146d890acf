import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readSources } from '../../../../src/authoring/check/read-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
after(() => rmSync(folder, { recursive: true }));

test('Files of editors and of the system are no sources', () => {
  const hidden = [
    '.DS_Store',
    '.obsidian/a.md',
    'guide/.a.md.swp',
    'guide/a.md~',
    'guide/~$a.docx',
    'guide/#a.md#',
    'guide/Thumbs.db',
  ];
  const inContent = [...hidden, 'guide/a.md'].map((path) => `content/${path}`);
  for (const path of [...inContent, 'public/.well-known/a.txt']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'Words.');
  }
  assert.deepEqual(readSources(join(folder, 'content'), join(folder, 'public')), {
    files: [{ path: 'guide/a.md', source: 'Words.' }],
    servedFiles: ['/.well-known/a.txt'],
  });
});

test('The text of a drawing is a source', () => {
  const drawing = join(folder, 'drawn', 'figures', 'card.svg');
  mkdirSync(dirname(drawing), { recursive: true });
  writeFileSync(drawing, '<svg></svg>');
  assert.deepEqual(readSources(join(folder, 'drawn'), join(folder, 'none')).files, [
    { path: 'figures/card.svg', source: '<svg></svg>', kind: 'svg', isCutShort: false },
  ]);
});
