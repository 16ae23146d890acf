import type { AstroIntegration } from 'astro';

/**
 * Gives every built page its content security policy. Where somebody is writing there is none: what
 * reloads their page is code of Vite's in it.
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'post' });
      },
    },
  };
}
