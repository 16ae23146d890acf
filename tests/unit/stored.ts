import fc from 'fast-check';

const json = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
);

/** Few moments, so that many entries are equally old. */
const entry = fc.record(
  { value: json, at: fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2e12 })) },
  { noNullPrototype: true },
);

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const id = fc
  .oneof(
    fc.constantFrom('a', 'b', 'c'),
    slug,
    fc.tuple(slug, slug).map(([a, b]) => `${a}/${b}`),
  )
  .filter((name) => name !== 'constructor' && name !== 'prototype');

/** The entries of a document. */
export const entries = fc.dictionary(id, entry, { maxKeys: 8, noNullPrototype: true });

/** Some documents, by their keys. */
export const documents = fc.dictionary(id, entries, { maxKeys: 5, noNullPrototype: true });
