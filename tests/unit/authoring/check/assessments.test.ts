import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newFile } from '../../../../src/authoring/templates.ts';
import { reportsWith } from './sound-guide.ts';

const around = { today: '2026-11-22', order: 7, theme: 'listening', chapter: 'answering' };
const { path, text } = newFile('assessment', 'How far', around);

const cases = [
  {
    name: 'how many answers a dimension can have',
    piece: 'perDimension: 2',
    by: 'perDimension: 3',
    says: `85:27 error: The dimension "first-side" has 2 questions, and its number needs 3 answers.
  allowed: 1 to 2`,
  },
  {
    name: 'how many answers there can be',
    piece: 'answers: 4',
    by: 'answers: 5',
    says: `85:54 error: A total needs 5 answers, and 4 questions are asked.
  allowed: 1 to 4`,
  },
  {
    name: 'which numbers a band can begin at',
    piece: 'from: 50',
    by: 'from: 500',
    says: `92:30 error: The field "from" of entry 2 of "bands" is 500, which is too much.
  allowed: at most 100
  write:   from: …`,
  },
  {
    name: 'which numbers a level can begin at',
    piece: 'from: 40',
    by: 'from: 70',
    says: `30:17 error: "in good order" begins at 70, and "under way" before it at 70.
  allowed: 71 to 100`,
  },
  {
    name: 'which dimensions there are',
    piece: 'dimension: second-side',
    by: 'dimension: secnd-side',
    says: `66:16 error: There is no dimension "secnd-side".
  allowed: first-side, second-side
  nearest: second-side
  write:   dimension: second-side`,
  },
  {
    name: 'that the id of an answer stands in quotation marks',
    piece: "id: '1'",
    by: 'id: 1',
    says: `52:15 error: The field "id" of entry 2 of "options" of entry 1 of "questions" is the number 1, not text.
  allowed: in quotation marks, one of 0, 1, 2, 3, 4
  write:   id: '1'`,
  },
  {
    name: 'how an id is written that is missing',
    piece: "id: '1', ",
    by: '',
    says: `52:9 error: The field "id" of entry 2 of "options" of entry 1 of "questions" is missing.
  allowed: 0, 1, 2, 3, 4
  write:   id: '0'`,
  },
  {
    name: 'that a number with a comma after it is a text',
    piece: 'text: Once',
    by: 'text: 1, or 2, or so',
    says: `52:26 error: This value holds a comma, and between braces stands without quotation marks.
  write:   text: "1, or 2, or so"`,
  },
  {
    name: 'that words with a comma stand in quotation marks',
    piece: 'text: Once',
    by: 'text: Once, or twice',
    says: `52:26 error: This value holds a comma, and between braces stands without quotation marks.
  write:   text: "Once, or twice"`,
  },
  {
    name: 'that a page stands in a list',
    piece: 'pages: [guide]',
    by: 'pages: guide',
    says: `36:46 error: The field "begin.pages" of entry 1 of "dimensions" is the text "guide", not a list.
  allowed: a list
  write:   pages: [guide]`,
  },
  {
    name: 'that two dimensions have one name',
    piece: 'The second side',
    by: 'The first side',
    says: `40:11 error: The name "The first side" is taken by line 35.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'that two answers of a question say the same',
    piece: 'text: Twice',
    by: 'text: "once "',
    says: `53:26 error: The answer "once " is taken by line 52.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'that the answer which counts for nothing is one of the others',
    piece: "      - { id: '4', text: Every week }\n",
    by: "      - { id: '4', text: Every week }\n    notApplicable: every  week\n",
    says: `56:20 error: The answer "every  week" is taken by line 55.
  allowed: one that nothing else has; letter case makes no difference`,
  },
];

describe('An assessment is told', () => {
  for (const { name, piece, by, says } of cases) {
    test(name, () => {
      const reports = reportsWith({ [path]: text.replace(piece, by) });
      assert.equal(reports.join('\n'), `content/${path}:${says}`);
    });
  }

  test('that it asks the same thing twice', () => {
    const asked = /(?<=id: A[14]\n.*\n    text: ).*/g;
    const reports = reportsWith({ [path]: text.replaceAll(asked, 'Who asks you?') });
    assert.equal(
      reports.join('\n'),
      `content/${path}:76:11 error: The question "Who asks you?" is taken by line 49.
  allowed: one that nothing else has; letter case makes no difference`,
    );
  });

  describe('which ids readers may remember,', () => {
    const promised = {
      'ids.lock.yaml':
        'checklists/before-you-post: [read-aloud]\nassessments/how-far: { A0: [n], A9: [j, na] }\n',
    };
    const gone = (ids: string) =>
      `content/${path}:1:1 error: These ids are gone, and readers' browsers may remember them: ${ids}.
  allowed: Put them back, or write them under "retired:", "assessments/how-far:" in ids.lock.yaml. Those that nobody can have seen, delete there.`;

    test('when its questions go', () => {
      const reports = reportsWith({ ...promised, [path]: text });
      assert.equal(reports.join('\n'), gone('A0, A0/n, A9, A9/j, A9/na'));
    });

    test('when it has none', () => {
      const [before = ''] = text.split('questions:');
      const none = `${before}questions: []\n${text.slice(text.indexOf('# How many answers'))}`;
      const reports = reportsWith({ ...promised, [path]: none });
      assert.equal(reports[0], gone('A0, A0/n, A9, A9/j, A9/na'));
    });

    test('and not where its questions cannot be read', () => {
      const reports = reportsWith({ ...promised, [path]: text.replace('questions:', 'qestions:') });
      assert.doesNotMatch(reports.join('\n'), /gone/);
    });
  });

  test('which dimensions are its own, where another has others', () => {
    const other = newFile('assessment', 'How near', { ...around, order: 8 });
    const reports = reportsWith({
      [path]: text.replace('dimension: second-side', 'dimension: third-sides'),
      [other.path]: other.text.replaceAll('second-side', 'third-side'),
    });
    assert.equal(
      reports.join('\n'),
      `content/${path}:66:16 error: There is no dimension "third-sides".
  allowed: first-side, second-side`,
    );
  });
});
