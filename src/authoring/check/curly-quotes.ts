import { isScalar, Scalar, visit, type Document } from 'yaml';
import { placeOf } from './place.ts';
import { errorAt, type Finding, type Problem } from './problem.ts';
import type { YamlPart } from './yaml-text.ts';

/** What is said of a value that an editor has put in curly quotation marks. */
export function curlyFinding(value: string): Finding {
  return {
    what: 'These quotation marks are curly, and to YAML they are letters.',
    allowed: 'straight ones: " or \'',
    write: JSON.stringify(value.replace(/^[“„‘]|[”’“]$/g, '')),
  };
}

/** Values that begin and end in curly quotation marks, and names of fields that begin with one. */
export function findCurlyQuotes(document: Document, { path, source, from }: YamlPart): Problem[] {
  const found: Problem[] = [];
  visit(document, (key, node) => {
    if (!isScalar(node) || node.type !== Scalar.PLAIN || typeof node.value !== 'string') return;
    const quoted = key === 'key' ? /^[“„‘]/ : /^[“„‘].*[”’“]$/s;
    if (!quoted.test(node.value)) return;
    const place = placeOf(source, from + (node.range?.[0] ?? 0));
    found.push(errorAt(path, place, curlyFinding(node.value)));
  });
  return found;
}
