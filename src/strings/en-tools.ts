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

export const answerBuilder = {
  title: 'Write the answer',
  description:
    'Choose what came, fill four blanks, see the answer take shape, and copy it. Nothing is kept.',
  question: 'What do I write back?',
  lead: 'Choose what came and fill four blanks. It need not be good yet; it need only be true.',
  fold: 'Write the answer here',
  foldHint: 'four blanks, two minutes',
  ownPage: 'Write the answer on a page of its own',
  opening: 'One moment…',
  situation: 'What came?',
  secrecy: 'My trade is bound to secrecy',
  secrecyHint: 'Then nothing may show that somebody came to you.',
  name: 'Their name',
  nameHint: 'Sam',
  me: 'Your first name',
  meHint: 'Dina',
  forExample: 'Such as:',
  answer: 'The answer',
  copy: 'Copy the answer',
  copied: 'Copied. Read it once aloud before you send it.',
  copiedWithGap: 'Copied, with a gap still open.',
  notCopied: 'Copying was refused. Select the answer and copy it by hand.',
  again: 'Empty the blanks',
  undo: 'Bring them back',
  emptied: 'The blanks are empty.',
  back: 'They are back.',
  keep: 'Keep my first name and my last answer on this device',
  remarks: (count: number) => (count === 1 ? 'One remark.' : `${count} remarks.`),
  frames: 'The frames, to copy and fill in',
  framesHint: 'Fill the gaps as you would say it across the counter.',
  withSecrecy: 'If you are bound to secrecy:',
} as const;
