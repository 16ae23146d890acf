/**
 * Fetches an element from another page of the site, with its styles.
 *
 * @param page address of the page
 * @param styles address of a style sheet; in place before the element is handed over
 * @returns null where it cannot be had
 */
export async function takeFromPage(
  page: string,
  tag: string,
  styles: string,
): Promise<Element | null> {
  try {
    const [response] = await Promise.all([fetch(page), addStyles(styles)]);
    if (!response.ok) return null;
    const html = cutOut(tag, await response.text());
    const found = new DOMParser().parseFromString(html, 'text/html').querySelector(tag);
    if (!found) return null;
    document.adoptNode(found);
    // All its elements at once, since the outer ones speak to those inside as soon as they stand.
    customElements.upgrade(found);
    return found;
  } catch {
    return null;
  }
}

/**
 * The element alone: of a whole page, the browser would hold the styles against this page's policy,
 * which does not know them.
 */
function cutOut(tag: string, html: string): string {
  return new RegExp(`<${tag}[\\s>].*</${tag}>`, 's').exec(html)?.[0] ?? '';
}

function addStyles(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error(address));
    };
    document.head.append(link);
  });
}
