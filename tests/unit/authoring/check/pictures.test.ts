import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';

const cases = [
  {
    name: 'lies beside its text',
    change: changed(article, './till.png', './til.png'),
    says: `content/articles/stories.md:12:1 error: There is no picture "./til.png".
  allowed: a picture beside the file, or one below public/
  nearest: articles/till.png`,
  },
  {
    name: 'lies below public',
    change: changed(article, './till.png', '/dor.png'),
    says: `content/articles/stories.md:12:1 error: There is no picture "/dor.png".
  allowed: a picture beside the file, or one below public/
  nearest: /door.png`,
  },
  {
    name: 'lies on no other site',
    change: changed(article, './till.png', 'https://x.example/a.png'),
    says: `content/articles/stories.md:12:1 error: This picture lies on another site, and nothing is fetched from other sites.
  allowed: a picture beside the file, or one below public/
  write:   ./till-roll.png`,
  },
  {
    name: 'says something to those who cannot see it',
    change: changed(article, 'A till roll', ''),
    says: `content/articles/stories.md:12:1 error: This picture has no alternative text.
  allowed: in the square brackets, what the picture says to somebody who cannot see it
  write:   ![The listening log after a week, six lines filled in](./till.png)`,
  },
];

describe('A picture', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
