import type { Path } from './yaml-text.ts';

/** A value's name in a sentence: its field, with positions in lists counted from 1. */
export function labelOf(path: Path): string {
  const label = innerLabel(path);
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

function innerLabel(path: Path): string {
  const last = path.at(-1);
  const afterNumber = path.findLastIndex((step) => typeof step === 'number') + 1;
  if (typeof last !== 'number') {
    const field = `the field "${path.slice(afterNumber).join('.')}"`;
    return afterNumber === 0 ? field : `${field} of ${innerLabel(path.slice(0, afterNumber))}`;
  }
  const list = path.slice(0, -1);
  return list.length === 0 ? `entry ${last + 1}` : `entry ${last + 1} of ${listLabel(list)}`;
}

function listLabel(list: Path): string {
  return innerLabel(list).replace(/^the field /, '');
}
