/**
 * The interface's words. Another language is another folder beside `en/`, named here. Several files,
 * since one file is one chunk to the bundler: a chapter must not load the words of search.
 */
export * from './en/contents.ts';
export * from './en/pages.ts';
export * from './en/lists.ts';
export * from './en/assessment.ts';
export * from './en/search.ts';
export * from './en/worksheets.ts';
export * from './en/tools.ts';
export * from './en/yours.ts';
export * from './en/described.ts';
export * from './en/privacy.ts';
