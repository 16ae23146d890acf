import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nginxSnippet } from '../../../src/hosting/nginx.ts';

const snippet = nginxSnippet({
  base: '/listen.to/',
  redirects: [{ from: '/listen.to/old/', to: '/listen.to/new/' }],
});

describe('the snippet for nginx', () => {
  test('is one location, so that it may stand beside others', () => {
    const outer = snippet.split('\n').filter((line) => /^[a-z]/.test(line));
    assert.deepEqual(outer, ['location /listen.to/ {']);
    assert.equal(snippet.split('{').length, snippet.split('}').length);
  });

  test('repeats all headers where a location adds one', () => {
    const blocks = snippet.split('location ').slice(2);
    for (const block of blocks.filter((text) => text.includes('add_header'))) {
      assert.match(block, /add_header Strict-Transport-Security "[^"]+" always;/);
      assert.match(block, /add_header Cache-Control "[^"]+";/);
    }
  });

  test('takes a dot in the base path as a dot', () => {
    assert.match(snippet, /location ~ \^\/listen\\\.to\/\(\?:_astro\//);
  });

  test('leads on with a slash at the end and without', () => {
    assert.match(snippet, /location = \/listen\.to\/old\/ \{\s+return 301 \/listen\.to\/new\/;/);
    assert.match(snippet, /location = \/listen\.to\/old \{\s+return 301 \/listen\.to\/new\/;/);
  });
});
