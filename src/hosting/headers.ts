/**
 * What the built site asks of whoever serves it: the one source of `_headers`, of the snippet for
 * nginx, of the local server, and of what /privacy/ says about them.
 *
 * The content policy of a page stands in the page itself, since it holds hashes of what is in it
 * (`integrations/finished-pages/`). A header adds what a page cannot say of itself.
 */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** What no page ever asks a device for. Browsers complain of names that they do not know. */
const refused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const;

/** Sent with every file, and with redirects and errors too. */
export const headers = [
  // Without `includeSubDomains`: other sites of the same domain are not ours to decide for.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
  { name: 'Permissions-Policy', value: refused.map((name) => `${name}=()`).join(', ') },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
] as const satisfies readonly Header[];

export type HeaderName = (typeof headers)[number]['name'];

/** Files that something holds for: a regular expression that JavaScript and nginx both read. */
interface Files {
  /** Matched against the start of a path below the base, such as `_astro/store.D7qaIBjO.js`. */
  readonly files: string;
}

const forGood = 'public, max-age=31536000, immutable';
const askFirst = 'no-cache';

/** For how long a browser may keep files without asking; the first that matches holds. */
export const keeping: readonly (Files & { readonly value: string })[] = [
  // Their names change with what is in them.
  {
    files: '_astro/|pagefind/(?:fragment|index|filter)/|pagefind/[^/]+\\.pf_meta$',
    value: forGood,
  },
  // The rest of the index has fixed names, and must belong together.
  { files: 'pagefind/', value: askFirst },
  { files: '', value: 'public, max-age=300, must-revalidate' },
];

/** What runs in a worker is governed by the header of the worker's file, and by no page. */
const workerPolicy = {
  name: 'Content-Security-Policy',
  value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
} as const;

/** Headers of single files, beside those of all, and how long these files may be kept. */
export const ofFiles: readonly (Files & { readonly header: Header; readonly value: string })[] = [
  { files: '_astro/search-worker[^/]*\\.js$', header: workerPolicy, value: forGood },
  { files: 'pagefind/pagefind-worker\\.js$', header: workerPolicy, value: askFirst },
];

/** Types that servers get wrong or do not know, by the ends of names. */
export const types: readonly { readonly ends: string; readonly type: string }[] = [
  { ends: '(feed|changes)\\.xml', type: 'application/rss+xml' },
  { ends: '(feed|changes)\\.json', type: 'application/feed+json' },
  { ends: '\\.webmanifest', type: 'application/manifest+json' },
  { ends: '\\.md', type: 'text/markdown' },
];

const matches = (path: string) => (rule: Files) => new RegExp(`^(?:${rule.files})`).test(path);

/** How long a file may be kept. */
export function keepingOf(path: string): string {
  return keeping.find(matches(path))?.value ?? '';
}

/**
 * All headers of a file but how long it may be kept.
 *
 * @param path below the base, without a slash at its start
 */
export function headersOf(path: string): Header[] {
  return [...headers, ...ofFiles.filter(matches(path)).map(({ header }) => header)];
}
