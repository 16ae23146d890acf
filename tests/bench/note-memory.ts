/** Loaded into every process of a measured command: notes how large it became, in kilobytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const folder = process.env['NOTE_MEMORY'];
  if (!folder) return;
  writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
});
