/**
 * Adds a stylesheet to the page, once.
 *
 * For what only scripts show: everything else is styled by the page's own first bytes, where each
 * rule is dear.
 *
 * @param address as `import address from './file.css?url'` gives it
 */
export function addStyles(address: string): void {
  if (document.querySelector(`link[href="${address}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
