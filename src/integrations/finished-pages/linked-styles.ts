/** As Astro links the styles of a page, one sheet after the other. */
const sheets = /(?:<link rel="stylesheet" href="[^"]+">)+/g;
const address = /"([^"\s<>]+\.css)"/g;

const addressesIn = (html: string) => [...html.matchAll(address)].map(([, at = '']) => at);

/**
 * The page with its styles in it, as one element where its sheets were linked: to fetch a sheet
 * would keep a reader from seeing anything for one more trip.
 *
 * @param styleAt the styles at an address
 */
export function withStyles(html: string, styleAt: (address: string) => string): string {
  return html.replace(
    sheets,
    (links) => `<style>${addressesIn(links).map(styleAt).join('')}</style>`,
  );
}

/** The addresses of styles that a page names and does not link: a script fetches them on demand. */
export function stylesOnDemand(html: string): string[] {
  return addressesIn(html.replace(sheets, ''));
}
