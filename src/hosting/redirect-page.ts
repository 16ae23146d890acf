import { moved } from '../strings/index.ts';
import type { Redirect } from './redirect.ts';

/**
 * A page at an old address that leads on by itself, for hosts that know nothing of redirects.
 * Addresses need no escaping: the content check lets only letters, digits, hyphens and slashes pass.
 *
 * @param canonical the new address with scheme and host
 */
export function redirectPage({ from, to }: Redirect, canonical: string, language: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${moved.title(from)}</title>
<meta name="description" content="${moved.description(from, to)}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>${moved.title(from)}</h1>
<p>${moved.lead} <a href="${to}">${to}</a></p>
</main>
</body>
</html>
`;
}
