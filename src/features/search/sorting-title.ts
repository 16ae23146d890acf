/** A title from the word that it is looked up by: an article before it, and signs, do not count. */
export function sortingTitle(title: string): string {
  const word = title.replace(/^(the|an?)\s+/i, '').replace(/^\P{L}+/u, '');
  // A title without a letter, such as 24/7, has nothing else to stand under.
  return word || title;
}
