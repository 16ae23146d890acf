/** The words of the page for what is kept on the reader's device. */

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

export const yours = {
  title: 'Yours',
  description: 'What this site keeps for you: on this device, and nowhere else.',
  lead: 'What this site keeps for you. All of it lies on this device, in this browser, and nowhere else.',
  withoutScript:
    'JavaScript is off here, and nothing is kept anywhere else, so there is nothing to show. With it, this page would show:',
  privacy: 'What the site keeps, and what it does not',

  next: 'What to do next',
  furtherNext: (further: number) => `${further} more after these`,
  tick: (title: string) => `Done: ${title}`,
  added: (title: string) => `On your list: ${title}.`,
  ticked: (title: string) => `Done: ${title}.`,
  unticked: (title: string) => `Back on your list: ${title}.`,

  kept: 'What is kept',
  kinds: {
    checklist: 'Checklist',
    assessment: 'Check',
    result: 'Result',
    reading: 'Reading',
    tool: 'Tool',
    theme: 'Display',
    keys: 'Keys',
    todo: 'To do',
    other: 'Other',
  },
  resultOf: (title: string) => `What came out: ${title}`,
  reading: 'Where you stopped reading',
  theme: 'Light or dark',
  keys: 'The key that opens search',
  switchedOff: 'Switched off',
  todo: 'What to do next',
  answered: (answers: number, questions: number) => `${answers} of ${questions} answered`,
  stopped: (page: string, heading: string) => (heading ? `${page}, at “${heading}”` : page),
  changed: (day: string) => `Last changed on ${day}`,
  emptied: (day: string) => `Emptied on ${day}; only that is kept`,
  damaged: 'Damaged, and read as empty. Deleting it loses nothing.',
  newer: 'Kept by a newer version of this site. Reload to see it.',

  remove: 'Delete',
  removeOf: (title: string) => `Delete: ${title}`,
  removed: (title: string) => `Deleted: ${title}.`,
  removeAll: 'Delete everything',
  removedAll: 'Everything deleted.',
  undo: 'Undo',
  restored: 'It is back.',
  notRestored: 'Not all of it is back. Until you leave, you can try again.',

  along: 'Take it along',
  exportLead:
    'A file holds everything above that could be read. Keep it, or open it on another device: here, on this page.',
  export: 'Save as a file',
  exported: 'Saved as a file.',
  shortLived:
    'This browser deletes what a site keeps once you have used it for seven days without a visit here. A file stays.',
  import: 'Open such a file',
  importHint: 'You will see what is in it before anything changes.',
  from: (day: string) => `From a file saved on ${day}:`,
  fates: {
    new: (number: number) => count(number, 'entry is new here', 'entries are new here'),
    newer: (number: number) =>
      count(
        number,
        'is newer in the file and takes the place of yours',
        'are newer in the file and take the place of yours',
      ),
    older: (number: number) =>
      count(number, 'is older in the file; yours stays', 'are older in the file; yours stay'),
    same: (number: number) => count(number, 'is the same', 'are the same'),
  },
  cleared: (number: number) =>
    count(number, 'was cleared there, and will be here', 'were cleared there, and will be here'),
  nothingNew: 'All of it is here already. Nothing would change.',
  merge: 'Make these changes',
  leave: 'Leave it',
  merged: 'The changes are made.',
  unmerged: 'As it was before.',
  refused: {
    'too-large': {
      problem: 'This file is larger than 20 MB.',
      hint: 'No file from this page is. Choose another.',
    },
    'not-json': {
      problem: 'This file cannot be read.',
      hint: 'Choose the file that this page saved; its name ends in .json.',
    },
    'another-site': {
      problem: 'This file is not from this site.',
      hint: 'Choose the file that this page saved.',
    },
    newer: {
      problem: 'This file is from a newer version of this site.',
      hint: 'Reload the page and open it again.',
    },
    damaged: {
      problem: 'This file is damaged.',
      hint: 'Nothing was taken from it. Save it again where it came from, if you can.',
    },
  },
} as const;

export const repeat = {
  offer: 'Repeat it in three months',
  note: 'a file for your calendar',
  summary: (title: string) => `Repeat: ${title}`,
  text: 'Answer it again, and see what has changed in three months.',
  saved: 'Saved as a calendar file.',
} as const;

export const doNext = {
  add: 'Do this next',
  remove: 'Take it off your list',
  added: 'On your list',
  removed: 'Off your list',
  choose: 'Choose what to do next',
  chosen: 'Enough chosen',
} as const;
