/** As Astro writes the script of a component. */
const fetched = /<script type="module" src="([^"]+)"><\/script>/g;

/** The addresses of the scripts that a page fetches, in their order, each once. */
export function fetchedScripts(html: string): string[] {
  return [...new Set([...html.matchAll(fetched)].map(([, address = '']) => address))];
}

/** The page with one script for all that it fetches, where the first of them stood. */
export function withOneScript(html: string, address: string): string {
  const first = html.search(fetched);
  return html.replace(fetched, (_tag, _address, place) =>
    place === first ? `<script type="module" src="${address}"></script>` : '',
  );
}
