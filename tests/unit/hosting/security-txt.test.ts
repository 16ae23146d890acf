import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { securityTxt } from '../../../src/hosting/security-txt.ts';

describe('security.txt', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const text = securityTxt({
    email: 'a@small.example',
    now,
    language: 'en-GB',
    canonical: 'https://small.example/.well-known/security.txt',
  });
  const fields = new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );

  test('says whom to write to, once a line', () => {
    assert.equal(fields.get('Contact'), 'mailto:a@small.example');
    assert.equal(fields.get('Preferred-Languages'), 'en-GB');
    assert.equal(fields.get('Canonical'), 'https://small.example/.well-known/security.txt');
    assert.ok(text.endsWith('\n'));
  });

  test('expires in less than a year, as RFC 9116 recommends', () => {
    const expires = new Date(fields.get('Expires') ?? NaN).getTime();
    assert.ok(expires > now.getTime() + 300 * 86_400_000);
    assert.ok(expires < now.getTime() + 365 * 86_400_000);
  });
});
