/**
 * Says a sentence to screen readers through the page's one polite live region. The same sentence
 * twice is said twice; sentences of one frame are said together, so that none takes another's place.
 */
export function announce(sentence: string): void {
  const region = document.querySelector('[data-announcements]');
  if (!region) return;
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = `${region.textContent} ${sentence}`.trim();
  });
}
