import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { soundGuide } from '../authoring/check/sound-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const unnamed = '- [ ] Read it aloud. {#read-aloud}\n- [ ] Wait an hour.';
const list = 'checklists/before-you-post.md';

/** The sound guide, with an item that has no id and an assessment that is no YAML. */
const files: Record<string, string | null> = {
  ...soundGuide,
  'redirects.yaml': 'late: guide/answering\n',
  [list]: (soundGuide[list] ?? '').replace('- [ ] Read it aloud. {#read-aloud}', unnamed),
  'assessments/broken.yaml': 'questions: [\n',
};
for (const [path, source] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source ?? '');
}

function run(command: string, given: readonly string[], settings: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${command}.ts`, ...given],
    { encoding: 'utf8', env: { ...process.env, ...settings } },
  );
  return { status, says: `${stdout}${stderr}`.trim() };
}

const broken = { CONTENT_DIR: folder };
const unbuilt = { OUT_DIR: join(folder, 'nothing') };
const unread =
  'Some content cannot be read. "npm run check" says where, and what to write instead.';
const nothing = 'Nothing is built yet: run npm run build first.';

const cases: [
  what: string,
  command: string,
  given: string[],
  settings: Record<string, string>,
  says: string,
][] = [
  ['a new file beside one that is no YAML', 'new', ['assessment', 'Next'], broken, unread],
  ['a snippet of content that is no YAML', 'nginx', [], broken, unread],
  ['to compress what is not built', 'compress', [], unbuilt, nothing],
  ['to serve what is not built', 'serve', [], unbuilt, nothing],
  [
    'a port that is none',
    'serve',
    [],
    { PORT: 'first' },
    'PORT is "first". Write a whole number up to 65535: PORT=4322 npm start',
  ],
  [
    'an address without a scheme',
    'nginx',
    [],
    { SITE_URL: 'example.org' },
    'SITE_URL is "example.org". Write https:// and a host, such as SITE_URL=https://example.org; a path goes into BASE_PATH.',
  ],
  [
    'a guide that is a file',
    'check',
    [],
    { CONTENT_DIR: join(folder, 'site.yaml') },
    `CONTENT_DIR is "${join(folder, 'site.yaml')}", which is a file. Name the folder that holds site.yaml.`,
  ],
  [
    'a path that is an address',
    'nginx',
    [],
    { BASE_PATH: 'https://example.org/guide' },
    'BASE_PATH is "https://example.org/guide". Write the path alone, such as BASE_PATH=/guide.',
  ],
  [
    'a word that it does not know',
    'check',
    ['--prosa'],
    {},
    '"--prosa" is not known here; this command takes only --prose.',
  ],
  [
    'a title of several words without quotation marks',
    'new',
    ['article', 'A', 'title'],
    {},
    `Say what to begin: npm run new -- article|chapter|checklist|assessment|worksheet|term|place|principle "A title, in quotation marks"
For another guide: CONTENT_DIR=../my-guide npm run new -- guide "Its name"`,
  ],
  [
    'a title that makes no address',
    'new',
    ['chapter', '日本'],
    {},
    '"日本" has no letter from a to z and no digit, and an address holds nothing else. Begin the file under such words, and write the title into it: npm run new -- chapter "Words for the address"',
  ],
];

describe('A command refuses in one sentence', () => {
  for (const [what, command, given, settings, says] of cases) {
    test(what, () => {
      assert.deepEqual(run(command, given, settings), { status: 1, says });
    });
  }

  test('to build outside the project, where a build does not find its packages', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--eval', "import('./src/site.ts').then(({ buildDir }) => buildDir())"],
      { encoding: 'utf8', env: { ...process.env, OUT_DIR: folder } },
    );
    assert.equal(status, 1);
    assert.equal(
      stderr.trim(),
      `OUT_DIR is "${folder}", outside the project's folder, where a build does not find its packages. Name a folder in the project, and copy it when it is built.`,
    );
  });

  test('ids while a file that holds some is broken, and writes none', () => {
    const { status, says } = run('ids', [], broken);
    assert.equal(status, 1);
    assert.match(says, /broken\.yaml:1:12 error: This bracket is not closed\./);
    assert.match(says, /No id is written before this is mended\.$/);
    assert.match(readFileSync(join(folder, list), 'utf8'), /Wait an hour\.$/m);
    assert.equal(readFileSync(join(folder, 'ids.lock.yaml'), 'utf8'), soundGuide['ids.lock.yaml']);
  });

  test('ids under a name that its page will not keep', () => {
    const odd = join(folder, 'checklists/Odd Name.md');
    writeFileSync(odd, soundGuide[list] ?? '');
    const { status, says } = run('ids', [], broken);
    rmSync(odd);
    assert.equal(status, 1);
    assert.match(says, /Odd Name\.md:1:1 error: The file’s name "Odd Name" becomes an address/);
  });
});

test('An empty variable counts as not given', () => {
  const { status, says } = run('check', [], { CONTENT_DIR: '', OUT_DIR: '' });
  assert.equal(status, 0);
  assert.match(says, /content files, 0 errors/);
  const snippet = run('nginx', [], { SITE_URL: '', BASE_PATH: '' });
  assert.equal(snippet.status, 0);
  assert.match(snippet.says, /^location \/ \{$/m);
});
