const folded = document.querySelector<HTMLDetailsElement>('[data-now-do-it]');

/** Loads what a checklist in a chapter needs once somebody unfolds it. */
function load(): void {
  void import('./tick-list-element.ts');
}

// A browser that comes back to a page may have left it unfolded.
if (folded?.open) load();
else folded?.addEventListener('toggle', load, { once: true });
