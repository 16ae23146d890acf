import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citedIn, withDefinitions } from '../../../../src/features/evidence/definitions.ts';
import type { Figure } from '../../../../src/features/evidence/schema.ts';

const figure = (id: string): Figure => ({
  id,
  finding: `${id} was found.`,
  source: 'A. Author',
  year: 2011,
  kind: 'study',
  confidence: 'high',
  limits: 'One town only.',
});

describe('figures cited in prose', () => {
  test('are listed once, in order, and footnotes of the author’s own are left alone', () => {
    assert.deepEqual(citedIn('a[^E9] b[^E1] c[^E9] d[^1]'), ['E9', 'E1']);
  });

  test('get their footnotes', () => {
    assert.equal(
      withDefinitions('a[^E9]\n', [figure('E9')]),
      'a[^E9]\n\n[^E9]: [E9](/evidence/#e9). E9 was found. A. Author, 2011. One town only.\n',
    );
  });

  test('are plain words in them, whatever signs they hold', () => {
    const odd = { ...figure('E9'), finding: '<3 {x} *a* _b_ [c](d) `e` ~f~ &lt; AT&T \\.' };
    assert.match(
      withDefinitions('a[^E9]', [odd]),
      /\\<3 \\\{x\\\} \\\*a\\\* \\_b\\_ \\\[c\\\]\(d\) \\`e\\` \\~f\\~ \\&lt; AT&T \\\\\./,
    );
  });

  test('leave a text without citations as it is', () => {
    assert.equal(withDefinitions('a[^1]\n', [figure('E9')]), 'a[^1]\n');
  });

  test('that nobody knows stay as they stand, as in code they are meant to', () => {
    assert.equal(withDefinitions('`[^E99]`\n', [figure('E9')]), '`[^E99]`\n');
  });
});
