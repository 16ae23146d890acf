/**
 * Prints the page, with a mark on an element for as long as that takes: by it styles know what
 * belongs on the paper.
 *
 * @param mark an attribute such as `data-printing`
 */
export function printWith(element: Element, mark: string): void {
  element.setAttribute(mark, '');
  const unmark = () => {
    element.removeAttribute(mark);
  };
  window.addEventListener('afterprint', unmark, { once: true });
  window.print();
}
