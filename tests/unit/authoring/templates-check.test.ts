import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { kinds, newFile } from '../../../src/authoring/templates.ts';
import { reportsWith } from './check/sound-guide.ts';

const around = { today: '2026-11-22', order: 7, theme: 'listening', chapter: 'answering' };

describe('A file that npm run new begins passes the check:', () => {
  for (const kind of kinds) {
    test(kind, () => {
      const { path, text } = newFile(kind, 'What if "nobody" answers: a start', around);
      assert.deepEqual(reportsWith({ [path]: text }), []);
    });
  }
});
