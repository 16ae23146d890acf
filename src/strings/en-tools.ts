/** The words of what is used on few pages; they stand by themselves so that no chapter fetches them. */

export const listTools = {
  notes: 'Write notes',
  notesDone: 'Put the pencil down',
  copy: 'Copy',
  copied: 'Copied, with a box before each line.',
  notCopied: 'Copying was refused. Select the list and copy it by hand.',
  print: 'Print',
  printBlank: 'Print blank',
  skip: 'Not for us',
  note: 'Note',
  noteOn: (item: string) => `Note on “${item}”`,
  skipOn: (item: string) => `Not for us: “${item}”`,
  skipped: 'Left out. It no longer counts.',
  back: 'Back on the list.',
  ticked: (day: string) => `ticked ${day}`,
  changed: (day: string) => `Changed ${day}, after you ticked it. Look at it once more.`,
  room: 'Room for notes',
} as const;

/** Days as one says them. */
export const days = {
  today: 'today',
  yesterday: 'yesterday',
  on: (day: string) => `on ${day}`,
} as const;
