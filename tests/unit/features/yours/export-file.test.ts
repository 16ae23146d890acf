import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  exportText,
  maxBytes,
  readExport,
  type Problem,
} from '../../../../src/features/yours/export-file.ts';
import { documents } from '../../stored.ts';

const site = 'listen-first';
const madeAt = new Date('2026-11-22T10:00:00Z');
const file = {
  format: 'kept-on-this-device',
  site,
  version: 1,
  madeAt: madeAt.toISOString(),
  documents: {
    'checklist/bad-review': { 'find-the-facts': { value: true, at: 1795000000000 } },
    todo: { 'checklists/bad-review#find-the-facts': { value: 'Find the order', at: 1 } },
  },
};
const read = (value: unknown) => readExport(JSON.stringify(value), site);

describe('a file that was saved', () => {
  test('says what it is, of which site and version, and when it was made', () => {
    assert.deepEqual(JSON.parse(exportText(file.documents, site, madeAt)), file);
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(documents, fc.date({ noInvalidDate: true, min: new Date(0) }), (kept, made) => {
        const now = made.getTime() > 4e12 ? madeAt : made;
        assert.deepEqual(readExport(exportText(kept, site, now), site), {
          ok: true,
          madeAt: now.getTime(),
          documents: kept,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file is refused', () => {
  const entry = (value: unknown) => ({ ...file, documents: { todo: { about: value } } });
  const refused: [what: string, text: string, problem: Problem][] = [
    ['that is empty', '', 'not-json'],
    ['that is cut off', JSON.stringify(file).slice(0, -9), 'not-json'],
    ['that is a picture', '\u0089PNG\r\n\u001a\n', 'not-json'],
    ['that holds no object', '[1, 2]', 'another-site'],
    ['that some other program made', '{"name":"x","version":3}', 'another-site'],
    ['of another site', JSON.stringify({ ...file, site: 'tide-times' }), 'another-site'],
    ['of a newer version', JSON.stringify({ ...file, version: 2, documents: [] }), 'newer'],
    ['of a version that never was', JSON.stringify({ ...file, version: 0 }), 'damaged'],
    ['without its moment', JSON.stringify({ ...file, madeAt: 'yesterday' }), 'damaged'],
    [
      'of an impossible day',
      JSON.stringify({ ...file, madeAt: '2026-99-99T10:00:00Z' }),
      'damaged',
    ],
    ['without documents', JSON.stringify({ ...file, documents: null }), 'damaged'],
    ['with an odd key', JSON.stringify({ ...file, documents: { '../x': {} } }), 'damaged'],
    ['with a list of entries', JSON.stringify({ ...file, documents: { todo: [] } }), 'damaged'],
    ['with an entry that is a value', JSON.stringify(entry(true)), 'damaged'],
    ['with an entry without a moment', JSON.stringify(entry({ value: true })), 'damaged'],
    ['with a value that is an object', JSON.stringify(entry({ value: {}, at: 1 })), 'damaged'],
    ['with a moment before time', JSON.stringify(entry({ value: true, at: -1 })), 'damaged'],
    ['with a moment past all days', JSON.stringify(entry({ value: true, at: 9e15 })), 'damaged'],
    ['over 20 MB', ' '.repeat(maxBytes + 1), 'too-large'],
    ['nested without end', '['.repeat(200_000), 'not-json'],
  ];
  for (const [what, text, problem] of refused) {
    test(what, () => {
      const result = readExport(text, site);
      assert.equal(result.ok, false);
      assert.equal(result.problem, problem);
      assert.ok(result.hint.length > 20);
    });
  }

  test('and nothing is, that is whole', () => {
    assert.equal(read(file).ok, true);
    assert.equal(read({ ...file, documents: {} }).ok, true);
    const asMuchAsABrowserKeeps = { value: 'ß'.repeat(5_000_000), at: 1 };
    assert.equal(read({ ...file, documents: { todo: { one: asMuchAsABrowserKeeps } } }).ok, true);
  });
});

describe('a file that somebody tampered with', () => {
  const whole = JSON.stringify(file);
  const cut = fc.tuple(fc.nat(whole.length), fc.nat(12), fc.string({ maxLength: 6 }));
  const byText = fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) =>
    cuts.reduce((text, [from, length, put]) => {
      return text.slice(0, from) + put + text.slice(from + length);
    }, whole),
  );
  const part = fc.constantFrom(
    ...['format', 'site', 'version', 'madeAt', 'documents', '__proto__', 'constructor'],
  );
  const byPart = fc
    .tuple(part, fc.jsonValue())
    .map(([name, value]) =>
      JSON.stringify(Object.fromEntries([...Object.entries(file), [name, value]])),
    );
  const byEntry = fc
    .tuple(fc.string(), fc.jsonValue())
    .map(([key, value]) =>
      JSON.stringify({ ...file, documents: { ...file.documents, [key]: value } }),
    );

  test('gives documents or a reason, never an exception', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.oneof(byText, byPart, byEntry, fc.string(), fc.json()), (text) => {
        const result = readExport(text, site);
        accepted += result.ok ? 1 : 0;
        const documents = result.ok ? result.documents : {};
        const again = readExport(exportText(documents, site, madeAt), site);
        assert.deepEqual(again.ok && again.documents, documents);
        assert.ok(result.ok || result.hint.length > 20);
      }),
      { numRuns: 10_000 },
    );
    assert.ok(accepted > 0, 'some changes do no harm');
  });
});
