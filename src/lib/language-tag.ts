/** What a language is called in English; null for a tag that names none. */
function nameOf(tag: string): string | null {
  try {
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(tag) ?? null;
  } catch {
    return null;
  }
}

/** Whether a tag (BCP 47) is that of a language which dates and numbers can be written in. */
export function isLanguageTag(tag: string): boolean {
  const [language = ''] = tag.split('-', 1);
  return language.length <= 3 && nameOf(language) !== null && nameOf(tag) !== null;
}

/** Whether a tag (BCP 47) is that of English, wherever it is spoken. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** The tag of a language by its English name or by its own: `english` and `Deutsch` have one. */
export function tagOfLanguage(name: string): string | null {
  const wanted = name.trim().toLowerCase();
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  const ownName = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  const found = tags.find((tag) => {
    const english = nameOf(tag);
    if (english === null) return false;
    return [english, ownName(tag)].some((known) => known?.toLowerCase() === wanted);
  });
  return found ?? null;
}
