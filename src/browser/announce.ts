/**
 * Says a sentence to screen readers through the page's one polite live region.
 * The same sentence twice is said twice.
 */
export function announce(sentence: string): void {
  const region = document.querySelector('[data-announcements]');
  if (!region) return;
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = sentence;
  });
}
