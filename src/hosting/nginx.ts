import { headersOf, headers, keeping, ofFiles, types, type Header } from './headers.ts';
import type { Redirect } from './redirect.ts';

/** A built site, as far as its server has to know it. */
export interface Hosted {
  /** Where the site stands on its host, with a slash at both ends. */
  readonly base: string;
  readonly redirects: readonly Redirect[];
}

const shortest = keeping.at(-1)?.value ?? '';

const sent = ({ name, value }: Header) => `add_header ${name} "${value}" always;`;

/** Not sent with errors: a file that is missing today would be missing for as long. */
const kept = (value: string) => `add_header Cache-Control "${value}";`;

function location(condition: string, lines: readonly string[]): string[] {
  return [`location ${condition} {`, ...lines.map((line) => `  ${line}`), '}'];
}

const forFiles = (base: string, files: string) => `~ ^${base.replaceAll('.', '\\.')}(?:${files})`;

// Where a location adds a header, nginx forgets those of the one around it.
function special({ base }: Hosted): string[] {
  const own = ofFiles.flatMap(({ files, header, value }) =>
    location(forFiles(base, files), [...[...headers, header].map(sent), kept(value)]),
  );
  const longer = keeping
    .slice(0, -1)
    .flatMap(({ files, value }) =>
      location(forFiles(base, files), [...headersOf('').map(sent), kept(value)]),
    );
  const typed = types.flatMap(({ ends, type }) =>
    location(`~ ${ends}$`, ['types { }', `default_type ${type};`]),
  );
  return [...own, ...longer, ...typed];
}

function moved({ from, to }: Redirect): string[] {
  return [from, from.slice(0, -1)].flatMap((address) =>
    location(`= ${address}`, [`return 301 ${to};`]),
  );
}

/**
 * What belongs inside a `server { … }` of nginx, whose `root` holds the built site; under a base
 * path the site lies in a folder of that name.
 */
export function nginxSnippet(hosted: Hosted): string {
  const { base, redirects } = hosted;
  const inside = [
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    'absolute_redirect off;',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types text/plain text/css text/xml application/javascript ${types.map(({ type }) => type).join(' ')};`,
    '# Sends what `npm run compress` laid beside a file.',
    'gzip_static on;',
    'gzip_vary on;',
    ...headers.map(sent),
    kept(shortest),
    ...special(hosted),
    ...location(`~ ^${base}_(headers|redirects)$`, ['return 404;']),
    ...redirects.flatMap(moved),
  ];
  return `# Made by \`npm run nginx\`; belongs inside server { … }.\n${location(base, inside).join('\n')}\n`;
}
