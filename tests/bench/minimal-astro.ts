import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { putAway } from './put-away.ts';

/** An article as minimal Astro reads it: a name for its address, and Markdown with front matter. */
export interface Article {
  readonly slug: string;
  readonly markdown: string;
}

/** Lays out a minimal Astro site with these articles; what was in the folder before is gone. */
export function layOutMinimal(folder: string, articles: readonly Article[]): void {
  putAway(folder);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  cpSync('tests/bench/minimal', folder, { recursive: true });
  for (const { slug, markdown } of articles) {
    writeFileSync(join(folder, 'articles', `${slug}.md`), markdown);
  }
}

/**
 * Builds a minimal Astro site with these articles.
 *
 * @returns the folder of the built site
 * @throws Error with what Astro has to say
 */
export function buildMinimal(folder: string, articles: readonly Article[]): string {
  layOutMinimal(folder, articles);
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--root', folder], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return join(folder, 'dist');
}
