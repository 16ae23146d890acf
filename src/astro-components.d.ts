/** What a `.astro` file is to a `.ts` file; the type check of Astro itself knows its props as well. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
