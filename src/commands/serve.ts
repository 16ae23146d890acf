/** `npm run serve`: shows the last build. `PORT` and `BASE_PATH` come from the environment. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, outDir, site } from '../site.ts';
import { serveSite } from './site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(join(outDir, 'index.html'))) stop('Nothing is built yet: run npm run build first.');
try {
  const { address } = await serveSite({ folder: outDir, base: basePath, port });
  console.log(`${site.name} is at ${address}`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) throw error;
  stop(`Port ${port} is taken; choose another one: PORT=${port + 1} npm start`);
}
