import type { Notice } from './schema.ts';

/** A remark on an answer. */
export interface Remark {
  readonly id: string;
  readonly says: string;
}

/** What remarks are made on. */
export interface Draft {
  /** The answer without its last line, the owner's name. */
  readonly body: string;
  /** The answer without the names of both. */
  readonly nameless: string;
  /** The last answer without the names; null where there is none. */
  readonly last: string | null;
}

/** The remarks that an answer calls for, in the order in which their author wrote them. */
export function remarksOn(draft: Draft, notices: readonly Notice[]): Remark[] {
  return notices.flatMap((notice) => {
    const says = remark(notice, draft);
    return says === null ? [] : [{ id: notice.id, says }];
  });
}

function remark(notice: Notice, { body, nameless, last }: Draft): string | null {
  switch (notice.kind) {
    case 'phrases': {
      const found = firstOf(notice.phrases, body);
      return found === null ? null : notice.says.replace('{found}', found);
    }
    case 'sentences': {
      const count = sentencesOf(body).length;
      return count > notice.most ? notice.says.replace('{count}', String(count)) : null;
    }
    case 'promise': {
      const times = notice.unless.flat();
      const isOpen = (sentence: string) =>
        firstOf(notice.phrases, sentence) !== null &&
        !/\d/.test(sentence) &&
        firstOf(times, sentence) === null;
      return sentencesOf(body).some(isOpen) ? notice.says : null;
    }
    case 'same':
      return last !== null && plain(last) === plain(nameless) ? notice.says : null;
  }
}

/** The first of some phrases that stands in a text as whole words, as it stands there. */
function firstOf(phrases: readonly string[], text: string): string | null {
  for (const phrase of phrases) {
    const words = plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const start = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
    const end = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
    const found = new RegExp(`${start}${words}${end}`, 'iu').exec(straight(text));
    if (found) return found[0];
  }
  return null;
}

function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

function plain(text: string): string {
  return straight(text).toLowerCase();
}

/** The sentences of a text; a line ends one. */
function sentencesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence));
}
