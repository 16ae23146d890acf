export * from './en-contents.ts';
export * from './en.ts';
export * from './en-assessment.ts';
export * from './en-search.ts';
export * from './en-worksheet.ts';
export * from './en-tools.ts';
export * from './en-yours.ts';
