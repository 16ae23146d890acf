/** `node tests/bench/index-site.ts <built site> <content>`: the search index alone, to measure it. */
import { resolve } from 'node:path';
import { buildIndex } from '../../src/integrations/search-index.ts';

const [site = '', content = ''] = process.argv.slice(2);
await buildIndex(resolve(site), resolve(content));
