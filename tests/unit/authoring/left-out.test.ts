import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leftOut } from '../../../src/authoring/left-out.ts';

const now = new Date(2026, 10, 22, 12);

/** Articles with these lines of front matter. */
const articles = (...fields: string[]) =>
  fields.map((field, position) => ({
    folder: 'articles' as const,
    slug: `article-${position}`,
    path: `articles/article-${position}.md`,
    source: `---\ntitle: One\n${field}\n---\n`,
  }));

describe('A build', () => {
  for (const { name, files, says } of [
    { name: 'with everything says nothing', files: articles('date: 2026-11-22'), says: null },
    {
      name: 'counts drafts',
      files: articles('draft: true', 'draft: true', 'draft: false'),
      says: 'Left out: 2 drafts.',
    },
    {
      name: 'says that a future date needs another build',
      files: articles('draft: true', 'date: 2026-11-23'),
      says: 'Left out: 1 draft, 1 dated in the future (build again on the day).',
    },
  ]) {
    test(name, () => assert.equal(leftOut(files, now), says));
  }
});
