/** An item as it stands on the page of its reader. */
export interface Line {
  readonly text: string;
  readonly state: 'open' | 'done' | 'not-for-us';
  /** Empty where there is none. */
  readonly note: string;
}

/** Lines under a heading, which is empty for those that stand before any. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

/**
 * A list as a Markdown task list, to paste into notes or a message. What is not for this reader is
 * struck out; notes stand indented beneath their item.
 */
export function asTaskList(title: string, parts: readonly Part[]): string {
  const blocks = parts.map((part) => {
    const heading = part.title ? `## ${plain(part.title)}\n\n` : '';
    return heading + part.lines.map(taskOf).join('\n');
  });
  return `${[`# ${plain(title)}`, ...blocks].join('\n\n')}\n`;
}

function taskOf({ text, state, note }: Line): string {
  const words = state === 'not-for-us' ? `~~${plain(text)}~~` : plain(text);
  const task = `- [${state === 'done' ? 'x' : ' '}] ${words}`;
  const beneath = note.trim().split(/\r?\n/).filter(Boolean);
  return [task, ...beneath.map((line) => `  ${plain(line)}`)].join('\n');
}

/** Words on one line, with the marks that Markdown would take for its own made harmless. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<~]/g, '\\$&')
    .replace(/^(#+|[-+>]|\d+[.)])(?=\s|$)/, '\\$1');
}
