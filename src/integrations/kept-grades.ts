import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'astro/zod';
import { readText } from '../authoring/read-once.ts';
import { meanGrade } from '../authoring/check/reading-ease.ts';
import type { GradeOf } from '../authoring/check/rules/prose.ts';
import { textsBelow } from './prose/prose-state.ts';

const keptSchema = z.object({ state: z.string(), grades: z.record(z.string(), z.number()) });

const digestOf = (...texts: readonly string[]) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
};

/** What grades depend on beside the text: the code that counts, and the packages it uses. */
function stateOfCode(): string {
  const code = textsBelow(resolve('src/authoring/check'), /\.ts$/);
  return digestOf(...code, readText(resolve('package-lock.json')));
}

/** Grades of the last time; none where there are none, or where other code made them. */
function readKept(file: string, state: string): Map<string, number> {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(kept.state === state ? Object.entries(kept.grades) : []);
  } catch {
    return new Map();
  }
}

/** Grades that need not be worked out again. */
export interface KeptGrades {
  readonly gradeOf: GradeOf;
  /** Keeps what was asked for since the last time, and nothing else. */
  readonly keep: () => void;
}

/**
 * Keeps from one check to the next how hard each text is to read, which takes a quarter of the check.
 *
 * @param file where the grades lie between builds
 */
export function keptGrades(file: string): KeptGrades {
  const state = stateOfCode();
  let before = readKept(file, state);
  let asked = new Map<string, number>();
  return {
    gradeOf: (text) => {
      const key = digestOf(text.text);
      const grade = before.get(key) ?? meanGrade(text);
      asked.set(key, grade);
      return grade;
    },
    keep: () => {
      before = asked;
      asked = new Map();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ state, grades: Object.fromEntries(before) }));
    },
  };
}
