import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asTaskList } from '../../../../src/features/checklist/task-list.ts';

const line = (text: string, state: 'open' | 'done' | 'not-for-us' = 'open', note = '') => ({
  text,
  state,
  note,
});

describe('a list as a Markdown task list', () => {
  test('has its boxes as they are, notes beneath, and what is left out struck', () => {
    const text = asTaskList('A bad review', [
      { title: '', lines: [line('Breathe', 'done')] },
      {
        title: 'Tonight',
        lines: [line('Find the date', 'open', 'the 9th\n\nor 10th'), line('Log it', 'not-for-us')],
      },
    ]);
    assert.equal(
      text,
      `# A bad review

- [x] Breathe

## Tonight

- [ ] Find the date
  the 9th
  or 10th
- [ ] ~~Log it~~
`,
    );
  });

  const cases: [words: string, written: string][] = [
    ['Say *this*', '- [ ] Say \\*this\\*'],
    ['# of hats', '- [ ] \\# of hats'],
    ['1. of May', '- [ ] \\1. of May'],
    ['two\nlines', '- [ ] two lines'],
    ['#OakStreetBread', '- [ ] #OakStreetBread'],
  ];
  for (const [words, written] of cases) {
    test(`leaves “${words}” as words`, () => {
      const text = asTaskList('T', [{ title: '', lines: [line(words)] }]);
      assert.equal(text.split('\n')[2], written);
    });
  }
});
