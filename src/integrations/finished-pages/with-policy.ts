import { createHash } from 'node:crypto';
import { pagePolicy } from '../../hosting/page-policy.ts';
import { inlineCode, type InlineCode } from './inline-code.ts';

const hashes = new Map<string, string>();

/** Of the bytes, as browsers do. Pages share nearly all of their code; what is in one only is small. */
function hashOf({ text }: InlineCode): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

function hashesOf(code: readonly InlineCode[]): string[] {
  return [...new Set(code.map(hashOf))];
}

/** Whether it is a script that runs or rules for the browser, and no data. */
const runs = ({ tag, attributes }: InlineCode) =>
  tag === 'script' && !/\stype="(?!module"|speculationrules")/.test(attributes);

const isFetched = ({ attributes }: InlineCode) => /\ssrc=/.test(attributes);

/**
 * Search runs its WebAssembly in a worker, which a header governs (`hosting/headers.ts`) and no page.
 */
function scriptSources(code: readonly InlineCode[]): string[] {
  const scripts = code.filter(runs);
  return [
    ...(scripts.some(isFetched) ? ["'self'"] : []),
    ...hashesOf(scripts.filter((script) => !isFetched(script))),
  ];
}

function policyFor(html: string): string {
  const code = inlineCode(html);
  return pagePolicy({
    scripts: scriptSources(code),
    styles: hashesOf(code.filter(({ tag }) => tag === 'style')),
  });
}

/**
 * Puts the policy of what a page holds first in its head, before anything it governs; and with it,
 * for hosts that send no headers, that other sites are not told where a reader came from.
 *
 * @param html a whole page, each byte a character (`page-file.ts`); one without a `meta` that names
 *   its characters is left as it is
 */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(html)}"><meta name="referrer" content="no-referrer">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}${meta}`);
}
