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

function hashesOf(page: HTMLElement, selector: string): string {
  return [...new Set(page.querySelectorAll(selector).map(hashOf))].join(' ');
}

/**
 * The content security policy of one built page: nothing, and then what the page really holds.
 * Search needs WebAssembly and runs in a worker from this origin, which a meta policy does not govern.
 */
function policyFor(html: string): string {
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const scripts = hashesOf(page, 'script:not([src]):not([type="application/ld+json"])');
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src 'self' ${hashesOf(page, 'style')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Puts the policy first in the head, before anything it governs. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}">`;
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
