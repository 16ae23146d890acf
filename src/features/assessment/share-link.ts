import type { assessmentLive } from '../../strings/index.ts';

/** The answers that a link holds, and where they came from. */
export interface Shared {
  /** The version of the instrument that was answered, from 1. */
  readonly version: number;
  /** The day on which the link was made, `2026-11-22`. */
  readonly day: string;
  /** What was chosen, as it is kept: an option's id, or several with spaces between. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Why a link is refused. */
export type LinkProblem = keyof typeof assessmentLive.refused;

export type ReadLink =
  ({ readonly ok: true } & Shared) | { readonly ok: false; readonly problem: LinkProblem };

/**
 * The format that this page writes: `result=1~<version>~<day>~<answer>~…~<checksum>`, an answer being
 * a question and what was chosen: `A1.3`, `C1.facebook.discord`. Only characters that stay as they
 * are in an address, since programs that pass links on rewrite the others.
 */
const format = '1';

const start = '#result=';

/** Several times what all answers to the longest instrument take. */
const maxLength = 4_000;

const day = /^\d{4}-\d\d-\d\d$/;
const number = /^[1-9]\d{0,5}$/;
const answer = /^([A-Z][1-9]\d*)((?:\.[a-z0-9-]+)+)$/;

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

/**
 * The fragment of an address that holds answers.
 *
 * @param slug the instrument, which the checksum covers: its answers mean nothing to another
 */
export function writeLink(slug: string, { version, day: made, answers }: Shared): string {
  const given = Object.entries(answers).map(([id, value]) => [id, ...value.split(' ')].join('.'));
  const body = [format, String(version), made, ...given].join('~');
  return `${start}${body}~${checksum(`${slug}~${body}`)}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function readAnswers(parts: readonly string[]): Record<string, string> | null {
  const pairs = parts.flatMap((part) => {
    const [, id = '', chosen = ''] = answer.exec(part) ?? [];
    return id === '' ? [] : [[id, chosen.slice(1).replaceAll('.', ' ')] as const];
  });
  return pairs.length === parts.length ? Object.fromEntries(pairs) : null;
}

function readBody(body: string): ReadLink {
  const [, version = '', made = '', ...given] = body.split('~');
  const answers = readAnswers(given);
  const isWhole = number.test(version) && day.test(made) && !Number.isNaN(Date.parse(made));
  if (!isWhole || answers === null) return { ok: false, problem: 'damaged' };
  return { ok: true, version: Number(version), day: made, answers };
}

/**
 * Reads the fragment of an address. Never throws. Ids are not compared with the instrument: scoring
 * ignores those that it does not know.
 *
 * @param fragment with its `#`; an empty string is none
 * @returns null where it holds no answers at all, such as the anchor of a heading
 */
export function readLink(slug: string, fragment: string): ReadLink | null {
  if (!fragment.startsWith(start)) return null;
  if (fragment.length > maxLength) return { ok: false, problem: 'damaged' };
  const text = unescaped(fragment.slice(start.length));
  const [written = ''] = text.split('~');
  if (number.test(written) && Number(written) > Number(format))
    return { ok: false, problem: 'newer' };
  const end = text.lastIndexOf('~');
  const body = text.slice(0, Math.max(0, end));
  const isSame = checksum(`${slug}~${body}`) === text.slice(end + 1);
  return written === format && isSame ? readBody(body) : { ok: false, problem: 'damaged' };
}
