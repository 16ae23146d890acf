import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { cutFont, englishCharacters, readyFont } from '../../../src/heading-face.ts';
import { headingFont } from '../../../src/integrations/heading-font.ts';

const content = mkdtempSync(join(tmpdir(), 'guide-'));
after(() => rmSync(content, { recursive: true }));

const write = (title: string, asSaved = (text: string) => text) =>
  writeFileSync(join(content, 'one.md'), asSaved(`---\ntitle: ${title}\n---\n\nÄrger.\n`));

describe('The heading face', () => {
  test('that is ready is what npm run font makes', async () => {
    assert.deepEqual(readFileSync(readyFont), Buffer.from(await cutFont(englishCharacters)));
  });

  test('is the ready one where no heading needs more', async () => {
    write('Listen first');
    assert.equal(await headingFont(content), readyFont);
  });

  test('is cut for a guide whose headings need more, and once only', async () => {
    write('Zuhören zuerst');
    const file = await headingFont(content);
    assert.notEqual(file, readyFont);
    assert.ok(readFileSync(file).length > 0);
    assert.equal(await headingFont(content), file);
  });

  test('has the letters of a file that was saved on Windows, and not its marks', async () => {
    const onWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    write('Zuhören zuerst');
    const file = await headingFont(content);
    write('Zuhören zuerst', onWindows);
    assert.equal(await headingFont(content), file);
    write('Listen first', onWindows);
    assert.equal(await headingFont(content), readyFont);
  });
});
