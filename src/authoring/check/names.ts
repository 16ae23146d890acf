import { distance } from 'fastest-levenshtein';

/** A number, or a letter and a number, whatever signs stand around them. */
const numbered = /^\W*[a-z]?(\d+)\W*$/i;

/**
 * The known name that was probably meant, if one is near: at most a third of its letters differ,
 * or one begins with the other. Of names such as E9 only the one with that number is: E8 says
 * something else.
 */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const [, number] = numbered.exec(name) ?? [];
  if (number !== undefined) return known.find((one) => numbered.exec(one)?.[1] === number);
  const given = name.toLowerCase();
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(given, candidate.toLowerCase()) }))
    .sort((one, other) => one.far - other.far);
  const near = ({ candidate, far }: (typeof ranked)[number]) =>
    far <= Math.max(2, Math.floor(candidate.length / 3));
  const best = ranked.find(near);
  if (best) return best.candidate;
  if (given.length < 3) return undefined;
  return known.find((candidate) => candidate.toLowerCase().startsWith(given));
}

const shown = 20;

/** Known names as one line; of many, the first, and how many more there are. */
export function listOf(known: readonly string[]): string {
  if (known.length === 0) return 'none';
  const names = known.toSorted((one, other) => one.localeCompare(other, 'en'));
  const more = names.length - shown;
  if (more <= 0) return names.join(', ');
  return `${names.slice(0, shown).join(', ')} and ${more} more`;
}
