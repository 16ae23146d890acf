export * from './en.ts';
export * from './en-assessment.ts';
