/**
 * `npm run compress`: lays a compressed copy beside each file of the last build that gains by it,
 * for servers that send such copies (nginx: `gzip_static`, `brotli_static`).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { outDir } from '../site.ts';
import { stop } from '../stop.ts';

/** Pagefind's own files and fonts are compressed already. */
const gains = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/;

if (!existsSync(join(outDir, 'index.html'))) stop('Nothing is built yet: run npm run build first.');

const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
  gains.test(name),
);
for (const name of names) {
  const content = readFileSync(join(outDir, name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(join(outDir, `${name}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(outDir, `${name}.br`), brotliCompressSync(content, { params }));
}
console.log(`${names.length} files compressed in ${outDir}.`);
