import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro's name for the module that hands pages all content. */
const storeModule = '\0astro:data-layer-content';

/** By this Astro keeps pages apart from the content that they do not show. */
const contentOnly = { astroIncremental: { kind: 'content-data' } };

/** A plugin that answers for Astro's module once the content has a file. */
export function readingFrom(file: string) {
  const path = JSON.stringify(file);
  return {
    name: 'content-store',
    load: {
      order: 'pre' as const,
      handler: (id: string) =>
        id === storeModule && existsSync(file)
          ? {
              code: `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${path}, 'utf8'));`,
              map: { mappings: '' as const },
              meta: contentOnly,
            }
          : null,
    },
  };
}

/**
 * Lets a build read the content from the file in which Astro keeps it. Astro writes all of it into a
 * module as well, ten megabytes at a thousand articles, which is parsed, printed and compiled anew
 * whenever a letter of it has changed.
 */
export function contentStore(): AstroIntegration {
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL('data-store.json', config.cacheDir));
        updateConfig({ vite: { plugins: [readingFrom(file)] } });
      },
    },
  };
}
