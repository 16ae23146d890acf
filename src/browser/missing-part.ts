/**
 * Says beside an element that a part of the page did not arrive, and offers to load the page again.
 * The words stand in the page (`MissingPart.astro`): what does not arrive cannot bring them.
 */
export function sayMissing(beside: Element): void {
  const note = document.querySelector<HTMLElement>('[data-missing-part]');
  if (!note) return;
  (beside.closest('p') ?? beside).after(note);
  note.hidden = false;
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
