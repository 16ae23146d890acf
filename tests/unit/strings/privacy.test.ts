import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Keeper } from '../../../src/lib/keepers.ts';
import { nothingYet, page, privacy } from '../../../src/strings/index.ts';

const all = (...keepers: Keeper[]) => new Set<Keeper>(['site', ...keepers]);
const lists = all('text', 'chapter', 'checklist');
const checks = all('assessment', 'tally');

describe('what is told of what is kept', () => {
  test('names what readers may do, and nothing else', () => {
    assert.match(privacy.lead(lists), /What you tick or write down is never sent anywhere\.$/);
    assert.match(privacy.lead(checks), /What you tick or answer is never sent anywhere\.$/);
    assert.match(privacy.lead(all()), /another firm’s server\.$/);
    assert.equal(page.privacy(all('text')), 'Nothing is collected here.');
    assert.equal(nothingYet.kept(lists), 'Nothing yet. What you tick will stand here.');
    assert.equal(nothingYet.kept(all()), 'Nothing yet.');
  });

  test('names what can be cleared', () => {
    assert.match(privacy.deviceLead(lists), /so that tomorrow a list looks/);
    assert.match(privacy.deviceLead(checks), /so that tomorrow a check looks/);
    assert.match(privacy.deviceLead(all()), /so that tomorrow a page looks/);
    assert.match(privacy.cleared(all('checklist', 'assessment')), /clear a list or a check on/);
    assert.equal(privacy.cleared(all()), '');
  });

  test('names those parts of a check that a guide has', () => {
    const told = privacy.kept['assessment/<slug>'];
    assert.equal(told(all('assessment')), 'Your answers in a check');
    assert.equal(told(checks), 'Your answers in a check, and which of your posts you ticked there');
    assert.equal(
      told(all('assessment', 'tally', 'task')),
      'Your answers in a check, which of your posts you ticked there, and what you noted of a customer’s words',
    );
  });

  test('names where something is put on the list of what to do next', () => {
    assert.match(
      nothingYet.next(lists),
      /something on a checklist or at the end of a chapter: three/,
    );
    assert.match(nothingYet.next(all('chapter')), /something at the end of a chapter: three/);
    assert.match(nothingYet.next(checks), /something below the result of a check: three/);
  });
});
