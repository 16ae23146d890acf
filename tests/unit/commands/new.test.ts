import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { soundGuide } from '../authoring/check/sound-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
after(() => {
  rmSync(folder, { recursive: true });
});

for (const [path, source] of Object.entries(soundGuide)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source ?? '');
}

test('a new article bears the day that its author has', () => {
  // Where it is another day than in UTC at this hour.
  const zone = new Date().getUTCHours() < 12 ? 'Etc/GMT+12' : 'Pacific/Kiritimati';
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/commands/new.ts', 'article', 'Begun tonight'],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder, TZ: zone } },
  );
  assert.equal(status, 0, stderr);
  const text = readFileSync(join(folder, 'articles/begun-tonight.md'), 'utf8');
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  assert.match(text, new RegExp(`^date: ${day.format(new Date())}$`, 'm'));
});
