import type { Problem } from './problem.ts';

/** A problem for the eyes of its author: where, what, and what to write instead. */
export function reportOf(problem: Problem, contentDir: string): string {
  const { severity, path, line, column, what, allowed, nearest, write } = problem;
  const more = [
    ['allowed', allowed],
    ['nearest', nearest],
    ['write', write],
  ] as const;
  return [
    `${contentDir}/${path}:${line}:${column} ${severity}: ${what}`,
    ...more.flatMap(([label, text]) => (text === undefined ? [] : [detailOf(label, text)])),
  ].join('\n');
}

function detailOf(label: string, text: string): string {
  const indent = ' '.repeat(11);
  return `  ${`${label}:`.padEnd(9)}${text.split('\n').join(`\n${indent}`)}`;
}

/** How much was checked and found, in one line. */
export function summaryOf(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counted = [
    count(files, 'content file', 'content files'),
    count(errors, 'error', 'errors'),
    count(problems.length - errors, 'warning', 'warnings'),
  ];
  return counted.join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
