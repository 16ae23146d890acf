import type { AstroIntegration } from 'astro';

/**
 * Astro marks each file of Markdown that may bring styles along with a directive of its own, reads
 * it before the bundler does, and has no more use for it. The bundler warns once a file that it may
 * not be preserved, with words that an author can do nothing about. No other warning is kept back.
 */
export function quietDirectives(): AstroIntegration {
  return {
    name: 'quiet-directives',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'quiet-directives',
          onLog: (_level: string, { code, message }: { code?: string; message: string }) =>
            code !== 'MODULE_LEVEL_DIRECTIVE' || !message.includes('"use astro:head-inject"'),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
