import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { decisionSchema } from '../../../../src/features/assessment/schema-decision.ts';
import { rankingSchema } from '../../../../src/features/assessment/schema-ranking.ts';
import { profileSchema } from '../../../../src/features/assessment/schema.ts';

const published = (name: string): unknown =>
  parse(readFileSync(`content/assessments/${name}.yaml`, 'utf8'));

/** The three self-assessments as they are published. */
export const conversationCheck = profileSchema.parse(published('conversation-check'));
export const fitCheck = decisionSchema.parse(published('fit-check'));
export const placeFinder = rankingSchema.parse(published('place-finder'));
