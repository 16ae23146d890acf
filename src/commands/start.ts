/** `npm start`: builds the site without a word unless that fails, and serves it. */
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}
await import('./serve.ts');
