import type { Keepers } from '../../lib/keepers.ts';
import type { KeptKey } from '../../lib/kept-documents.ts';
import { and, inTurn, of, or, whatYou } from './sentences.ts';

/** What can be cleared on its own page. */
const clearable = (keepers: Keepers) => [
  ...of('checklist', 'list', keepers),
  ...of('assessment', 'check', keepers),
];

/** The words of /privacy/; only the build needs them. */
export const privacy = {
  title: 'Privacy',
  description: 'What lies on your device, what is sent and to whom, and what never happens here.',
  question: 'What do you keep about me?',
  lead: (keepers: Keepers) =>
    inTurn(
      'Nothing. There are no accounts, no cookies and no visitor counter, and no part of a page comes from another firm’s server.',
      whatYou(['tick', 'answer', 'write'], 'is never sent anywhere.', keepers),
    ),

  device: 'What stays on your device',
  deviceLead: (keepers: Keepers) =>
    `In this browser, so that tomorrow a ${clearable(keepers)[0] ?? 'page'} looks as you left it. Anyone who uses the same browser can see it. That is all of it, each with the time at which you changed it:`,
  underName: 'under the name',
  removing: 'To see it, delete it or take it to another device as a file, go to',
  removed: 'There, what you delete leaves nothing behind.',
  cleared: (keepers: Keepers) => {
    const things = clearable(keepers).map((thing) => `a ${thing}`);
    if (things.length === 0) return '';
    return `If you clear ${or(things)} on its own page instead, the time at which you did so stays until you delete it too.`;
  },
  otherwise:
    'A private window forgets it all when you close it. If your browser refuses to keep anything, each page still works until you leave it.',
  kept: {
    'checklist/<slug>': () =>
      'Your ticks on a checklist, your notes on it, what you marked as not for you, and when you last finished it',
    'assessment/<slug>': (keepers) =>
      and(
        'Your answers in a check',
        ...of('tally', 'which of your posts you ticked there', keepers),
        ...of('task', 'what you noted of a customer’s words', keepers),
      ),
    'result/<slug>': () => 'What came out of a check, and on which day: twelve results at most',
    answer: () =>
      'Your first name and your last answer, if you asked “Write the answer” to keep them',
    'listening-log': () => 'What you wrote in the listening log',
    'weekly-routine': () =>
      'Your messages and minutes in a week, and the days and hour of your visits',
    todo: () => 'What you chose to do next',
    reading: () => 'The page and section where you stopped reading',
    keys: () => 'That / does not open search, if you chose so',
    theme: () => 'Light or dark, if you chose one',
  } satisfies Record<KeptKey, (keepers: Keepers) => string>,

  sent: 'What is sent, and to whom',
  sentPages:
    'Whoever delivers the pages can see, as on every website, which page your device asks for, and from which internet address. We have no say in how long they keep that.',
  sentSearch: [
    'Searching is done on your device: what you type into a search field is not sent along when you press Enter. It then stands in the address of the results page. Reload that page, come back to it later, or pass its address on, and your words go to whoever delivers it. Where a browser runs no JavaScript they go at once. Leave other people’s names out of the search field.',
  ],
  sentLinks: (keepers: Keepers) =>
    of(
      'assessment',
      'A link to the result of a check holds the answers, after the sign #. Browsers send nothing of what follows that sign; but whoever you give the link to can read them.',
      keepers,
    ),
  sentOthers:
    'What others made for us all, such as the typeface of the headings, is sent from here too.',
  sentLicences: 'What it is, and on what terms',
  sentLetter: (name: string) =>
    `If you write to us, ${name} has your letter and your address, as with any letter.`,

  told: 'What your browser is told',
  toldLead:
    'Promises are easily made. These are made to your browser, with each page, and it sees to them. The first stands in the page itself; the others are sent by hosts that let us say so.',
  policy:
    'Load and run only what comes from this site, ask only this site for more, and send forms nowhere else.',
  headers: {
    'Strict-Transport-Security': 'Come back only over an encrypted line.',
    'Content-Security-Policy': 'Let no other site show these pages inside its own.',
    'X-Content-Type-Options': 'Take each file for what it is said to be.',
    'Referrer-Policy': 'Tell nobody which page you came from, not even us.',
    'Permissions-Policy':
      'Let no page ask for your camera, your microphone, where you are, your payments, or what you are interested in.',
    'Cross-Origin-Opener-Policy': 'Keep pages of other sites away from the windows of this one.',
  },
} as const;

/** What /yours/ says while there is nothing; only the build needs it. */
export const nothingYet = {
  next: (keepers: Keepers) => {
    const places = [
      ...of('checklist', 'on a checklist', keepers),
      ...of('chapter', 'at the end of a chapter', keepers),
    ];
    return `Nothing yet. Choose something ${or(places.length > 0 ? places : ['below the result of a check'])}: three at a time, so that they get done.`;
  },
  kept: (keepers: Keepers) =>
    inTurn('Nothing yet.', whatYou(['tick', 'answer'], 'will stand here.', keepers)),
} as const;

export const licences = {
  title: 'Licences',
  description: 'What others made and your browser gets from here, and on what terms.',
  lead: (ofText: string | undefined) =>
    ofText === undefined
      ? 'The code of this guide is under MIT.'
      : `The text of this guide is under ${ofText}, its code under MIT.`,
  others: 'Your browser also gets these from here, made by others:',
  text: (name: string) => `The licence of ${name}`,
  none: 'The list is made with the site: run npm run build once.',
} as const;
