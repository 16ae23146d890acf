/** What a page holds that its policy has to allow, as sources. */
export interface PageHolds {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The content security policy of a page: nothing, and then what it holds. */
export function pagePolicy({ scripts, styles }: PageHolds): string {
  const withScripts = [
    `script-src ${scripts.join(' ')}`,
    "connect-src 'self'",
    "worker-src 'self'",
  ];
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? withScripts : []),
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
