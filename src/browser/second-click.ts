/**
 * Whether a click is the second of a double one. Where an act takes a row away, it would fall on what moved
 * into its place.
 */
export function isSecondClick(event: Event): boolean {
  return event instanceof MouseEvent && event.detail > 1;
}
