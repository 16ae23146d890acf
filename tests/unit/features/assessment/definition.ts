import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { profileSchema } from '../../../../src/features/assessment/schema.ts';

/** The conversation check as it is published. */
export const conversationCheck = profileSchema.parse(
  parse(readFileSync('content/assessments/conversation-check.yaml', 'utf8')),
);
