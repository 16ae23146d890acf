import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enginePages, ownPages } from '../../../src/authoring/registry.ts';

const always = ['', 'search', 'yours', 'privacy', 'about/licences'];

describe('the pages that the engine makes', () => {
  test('are few where there is nothing', () => {
    assert.deepEqual(enginePages([], ['site.yaml']), always);
  });

  test('have a front page for each kind of which there is something', () => {
    const pages = enginePages(['guide/one', 'places#two', 'about'], ['site.yaml', 'evidence.yaml']);
    assert.deepEqual(pages, [...always, 'guide', 'places', 'guide/print', 'evidence']);
  });

  test('keep their addresses also where there is nothing yet', () => {
    assert.ok(ownPages.includes('places'));
    assert.ok(ownPages.includes('guide/print'));
  });
});
