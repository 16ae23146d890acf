import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { boundChapter } from '../../../../src/features/whole-guide/bound-chapter.ts';

const together = { chapters: ['answering', 'one-to-one'], base: '/base/guide/' };

const cases: [what: string, html: string, expected: string][] = [
  ['sets ids apart', '<p id="one-act">x</p>', '<p id="answering:one-act">x</p>'],
  [
    'keeps links within the chapter',
    '<a href="#one-act">x</a>',
    '<a href="#answering:one-act">x</a>',
  ],
  [
    'keeps links between chapters on the page',
    '<a href="/base/guide/one-to-one/">x</a><a href="/base/guide/one-to-one/#a">y</a>',
    '<a href="#one-to-one:">x</a><a href="#one-to-one:a">y</a>',
  ],
  [
    'leaves links to elsewhere',
    '<a href="/base/guide/">w</a><a href="/base/guide/print/">x</a><a href="/base/checklists/a/">y</a><a href="https://doi.org/1">z</a>',
    '<a href="/base/guide/">w</a><a href="/base/guide/print/">x</a><a href="/base/checklists/a/">y</a><a href="https://doi.org/1">z</a>',
  ],
  [
    'lowers headings, and drops their links',
    '<a class="anchor" href="#a">#</a><h2 id="a">A</h2><h3>B</h3>',
    '<h3 id="answering:a">A</h3><h4>B</h4>',
  ],
  [
    'names notes by their new ids',
    '<sup><a href="#fn-1" id="ref-1" aria-describedby="label other">1</a></sup>',
    '<sup><a href="#answering:fn-1" id="answering:ref-1" aria-describedby="answering:label answering:other">1</a></sup>',
  ],
];

describe('a chapter on the page of all chapters', () => {
  for (const [what, html, expected] of cases) {
    test(what, () => {
      assert.equal(boundChapter(html, 'answering', together), expected);
    });
  }
});
