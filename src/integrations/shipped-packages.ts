import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { shippedFile, type Shipped } from '../shipped.ts';

/** What reaches browsers without passing through the bundler's hands as a module. */
const besides = ['pagefind', '@fontsource/besley', 'rolldown'];

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The folder of the package that a module lies in, or null for one of ours. */
function folderOf(module: string): string | null {
  return (
    /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll('\\', '/'))?.[0] ?? null
  );
}

/** Where the terms of a package stand: a file, or one in a folder of the same name. */
function fileOfTerms(folder: string): string | null {
  const terms = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (!terms) return null;
  const path = join(folder, terms);
  return statSync(path).isDirectory() ? join(path, terms) : path;
}

/** @throws Error where a package comes without the terms that have to go along with it */
function termsOf(folder: string): Shipped {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const file = fileOfTerms(folder);
  if (!file) throw new Error(`${name} has no licence file, and scripts hold some of it.`);
  return { name, version, licence: license, text: readFileSync(file, 'utf8').trim() };
}

function note(modules: readonly string[]): void {
  const folders = new Set([
    ...modules.map(folderOf).filter((folder) => folder !== null),
    ...besides.map((name) => resolve('node_modules', name)),
  ]);
  const packages = [...folders]
    .map(termsOf)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  mkdirSync(dirname(shippedFile), { recursive: true });
  writeFileSync(shippedFile, JSON.stringify(packages));
}

/** The part of a bundle that is looked at. */
type Bundle = Readonly<Record<string, { readonly type: string; readonly moduleIds?: string[] }>>;

/** Workers are bundled one by one, and before the scripts that start them: together they make the list. */
function listing() {
  const modules = new Set<string>();
  return {
    name: 'shipped-packages',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const { moduleIds } of Object.values(bundle)) {
        for (const module of moduleIds ?? []) modules.add(module);
      }
      note([...modules]);
    },
  };
}

/** Notes, for /about/licences/, which packages of others the scripts of a build hold. */
export function shippedPackages(): AstroIntegration {
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = listing();
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
    },
  };
}
