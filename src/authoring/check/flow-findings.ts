import { isField } from './examples.ts';
import type { Finding } from './problem.ts';
import { quotedPiece, valueIn } from './quoted-line.ts';
import type { Mistake } from './yaml-findings.ts';

/** What is said of a mistake between brackets; null where it is another. */
export function flowFinding({ code, message, line, at }: Mistake): Finding | null {
  if (code === 'BLOCK_IN_FLOW') {
    return (
      betweenFields(line, at) ?? {
        what: 'This value holds a colon followed by a space, and stands without quotation marks.',
        write: quotedPiece(line, at),
      }
    );
  }
  const lacksComma = code === 'MISSING_CHAR' && message.includes(',');
  const goesOn = code === 'UNEXPECTED_TOKEN' && /^[[{]/.test(valueIn(line));
  if ((lacksComma || goesOn) && /["']/.test(line.charAt(at - 1))) {
    return {
      what: 'The value goes on after its closing quotation mark.',
      write: quotedPiece(line, at - 1),
    };
  }
  if (lacksComma) return missingComma(line);
  if (!goesOn || line.charAt(at) !== ',') return null;
  const without = line.slice(0, at).trimEnd() + line.slice(at + 1);
  return { what: 'This comma has no value before it.', write: without.trim() };
}

/** A value that goes on into the next field. */
function betweenFields(line: string, at: number): Finding | null {
  const [, value = '', name = ''] = /^([^,\]}]*?\S)\s+([\w-]+):\s/.exec(line.slice(at)) ?? [];
  if (!isField(name)) return null;
  const end = at + value.length;
  return {
    what: `A comma is missing before "${name}:", or quotation marks around the value before it.`,
    write: `${line.slice(0, end)},${line.slice(end)}`.trim(),
  };
}

/** Blanks are written in braces, and to YAML these begin fields. */
function missingComma(line: string): Finding {
  if (!/\[.*\{/.test(line)) {
    return { what: 'A comma is missing.', write: 'keywords: [beginning, day one]' };
  }
  return {
    what: 'A comma is missing, or the quotation marks of a value that holds a brace.',
    write: "frame: ['{name}, about {understood}:', '{next}', '{me}']",
  };
}
