import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';

function hashOf(element: HTMLElement): string {
  const digest = createHash('sha256').update(element.textContent).digest('base64');
  return `'sha256-${digest}'`;
}

function hashesOf(elements: readonly HTMLElement[]): string[] {
  return [...new Set(elements.map(hashOf))];
}

/** Whether an element holds a script that runs, and no data. */
const runs = (script: HTMLElement) => /^(module|)$/.test(script.getAttribute('type') ?? '');

/**
 * Search runs in a worker, which a header governs (`hosting/headers.ts`) and no page. Where the
 * worker does not start in time, as on a very slow line, Pagefind searches in the page: WebAssembly.
 */
function scriptSources(page: HTMLElement): string[] {
  const [hashed, fetched] = [
    page.querySelectorAll('script:not([src])').filter(runs),
    page.querySelectorAll('script[src]'),
  ];
  return [
    ...(fetched.length > 0 ? ["'self'"] : []),
    ...(page.querySelector('live-search') ? ["'wasm-unsafe-eval'"] : []),
    ...hashesOf(hashed),
  ];
}

/** The content security policy of one built page: nothing, and then what the page really holds. */
function policyFor(html: string): string {
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const scripts = scriptSources(page);
  const withScripts = ["connect-src 'self'", "worker-src 'self'"];
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`, ...withScripts] : []),
    `style-src ${["'self'", ...hashesOf(page.querySelectorAll('style'))].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Puts the policy first in the head, before anything it governs; and with it, for hosts that send no
 * headers, that other sites are not told where a reader came from.
 */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}"><meta name="referrer" content="no-referrer">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}${meta}`);
}

/** After the build, gives every page the policy of what it holds. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
