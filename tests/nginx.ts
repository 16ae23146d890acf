/**
 * `npm run test:nginx`: serves the last build by nginx, with the snippet that `npm run nginx` prints,
 * and runs the browser tests on it. What is named behind goes to Playwright: `-- every-page`.
 * Without nginx on the machine it says so and tests nothing.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nginxSnippet } from '../src/hosting/nginx.ts';
import { redirects } from '../src/library.ts';
import { basePath, outDir } from '../src/site.ts';
import { nginx } from './nginx-here.ts';

const isRoot = process.getuid?.() === 0;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });
}

/** A whole configuration around the snippet, which keeps everything it writes in one folder. */
function configuration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(' ');
  return `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/pid;
error_log ${folder}/error.log; events { }
http { access_log off; ${temporary} types_hash_max_size 2048;
# One browser test asks for an address of ten thousand letters, more than nginx takes by itself.
large_client_header_buffers 4 64k; include /etc/nginx/mime.types;
server { listen 127.0.0.1:${port}; server_name localhost; root ${folder}/root; include ${folder}/snippet; } }`;
}

/** Lays the site out as docs/deploying.md says: under its base path, with compressed copies. */
function layOut(folder: string): void {
  const root = join(folder, 'root', basePath);
  cpSync(outDir, root, { recursive: true });
  execFileSync(process.execPath, ['src/commands/compress.ts'], {
    env: { ...process.env, OUT_DIR: root },
  });
  writeFileSync(join(folder, 'snippet'), nginxSnippet({ base: basePath, redirects: redirects() }));
}

async function answers(address: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return true;
    await pause(100);
  }
  return false;
}

function run(command: string, args: readonly string[], address: string): Promise<number> {
  const env = { ...process.env, E2E_ADDRESS: address };
  const child = spawn(command, args, { stdio: 'inherit', env });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

async function testAt(address: string): Promise<number> {
  if (!(await answers(address))) throw new Error(`nginx does not answer at ${address}`);
  const headers = await run(process.execPath, ['--test', 'tests/served/headers.test.ts'], address);
  const config = ['--config', 'tests/e2e/playwright.config.ts'];
  const named = process.argv.slice(2);
  const browser = await run('npx', ['playwright', 'test', ...config, ...named], address);
  return Math.max(headers, browser);
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => {
      resolve();
    });
    server.kill();
  });
}

async function testWith(program: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  layOut(folder);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const server = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'inherit',
  });
  try {
    return await testAt(`http://localhost:${port}${basePath}`);
  } finally {
    await stopped(server);
    rmSync(folder, { recursive: true });
  }
}

if (nginx) process.exitCode = await testWith(nginx);
else console.log('Skipped: there is no nginx on this machine (Debian: apt-get install nginx).');
