/**
 * Says beside an element that a part of the page did not arrive, and offers to load the page again.
 * The page does so itself (`MissingPart.astro`): what does not arrive can bring no words.
 */
export function sayMissing(beside: Element): void {
  beside.dispatchEvent(new Event('part-missed', { bubbles: true }));
}

/**
 * What was asked for on demand, or null where it does not arrive, which is said.
 *
 * @param beside the element that was pressed or opened
 */
export async function orSayMissing<Part>(
  asked: Promise<Part>,
  beside: Element,
): Promise<Part | null> {
  try {
    return await asked;
  } catch {
    sayMissing(beside);
    return null;
  }
}
