import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sheetText } from '../../../../src/features/worksheet/sheet-text.ts';

const source = `Use it often.

## The sheet {#sheet}

Name: ____

### This week {#week}

| Day | Done |
|---|---|
| | |

## Filled in {#example}

Name: Dina
`;

describe('the text of a blank sheet', () => {
  test('is the same in a file with the line ends of Windows', () => {
    assert.equal(sheetText(source.replaceAll('\n', '\r\n')), sheetText(source));
  });

  test('is what lies between its heading and the next of its level', () => {
    assert.equal(
      sheetText(source),
      'Name: ____\n\n### This week\n\n| Day | Done |\n|---|---|\n| | |',
    );
  });

  test('reaches to the end where no heading follows', () => {
    assert.equal(sheetText('## The sheet {#sheet}\n\nName: ____\n'), 'Name: ____');
  });

  test('is empty where there is no sheet', () => {
    assert.equal(sheetText('## Another {#other}\n\ntext'), '');
  });
});
