import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectPage } from '../hosting/redirect-page.ts';
import type { Redirect } from '../hosting/redirect.ts';
import { redirects } from '../library.ts';
import { basePath, site, siteAddress } from '../site.ts';

/** @throws Error where a page stands at the old address, as the second page of a list may */
function writeRedirectPage(root: string, redirect: Redirect): void {
  const folder = join(root, redirect.from.slice(basePath.length));
  if (existsSync(join(folder, 'index.html'))) {
    throw new Error(`redirects.yaml: there is a page at ${redirect.from}. Take that line out.`);
  }
  mkdirSync(folder, { recursive: true });
  const canonical = new URL(redirect.to, siteAddress).href;
  writeFileSync(join(folder, 'index.html'), redirectPage(redirect, canonical, site.language));
}

/**
 * After the build, puts a page at every old address, for hosts that know nothing of redirects. Comes
 * after the search index, which lists none of them, and before pages get their policy.
 */
export function redirectPages(): AstroIntegration {
  return {
    name: 'redirect-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const redirect of redirects()) writeRedirectPage(root, redirect);
      },
    },
  };
}
