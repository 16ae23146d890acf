/** `npm run serve`: shows the last build. `PORT` and `BASE_PATH` come from the environment. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { given } from '../settings.ts';
import { basePath, outDir, site } from '../site.ts';
import { stop } from '../stop.ts';
import { serveSite } from './site-server.ts';

const port = Number(given('PORT') ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT is "${given('PORT') ?? ''}". Write a whole number up to 65535: PORT=4322 npm start`);
}
if (!existsSync(join(outDir, 'index.html'))) stop('Nothing is built yet: run npm run build first.');
try {
  const { address } = await serveSite({ folder: outDir, base: basePath, port });
  console.log(`${site.name} is at ${address}`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EACCES')
    stop(`Port ${port} is kept for the system; choose another: PORT=4322 npm start`);
  if (code !== 'EADDRINUSE') throw error;
  stop(`Port ${port} is taken; choose another one: PORT=${port + 1} npm start`);
}
