import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

/** A page with a table of two columns, and rows of which the first stands in line 8. */
function withRows(rows: string): Record<string, string> {
  return changed('pages/about.md', 'Nobody yet.', `| a | b |\n| - | - |\n${rows}\n\nNobody yet.`);
}

const cases = [
  {
    name: 'loses no cells',
    rows: '| 1 | 2 |\n| 1 | 2 | 3 |',
    says: `content/pages/about.md:9:1 error: This row has 3 cells, and the head of its table has 2.
  allowed: as many cells as the head has; \\| for a stroke within a cell, in code as well`,
  },
  {
    name: 'lacks no cells',
    rows: '| 1 |',
    says: `content/pages/about.md:8:1 error: This row has 1 cell, and the head of its table has 2.
  allowed: as many cells as the head has; nothing between two strokes for an empty one`,
  },
  {
    name: 'is no line of the text below',
    rows: '| 1 | 2 |\nThat is \\| all.',
    says: `content/pages/about.md:9:1 error: This line became a row of the table above it.
  allowed: an empty line before it, which keeps it apart`,
  },
];

describe('A row of a table', () => {
  for (const { name, rows, says } of cases) {
    test(name, () => assert.equal(reportsWith(withRows(rows)).join('\n'), says));
  }

  test('is parted by strokes in code too', () => {
    const [first = ''] = reportsWith(withRows('| `a|b` | 2 |'));
    assert.match(first, /^content\/pages\/about\.md:8:1 error: This row has 3 cells/);
  });

  test('may have empty cells, strokes that are escaped, and none at its ends', () => {
    const rows = '| | |\n1 | 2\n1 | 2 |\n| 1 | 2\n| `a\\|b` | c \\| d |';
    assert.deepEqual(reportsWith(withRows(rows)), []);
  });

  test('is looked at in lists, in quotations and in MDX', () => {
    const table = '- | a | b |\n  | - | - |\n  | 1 |\n\n> | a |\n> | - |\n> | 1 | 2 |\n\n';
    const source = changed('articles/stories.md', 'Both', `${table}Both`)['articles/stories.md'];
    const reports = reportsWith({
      'articles/stories.md': undefined,
      'articles/stories.mdx': source,
    });
    assert.deepEqual(
      reports.map((report) => report.split(',', 1)[0]),
      [
        'content/articles/stories.mdx:10:3 error: This row has 1 cell',
        'content/articles/stories.mdx:14:3 error: This row has 2 cells',
      ],
    );
  });
});

describe('The head of a table', () => {
  const withHead = (head: string) =>
    changed('pages/about.md', 'Nobody yet.', `${head}\n| - | - |\n| 1 | 2 |\n\nNobody yet.`);

  test('says what its columns hold', () => {
    assert.deepEqual(reportsWith(withHead('|  |  |')), [
      `content/pages/about.md:6:1 error: The head of this table is empty, and nothing says what its columns hold.
  allowed: a word or two over each column
  write:   | Day | Minutes |
           | --- | --- |`,
    ]);
  });

  test('may have an empty corner', () => assert.deepEqual(reportsWith(withHead('|  | b |')), []));
});
