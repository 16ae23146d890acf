import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  joinScripts,
  type JoinedScripts,
} from '../../../../src/integrations/finished-pages/join-scripts.ts';

const root = mkdtempSync(join(tmpdir(), 'scripts-'));
after(() => rmSync(root, { recursive: true }));

const say = (word: string) => `(globalThis.said ??= []).push(${word});`;

/** As a build writes them: what two share has a file of its own. */
const files = {
  'store.Ab1.js': `${say("'store'")} let count = 0; export const next = () => ++count;`,
  'theme.Cd2.js': `import { next } from './store.Ab1.js'; ${say('`theme ${next()}`')}`,
  'list.Ef3.js': `import { next } from './store.Ab1.js'; ${say('`list ${next()}`')} globalThis.tool = import('./tool.Gh4.js');`,
  'tool.Gh4.js': `import { next } from './store.Ab1.js'; ${say('`tool ${next()}`')} export {};`,
  'check.Ij5.js': say("'check'"),
};
const file = (name: keyof typeof files) => join(root, name);

/** What is said by the time a page has run its script, and the tool that this asks for is there. */
async function saidBy(name: string): Promise<string[]> {
  Reflect.set(globalThis, 'said', []);
  await import(pathToFileURL(join(root, 'joined', name)).href);
  await Reflect.get(globalThis, 'tool');
  const said: unknown = Reflect.get(globalThis, 'said');
  return Array.isArray(said) ? said.map(String) : [];
}

describe('scripts that pages fetch together', () => {
  let joined: JoinedScripts;

  before(async () => {
    for (const [name, code] of Object.entries(files)) writeFileSync(join(root, name), code);
    joined = await joinScripts([
      [file('theme.Cd2.js'), file('list.Ef3.js')],
      [file('check.Ij5.js'), file('theme.Cd2.js')],
    ]);
    mkdirSync(join(root, 'joined'));
    writeFileSync(join(root, 'joined/package.json'), '{"type":"module"}');
    for (const { fileName, code } of joined.scripts)
      writeFileSync(join(root, 'joined', fileName), code);
  });

  test('are one script for each list, named by what it holds', () => {
    assert.equal(joined.names.length, 2);
    assert.equal(new Set(joined.names).size, 2);
    for (const name of joined.names) assert.match(name, /^page\.[\w-]+\.js$/);
  });

  test('run in their order; what they share runs once, also for what comes on demand', async () => {
    const said = await saidBy(joined.names[0] ?? '');
    assert.deepEqual(said, ['store', 'theme 1', 'list 2', 'tool 3']);
  });

  test('leave what comes on demand a file of its own name', () => {
    const own = joined.scripts.filter(({ fileName }) => /^tool\.[\w-]+\.js$/.test(fileName));
    assert.equal(own.length, 1);
  });

  test('share a file of what all lists hold', () => {
    const shared = joined.scripts.filter(({ fileName }) => fileName.startsWith('every-page.'));
    assert.equal(shared.length, 1);
    assert.match(shared[0]?.code ?? '', /theme/);
    assert.doesNotMatch(shared[0]?.code ?? '', /tool|list|check/);
  });

  test('are one whole script where all pages fetch the same', async () => {
    const { scripts, names } = await joinScripts([[file('list.Ef3.js')]]);
    assert.equal(names.length, 1);
    assert.deepEqual(scripts.map(({ fileName }) => fileName.replace(/\..*/, '')).sort(), [
      'page',
      'rolldown-runtime',
      'tool',
    ]);
  });
});
