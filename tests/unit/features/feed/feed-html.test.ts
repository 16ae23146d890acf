import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { feedHtml } from '../../../../src/features/feed/feed-html.ts';

const page = new URL('https://shop.example/articles/one/');

const cases: [what: string, html: string, expected: string][] = [
  [
    'makes addresses whole',
    '<p><a href="/guide/x/#y">x</a> <a href="#z">z</a> <img src="a.png"></p>',
    '<p><a href="https://shop.example/guide/x/#y">x</a> <a href="https://shop.example/articles/one/#z">z</a> <img src="https://shop.example/articles/one/a.png"></p>',
  ],
  [
    'leaves mail addresses',
    '<a href="mailto:a@b.example">a</a>',
    '<a href="mailto:a@b.example">a</a>',
  ],
  [
    'drops scripts, styles and controls',
    '<p>a</p><script>1</script><style>b{}</style><form><button>c</button></form>',
    '<p>a</p>',
  ],
  [
    'drops links to sections',
    '<a class="anchor" href="#x">#</a><h2 id="x">X</h2>',
    '<h2 id="x">X</h2>',
  ],
  [
    'says in words what is drawn',
    '<figure><svg role="img" aria-label="A &lt;cup&gt;"><path d=""></path></svg></figure>',
    '<figure><p><em>Drawing: A &lt;cup></em></p></figure>',
  ],
  [
    'keeps lines to write on and boxes to tick',
    '<p><span class="paper-box"></span>Give up <span class="blank"></span></p>',
    '<p>☐ Give up ____</p>',
  ],
  [
    'leaves one of the sizes of a picture, under a whole address',
    '<img src="/_astro/door.webp" srcset="/_astro/door-s.webp 640w" sizes="100vw" alt="A door">',
    `<img src="${new URL('/_astro/door.webp', page).href}" alt="A door">`,
  ],
  ['drops what is hidden', '<p hidden>a</p><p>b</p>', '<p>b</p>'],
];

describe('the text of a page in a feed', () => {
  for (const [what, html, expected] of cases) {
    test(what, () => {
      assert.equal(feedHtml(html, page), expected);
    });
  }
});
