import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { describe, test } from 'node:test';

interface Source {
  /** Below `src/`, with forward slashes. */
  readonly path: string;
  /** What it imports, as written; files of ours as paths below `src/`. */
  readonly imports: readonly string[];
}

const importing = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Code without its comments, in which imports may be spoken of. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

function sourceAt(name: string): Source {
  const path = name.split(sep).join('/');
  const code = withoutComments(readFileSync(join('src', name), 'utf8'));
  const imports = [...code.matchAll(importing)].map(([, target = '']) =>
    target.startsWith('.')
      ? relative('.', join(dirname(path), target))
          .split(sep)
          .join('/')
      : target,
  );
  return { path, imports };
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => ['.ts', '.astro', '.css'].includes(extname(name)))
  .map(sourceAt);

const isElement = (path: string) => path.endsWith('-element.ts');
const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1];

/** Which rooms a room may import from, beside itself. See docs/decisions/feature-folders.md. */
const below: Readonly<Record<string, readonly string[]>> = {
  pages: [
    'layouts',
    'features',
    'components',
    'lib',
    'strings',
    'styles',
    'authoring',
    'hosting',
    'root',
  ],
  layouts: ['features', 'components', 'lib', 'strings', 'styles', 'root'],
  features: ['components', 'browser', 'lib', 'strings', 'root'],
  components: ['lib', 'strings', 'root'],
  browser: ['lib', 'strings'],
  hosting: ['strings'],
  lib: [],
  strings: ['lib'],
  styles: [],
  authoring: ['features', 'lib', 'strings', 'root'],
  commands: ['authoring', 'features', 'hosting', 'lib', 'root'],
  integrations: ['authoring', 'features', 'hosting', 'lib', 'strings', 'root'],
  root: ['authoring', 'features', 'hosting', 'integrations', 'lib', 'strings', 'root'],
};

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : 'root');
const isOurs = (target: string) => extname(target) !== '' && roomOf(target) in below;

describe('imports', () => {
  test('are read', () => {
    assert.ok(sources.flatMap(({ imports }) => imports.filter(isOurs)).length > 200);
  });

  test('point downward', () => {
    const upward = sources.flatMap(({ path, imports }) =>
      imports
        .filter(isOurs)
        .filter((target) => {
          const [from, to] = [roomOf(path), roomOf(target)];
          return from !== to && !below[from]?.includes(to);
        })
        .map((target) => `${path} imports ${target}`),
    );
    assert.deepEqual(upward, []);
  });

  test('do not lead from one feature to another, but for the shape of its data', () => {
    const across = sources.flatMap(({ path, imports }) =>
      imports
        .filter(
          (target) => featureOf(path) && featureOf(target) && featureOf(path) !== featureOf(target),
        )
        .map((target) => `${path} imports ${target}`),
    );
    assert.deepEqual(across, []);
  });

  test('of Astro’s own modules stand only in pages, in .astro files and in the build', () => {
    const allowed = /\.astro$|^content\.config\.ts$|^integrations\/|^pages\//;
    const astray = sources
      .filter(
        ({ path, imports }) =>
          !allowed.test(path) && imports.some((name) => name.startsWith('astro:')),
      )
      .map(({ path }) => path);
    assert.deepEqual(astray, []);
  });

  test('of Node stand only where the build is made', () => {
    const allowed = /^(authoring|commands|integrations)\/|^[^/]+\.ts$/;
    const astray = sources
      .filter(
        ({ path, imports }) =>
          !allowed.test(path) && imports.some((name) => name.startsWith('node:')),
      )
      .map(({ path }) => path);
    assert.deepEqual(astray, []);
  });

  test('keep browser helpers to elements', () => {
    const astray = sources
      .filter(({ path }) => roomOf(path) === 'features' && !isElement(path))
      .filter(({ imports }) => imports.some((target) => roomOf(target) === 'browser'))
      .map(({ path }) => path);
    assert.deepEqual(astray, []);
  });

  test('keep elements away from what only the build can read', () => {
    const astray = sources
      .filter(({ path }) => isElement(path))
      .filter(({ imports }) =>
        imports.some(
          (target) => ['site.ts', 'library.ts'].includes(target) || roomOf(target) === 'authoring',
        ),
      )
      .map(({ path }) => path);
    assert.deepEqual(astray, []);
  });
});
