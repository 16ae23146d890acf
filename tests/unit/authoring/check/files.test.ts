import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listOf } from '../../../../src/authoring/check/names.ts';
import { filesBeside } from '../../../../src/authoring/check/unread-files.ts';
import { allFolders, changed, reportsWith, soundGuide } from './sound-guide.ts';

const list = 'checklists/before-you-post.md';

const cases = [
  {
    name: 'lies in a folder that is read',
    change: { 'articels/more.md': '---\n---\n' },
    says: `content/articels/more.md:1:1 error: Nobody reads the folder "articels".
  allowed: one of these folders, and none inside them: ${allFolders}
  nearest: articles
  write:   articles/more.md`,
  },
  {
    name: 'lies in no folder inside a folder',
    change: { 'articles/2026/more.md': '---\n---\n' },
    says: `content/articles/2026/more.md:1:1 error: Nobody reads files in a folder this deep.
  allowed: one of these folders, and none inside them: ${allFolders}
  nearest: articles
  write:   articles/more.md`,
  },
  {
    name: 'ends as its folder wants it',
    change: {
      [list]: undefined,
      'checklists/before-you-post.mdx': changed(list, 'Be', 'Do be')[list],
    },
    says: `content/checklists/before-you-post.mdx:1:1 error: A file of this folder does not end in .mdx.
  allowed: .md
  write:   checklists/before-you-post.md`,
  },
  {
    name: 'has a name that can be an address',
    change: {
      'pages/About_us two.md':
        '---\ntitle: About us\ndescription: Who else writes here.\n---\n\nNobody.\n',
    },
    says: `content/pages/About_us two.md:1:1 error: The file’s name "About_us two" becomes an address, and cannot be one.
  allowed: lower-case letters, digits and single hyphens
  write:   about-us-two.md
content/pages/About_us two.md:1:1 error: The text takes 20.2 school years to read.
  allowed: at most 9 in the mean; 7 is good. npm run check -- --prose names hard sentences`,
  },
  {
    name: 'of settings has a name that is read',
    change: { 'redirects.yml': 'old: about\n' },
    says: `content/redirects.yml:1:1 error: Nobody reads a file of the name "redirects.yml".
  allowed: ${listOf(filesBeside)}
  nearest: redirects.yaml
  write:   redirects.yaml`,
  },
  {
    name: 'lies in a folder',
    change: { 'more.md': '---\n---\n' },
    says: `content/more.md:1:1 error: Nobody reads this file: it lies in no folder.
  allowed: a file that ends in .md, in the folder of its kind, such as articles/ or guide/`,
  },
  {
    name: 'ends in small letters',
    change: { 'articles/more.MD': null },
    says: `content/articles/more.MD:1:1 error: Nobody reads this file: its name does not end in .md.
  write:   articles/more.md`,
  },
  {
    name: 'ends in letters that are read',
    change: { 'assessments/more.Yml': null },
    says: `content/assessments/more.Yml:1:1 error: Nobody reads this file: its name does not end in .yaml.
  write:   assessments/more.yaml`,
  },
  {
    name: 'has one ending, and not one of an editor as well',
    change: { 'articles/more.md.txt': null },
    says: `content/articles/more.md.txt:1:1 error: Nobody reads this file: its name does not end in .md.
  write:   articles/more.md`,
  },
  {
    name: 'of settings has one ending too',
    change: { 'redirects.yaml.txt': null },
    says: `content/redirects.yaml.txt:1:1 error: Nobody reads a file of the name "redirects.yaml.txt".
  allowed: ${listOf(filesBeside)}
  nearest: redirects.yaml
  write:   redirects.yaml`,
  },
  {
    name: 'has an ending',
    change: { 'articles/more': null },
    says: `content/articles/more:1:1 warning: Nobody reads this file: its name has no ending.
  write:   articles/more.md`,
  },
  {
    name: 'is told once of its name, and not where its page is named',
    change: {
      'guide/answering.md': undefined,
      'guide/Answering.md': soundGuide['guide/answering.md'],
      [list]: undefined,
      'checklists/Before You Post.md': soundGuide[list],
    },
    says: `content/checklists/Before You Post.md:1:1 error: The file’s name "Before You Post" becomes an address, and cannot be one.
  allowed: lower-case letters, digits and single hyphens
  write:   before-you-post.md
content/guide/Answering.md:1:1 error: The file’s name "Answering" becomes an address, and cannot be one.
  allowed: lower-case letters, digits and single hyphens
  write:   answering.md`,
  },
  {
    name: 'has no number for a name, which the second page of a list may have',
    change: {
      'articles/2.md': (soundGuide['articles/stories.md'] ?? '').replace(
        /^title: .*\ndescription: .*$/m,
        'title: More of them\ndescription: What came after the old ones.',
      ),
    },
    says: `content/articles/2.md:1:1 error: The file’s name "2" is a number, and an address that a long list has.
  allowed: a name with a letter in it
  write:   part-2.md`,
  },
  {
    name: 'of another program is plain text first',
    change: { 'guide/more.docx': null },
    says: `content/guide/more.docx:1:1 warning: Nobody reads this file: its name does not end in .md.
  allowed: plain text with front matter, saved as guide/more.md`,
  },
];

describe('A file', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  for (const path of ['README.md', 'LICENSE.txt', 'articles/till.psd', 'articles/README.txt']) {
    test(`may be ${path}`, () => assert.deepEqual(reportsWith({ [path]: null }), []));
  }
});
