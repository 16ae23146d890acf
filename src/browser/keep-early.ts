/**
 * Shows what is kept in some boxes and rings, and then hands on as changes what was ticked or chosen in
 * them before the script arrived that keeps it. They are served empty.
 *
 * @param show ticks what is kept, and nothing else
 */
export function keepEarly(inputs: readonly HTMLInputElement[], show: () => void): void {
  const early = inputs.filter(({ checked }) => checked);
  show();
  for (const input of early.filter(({ checked }) => !checked)) {
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
