import * as v from 'valibot';
import { assessment, assessmentLive } from '../../strings/index.ts';
import { noPlace } from './finished.ts';
import type { Facts } from './kept-result.ts';
import type { Definition } from './schema.ts';

/** What a fact of a result is called, by the fact as it is kept: `band=hearing`. */
export type Names = ReadonlyMap<string, string>;

const pairs = v.array(v.tuple([v.string(), v.string()]));

/** What the results of an instrument are called. */
export function namesOf(definition: Definition): Names {
  if (definition.kind === 'profile') {
    return new Map(definition.bands.map(({ key, heading }) => [`band=${key}`, heading]));
  }
  if (definition.kind === 'decision') {
    return new Map(definition.outcomes.map(({ key, heading }) => [`outcome=${key}`, heading]));
  }
  const { places, bases, noHome } = definition;
  return new Map([
    ...places.map(({ id, name }) => [`home=${id}`, assessment.keptHome(name)] as const),
    [`home=${noPlace}`, noHome.heading],
    ...bases.map(({ key, name }) => [`base=${key}`, assessment.keptBase(name)] as const),
    ...places.map(({ id, name }) => [`outpost=${id}`, assessment.keptLater(name)] as const),
  ]);
}

/** Names as text for an attribute. */
export function writeNames(names: Names): string {
  return JSON.stringify([...names]);
}

/** Reads names from an attribute; none from nothing or nonsense. */
export function readNames(text: string | undefined): Names {
  try {
    return new Map(v.parse(pairs, JSON.parse(text ?? '')));
  } catch {
    return new Map();
  }
}

/** A result in words, without its sides; what the instrument no longer knows is left out. */
export function resultWords(facts: Facts, names: Names): string {
  const said = [...facts].flatMap(([name, value]) => names.get(`${name}=${value}`) ?? []);
  const total = facts.get('total');
  const points = total === undefined ? '' : `(${assessmentLive.outOf(Number(total))})`;
  return [said.join('; '), points].filter(Boolean).join(' ');
}
