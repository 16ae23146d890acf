import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withMissingIds } from '../../../src/authoring/missing-ids.ts';
import { parseChecklist } from '../../../src/features/checklist/parse.ts';

const before = `---
title: Dashes --- and {#marks}
---

Intro.

## Tonight: four things

- [ ] Wait ten minutes.  

  Why *not*.
- [ ] Find **the facts**
- [ ] Log it. {#log-it}
- [ ] Log it, again
  and again

## Done?

Go on.
`;

const after = `---
title: Dashes --- and {#marks}
---

Intro.

## Tonight: four things {#tonight-four-things}

- [ ] Wait ten minutes. {#wait-ten-minutes}  

  Why *not*.
- [ ] Find **the facts** {#find-the-facts}
- [ ] Log it. {#log-it}
- [ ] Log it, again
  and again {#log-it-again-and-again}

## Done? {#done}

Go on.
`;

describe('missing ids', () => {
  test('are written at the ends of items and headings, and nothing else changes', () => {
    assert.equal(withMissingIds(before, []), after);
    assert.deepEqual(parseChecklist(after, (address) => address).problems, []);
  });

  test('are written once', () => {
    assert.equal(withMissingIds(after, []), after);
  });

  test('are written with a byte order mark and Windows line ends', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    assert.equal(withMissingIds(windows(before), []), windows(after));
  });

  test('are none that stand elsewhere in the file, or are retired', () => {
    const text = '- [ ] Log it\n- [ ] Log it\n- [ ] Log it. {#log-it}\n';
    assert.equal(
      withMissingIds(text, ['log-it-2']),
      '- [ ] Log it {#log-it-3}\n- [ ] Log it {#log-it-4}\n- [ ] Log it. {#log-it}\n',
    );
  });

  test('are not written where an id stands in the wrong form', () => {
    const text = '- [ ] Log it { #log-it }\n';
    assert.equal(withMissingIds(text, []), text);
  });

  test('are not written where a broken box makes one item of two', () => {
    const text = '- [ ] Log it\n-[ ] Sleep\n';
    assert.equal(withMissingIds(text, []), text);
  });

  test('are not written where an id stands in the wrong place', () => {
    const text = '- [ ] Log {#log-it} it\n';
    assert.equal(withMissingIds(text, []), text);
  });
});
