import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';

/** What was read of the content so far. */
interface ReadSoFar {
  /** Texts by file, each with the state of the file in which it was read. */
  readonly texts: Map<string, { readonly state: string; readonly text: string }>;
  /** Data by the YAML it was written in. */
  readonly data: Map<string, unknown>;
}

declare global {
  /**
   * One build runs several copies of this module (the configuration's, the collections', the
   * pages'), and each would read everything again.
   */
  var readOfContent: ReadSoFar | undefined;
}

globalThis.readOfContent ??= { texts: new Map(), data: new Map() };
const { texts, data } = globalThis.readOfContent;

/** The text of a file, read again only when the file has changed. */
export function readText(file: string): string {
  const { mtimeMs, size } = statSync(file);
  const state = `${mtimeMs} ${size}`;
  const known = texts.get(file);
  if (known?.state === state) return known.text;
  const text = readFileSync(file, 'utf8');
  texts.set(file, { state, text });
  return text;
}

/**
 * The data of a piece of YAML; not to be changed, since others get the same.
 *
 * @param read what gives the data, where somebody has parsed it already; throws as `yaml` does
 */
export function readData(yaml: string, read: () => unknown = () => parse(yaml)): unknown {
  if (!data.has(yaml)) data.set(yaml, read());
  return data.get(yaml);
}
