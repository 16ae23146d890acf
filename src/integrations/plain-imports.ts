import type { AstroIntegration } from 'astro';

const preloadHelper = '\0vite/preload-helper.js';

/**
 * Leaves a dynamic import in a page's script as it is. Vite would wrap it so that styles and
 * further scripts are fetched along with it; ours bring none, and the wrapping is twice as big as
 * the script that imports.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'plain-imports',
          enforce: 'pre' as const,
          // Else every script that imports lists what its imports fetch, for the wrapping.
          configEnvironment: () => ({ build: { modulePreload: false as const } }),
          load: (id: string) =>
            id === preloadHelper ? 'export const __vitePreload = (load) => load();' : null,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
