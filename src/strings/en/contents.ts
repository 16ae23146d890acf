/** The words of a page's table of contents, apart because every chapter loads them. */
export const contents = {
  label: 'On this page',
  link: (heading: string) => `Link to “${heading}”`,
  copy: (link: string) => `Copy ${link.charAt(0).toLowerCase()}${link.slice(1)}`,
  copied: 'Link copied.',
  table: 'Table, may scroll sideways',
  inAddressBar: 'The link stands in the address bar now. Copy it from there.',
} as const;
