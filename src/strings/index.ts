export * from './en.ts';
export * from './en-search.ts';
