import { sayMissing } from './missing-part.ts';

/**
 * Fetches what a fold needs once it is opened, and hands on what was ticked inside it meanwhile.
 * Where that does not arrive, says so below the fold's summary.
 *
 * @param load called once, at the first opening, or at once where the fold stands open
 */
export function whenOpened(fold: HTMLDetailsElement, load: () => Promise<void>): void {
  const early = new Map<HTMLInputElement, boolean>();
  const remember = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) early.set(target, target.checked);
  };
  const open = async () => {
    try {
      await load();
    } catch {
      sayMissing(fold.querySelector('summary') ?? fold);
      return;
    }
    fold.removeEventListener('change', remember);
    for (const [box, isChecked] of early) {
      box.checked = isChecked;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  fold.addEventListener('change', remember);
  if (fold.open) void open();
  else fold.addEventListener('toggle', () => void open(), { once: true });
}
