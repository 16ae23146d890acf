import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LinkChecker, LinkState } from 'linkinator';
import { serveSite, type Served } from '../../src/commands/site-server.ts';
import { base, dist } from './built-site.ts';

describe('links', () => {
  let served: Served | undefined;

  before(async () => {
    served = await serveSite({ folder: dist, base, port: 0 });
  });

  after(() => served?.server.close());

  test('every link and anchor of the site leads somewhere', async () => {
    assert.ok(served);
    const { links } = await new LinkChecker().check({
      path: served.address,
      recurse: true,
      checkFragments: true,
      concurrency: 8,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(served?.address ?? '')),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    assert.ok(links.length > 100, `only ${links.length} links were found`);
    assert.deepEqual(
      broken.map(({ url, parent }) => `${url} on ${parent ?? ''}`),
      [],
    );
  });
});
