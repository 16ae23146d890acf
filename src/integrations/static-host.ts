import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { securityTxt } from '../hosting/security-txt.ts';
import { headersFile, redirectsFile } from '../hosting/static-host.ts';
import { redirects } from '../library.ts';
import { basePath, site, siteAddress } from '../site.ts';

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/**
 * Says whom to tell of a weakness. It is looked for at the top of a host alone: under a base path
 * the host is somebody else's. Without an editor there is nobody to tell; the content check warns.
 */
function writeSecurityTxt(root: string): void {
  if (!site.editor || basePath !== '/') return;
  const path = '.well-known/security.txt';
  const text = securityTxt({
    email: site.editor.email,
    now: new Date(),
    language: site.language,
    canonical: new URL(path, siteAddress).href,
  });
  mkdirSync(join(root, '.well-known'), { recursive: true });
  writeFileSync(join(root, path), text);
}

/**
 * After the build, writes what hosts of static files need: the files `_redirects`, `_headers` and
 * `security.txt`. Comes after everything else that writes files.
 */
export function staticHost(): AstroIntegration {
  return {
    name: 'static-host',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        writeSecurityTxt(root);
        const headers = headersFile(filesBelow(root), basePath);
        writeFileSync(join(root, '_headers'), headers);
        writeFileSync(join(root, '_redirects'), redirectsFile(redirects()));
      },
    },
  };
}
