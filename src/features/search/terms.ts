import { intentOf, type Intent } from './intents.ts';
import { wordsOf } from './query.ts';
import { rarity, type QuickIndex } from './quick-index.ts';
import { saysLittle, stemOf } from './stems.ts';

/** Another way to say a term; found where all of its stems stand together. */
export interface Variant {
  readonly stems: readonly string[];
  /** What a match by it counts, of one by the reader's own word. */
  readonly strength: number;
}

/** A word of the query, or a phrase that has synonyms. */
export interface Term {
  /** As typed, in small letters. */
  readonly text: string;
  /** How much it says, from its frequency; what says little by itself weighs little. */
  readonly weight: number;
  /** Whether a page that lacks it can be what is meant. */
  readonly isOptional: boolean;
  /** The first is the reader's own. */
  readonly variants: readonly Variant[];
}

export interface Terms {
  readonly terms: readonly Term[];
  readonly intent: Intent;
}

const synonymStrength = 0.65;
const unfinishedStrength = 0.85;
const weightOfIntent = 0.3;

const startsWith = (stems: readonly string[], start: number, phrase: readonly string[]) =>
  phrase.length > 0 && phrase.every((stem, position) => stems[start + position] === stem);

/** The longest phrase with synonyms that begins at a word, with its group. */
function phraseAt(stems: readonly string[], start: number, { synonyms }: QuickIndex) {
  return synonyms
    .flatMap((group) => group.map((phrase) => ({ phrase, group })))
    .filter(({ phrase }) => startsWith(stems, start, phrase))
    .toSorted((one, other) => other.phrase.length - one.phrase.length);
}

/** Words of the index that a word which is still being typed may become. */
function endings(word: string, { frequency }: QuickIndex): Variant[] {
  if (word.length < 3 || frequency.has(stemOf(word))) return [];
  return [...frequency.keys()]
    .filter((stem) => stem.startsWith(word))
    .slice(0, 12)
    .map((stem) => ({ stems: [stem], strength: unfinishedStrength }));
}

function termAt(words: readonly string[], start: number, index: QuickIndex, intent: Intent) {
  const stems = words.map(stemOf);
  const phrases = phraseAt(stems, start, index);
  const longest = phrases[0]?.phrase.length ?? 1;
  const own = stems.slice(start, start + longest);
  const others = phrases
    .filter(({ phrase }) => phrase.length === longest)
    .flatMap(({ group, phrase }) => group.filter((other) => other !== phrase))
    .map((phrase) => ({ stems: phrase, strength: synonymStrength }));
  const text = words.slice(start, start + longest).join(' ');
  const isIntent = own.every((stem) => intent.stems.includes(stem));
  const isLittle = longest === 1 && saysLittle(text);
  const unfinished = start + longest === words.length && !isLittle ? endings(text, index) : [];
  return {
    length: longest,
    term: {
      text,
      weight: (isIntent ? weightOfIntent : 1) * Math.max(...own.map((stem) => rarity(stem, index))),
      isOptional: isLittle || isIntent,
      variants: [{ stems: own, strength: 1 }, ...others, ...unfinished],
    },
  };
}

/** Takes a query apart. When every word says little, each of them counts in full. */
export function termsOf(query: string, index: QuickIndex): Terms {
  const words = wordsOf(query);
  const intent = intentOf(words);
  const terms: Term[] = [];
  for (let start = 0; start < words.length;) {
    const { term, length } = termAt(words, start, index, intent);
    if (!terms.some(({ text }) => text === term.text)) terms.push(term);
    start += length;
  }
  const isAllOptional = terms.every(({ isOptional }) => isOptional);
  return {
    intent,
    terms: isAllOptional ? terms.map((term) => ({ ...term, isOptional: false })) : terms,
  };
}
