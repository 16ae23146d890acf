import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { withPolicy } from '../../../../src/integrations/finished-pages/with-policy.ts';

const page = (head: string) => `<html><head><meta charset="utf-8">${head}</head></html>`;
const policyIn = (html: string) =>
  /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
    html,
  )?.[1] ?? '';
const hashed = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('stands right behind its characters and allows its styles by their hashes', () => {
    const policy = policyIn(withPolicy(page('<style>a{}</style><style>b{}</style>')));
    assert.match(policy, /^default-src 'none'; style-src /);
    for (const text of ['a{}', 'b{}']) assert.ok(policy.includes(hashed(text)), text);
    assert.doesNotMatch(policy, /script-src|unsafe/);
  });

  test('allows scripts by their hashes, and files of its own where it fetches any', () => {
    const inline = policyIn(withPolicy(page('<script>run()</script>')));
    assert.ok(inline.includes(`script-src ${hashed('run()')};`));
    const fetched = policyIn(withPolicy(page('<script type="module" src="/x.js"></script>')));
    assert.ok(fetched.includes("script-src 'self';"));
  });

  test('hashes the bytes of code, as browsers do', () => {
    const text = '/* “ü” */';
    const bytes = Buffer.from(page(`<style>${text}</style>`)).toString('latin1');
    assert.ok(policyIn(withPolicy(bytes)).includes(hashed(text)));
  });

  test('has nothing to allow for data', () => {
    const data = '<script type="application/ld+json">{}</script>';
    assert.doesNotMatch(policyIn(withPolicy(page(data))), /script-src/);
  });
});
