import { sayMissing } from './missing-part.ts';

/**
 * Fetches what a fold needs once it is opened. Where that does not arrive, says so below the fold's
 * summary. What is ticked inside meanwhile is taken up by whoever keeps it (`keep-early.ts`).
 *
 * @param load called once, at the first opening, or at once where the fold stands open
 */
export function whenOpened(fold: HTMLDetailsElement, load: () => Promise<void>): void {
  const open = async () => {
    try {
      await load();
    } catch {
      sayMissing(fold.querySelector('summary') ?? fold);
    }
  };
  if (fold.open) void open();
  else fold.addEventListener('toggle', () => void open(), { once: true });
}
