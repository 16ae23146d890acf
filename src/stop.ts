/** Ends a command with a sentence to who gave it, instead of a stack trace. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const ofContent = new Set(['YAMLParseError', 'ZodError', '$ZodError']);

/** What can be read of the content. Content that cannot be read ends the command: the check teaches. */
export function readOrStop<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error) || !ofContent.has(error.name)) throw error;
    stop('Some content cannot be read. "npm run check" says where, and what to write instead.');
  }
}

/** Ends a command that was given a word it does not know. */
export function stopAtUnknown(given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((word) => !known.includes(word));
  if (unknown === undefined) return;
  const takes = known.length > 0 ? `only ${known.join(', ')}` : 'nothing';
  stop(`"${unknown}" is not known here; this command takes ${takes}.`);
}
