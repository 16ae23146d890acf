import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { read, whats } from './read.ts';

describe('whatever is written', () => {
  const blocks = [
    ...['- [ ] Alpha {#a}', '- [ ] Beta', '- [x] Gamma {#g}', '- Delta', '  Epsilon', 'Zeta'],
    ...['## Eta {#eta}', '## Done? {#done}', '### Theta', '1. [ ] Iota {#i}', '  - [ ] Kappa'],
    ...['> Lambda', '| Mu |\n| - |', '`Nu`', '<b>Xi</b>', '[Pi](/pi/)', '```\nRho\n```', '***'],
  ];

  test('a word is shown, or there is a problem at its line or at that of its block', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 12 }), (written) => {
        const lines = written.join('\n\n').split('\n');
        const { checklist, problems } = read(lines.join('\n'));
        const shown = JSON.stringify(checklist);
        let block = 1;
        for (const [index, line] of lines.entries()) {
          if (/^\S/.test(line) && !lines[index - 1]) block = index + 1;
          const word = /[A-Z][a-z]+/.exec(line)?.[0] ?? '';
          const named = problems.some((at) => at.line === index + 1 || at.line === block);
          assert.ok(shown.includes(word) || named, `${word} in line ${index + 1}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the checklists of this guide', () => {
  const folder = new URL('../../../../content/checklists/', import.meta.url);
  for (const name of readdirSync(folder)) {
    test(`${name} has no problems`, () => {
      assert.deepEqual(whats(readFileSync(new URL(name, folder), 'utf8')), []);
    });
  }
});
