import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import { readData } from '../read-once.ts';
import { placesIn } from './place.ts';
import type { Place, Problem } from './problem.ts';
import { findCurlyQuotes } from './curly-quotes.ts';
import { findCutValues } from './cut-values.ts';
import { splitValues, type SplitValue } from './split-values.ts';
import { syntaxProblems } from './yaml-syntax.ts';

/** The way to a value: names of fields and positions in lists, from 0. */
export type Path = readonly PropertyKey[];

/** A value without parts, and where it stands. */
export interface Value {
  readonly path: Path;
  readonly node: Scalar;
  readonly place: Place;
}

/** A YAML file, or the YAML at the top of a Markdown file. */
export interface YamlText {
  /** The file's path below the content folder. */
  readonly path: string;
  /** The whole file. */
  readonly source: string;
  /** Undefined where the YAML cannot be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where a value begins, or the nearest thing around it that is there. */
  readonly valueAt: (path: Path) => Place;
  /** Where the name of a field begins, or the nearest thing around it that is there. */
  readonly fieldAt: (path: Path) => Place;
  /** Every value without parts. */
  readonly values: readonly Value[];
  /** Every list without entries. */
  readonly emptyLists: readonly { readonly path: Path; readonly place: Place }[];
  /** Every value between braces that a comma may have ended too early. */
  readonly splits: readonly Split[];
}

/** A value that a comma may have ended too early, and where it stands. */
export interface Split extends SplitValue {
  /** The way to the fields that it stands among. */
  readonly path: Path;
  readonly place: Place;
}

/** The part of a file that is YAML. */
export interface YamlPart {
  readonly path: string;
  /** The whole file. */
  readonly source: string;
  /** The first character of the YAML. */
  readonly from: number;
  /** The character after its last. */
  readonly to: number;
}

/** Reads the YAML part of a file; what is wrong with it is told and never thrown. */
export function readYaml(part: YamlPart): YamlText {
  const { path, source, from, to } = part;
  const text = source.slice(from, to);
  const document = parseDocument(text, { prettyErrors: false });
  const places = placesIn(source.slice(0, to));
  const at = (offset: number) => places(from + offset);
  const curly = findCurlyQuotes(document, part);
  const syntax = syntaxProblems(document, part);
  const collected = collect(document, at, text);
  const cut = syntax.length > 0 ? [] : findCutValues(collected.values, part);
  const problems = [...syntax, ...curly, ...cut];
  return {
    path,
    source,
    data: syntax.length > 0 ? undefined : readData(text, () => document.toJS()),
    problems,
    valueAt: (way) => at(startOf(nodeAt(document, way))),
    fieldAt: (way) => at(startOf(keyAt(document, way))),
    ...collected,
  };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** The value at the end of a way, or the last one on it. */
function nodeAt(document: Document, path: Path): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyAt(document: Document, path: Path): Node | null {
  const name = path.at(-1);
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return parent;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
  return isNode(pair?.key) ? pair.key : parent;
}

interface Collected {
  readonly values: Value[];
  readonly emptyLists: { readonly path: Path; readonly place: Place }[];
  readonly splits: Split[];
}

function collect(document: Document, at: (offset: number) => Place, text: string): Collected {
  const found: Collected = { values: [], emptyLists: [], splits: [] };
  const walk = (node: unknown, path: Path): void => {
    if (isScalar(node)) found.values.push({ path, node, place: at(startOf(node)) });
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, [...path, nameOf(key)]);
      for (const split of splitValues(node, text))
        found.splits.push({ ...split, path, place: at(split.from) });
    }
    if (!isSeq(node)) return;
    if (node.items.length === 0) found.emptyLists.push({ path, place: at(startOf(node)) });
    for (const [position, item] of node.items.entries()) walk(item, [...path, position]);
  };
  walk(document.contents, []);
  return found;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
