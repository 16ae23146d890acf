import type { AstroIntegration } from 'astro';

/** Before the build, holds everything that authors wrote against the rules. */
export function contentCheck(): AstroIntegration {
  return { name: 'content-check', hooks: {} };
}
