import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pagePolicy } from '../../../src/hosting/page-policy.ts';

describe('the policy of a page', () => {
  test('allows no scripts, and nothing that scripts do, where there are none', () => {
    assert.doesNotMatch(pagePolicy({ scripts: [], styles: [] }), /script-src|connect-src|worker/);
  });

  test('allows the scripts and styles that it holds', () => {
    const policy = pagePolicy({ scripts: ["'self'", "'sha256-a'"], styles: ["'sha256-b'"] });
    assert.match(policy, /script-src 'self' 'sha256-a';/);
    assert.match(policy, /style-src 'self' 'sha256-b';/);
    assert.match(policy, /^default-src 'none';/);
  });
});
