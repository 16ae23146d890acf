/** The words of self-assessments in a file of their own, so that other pages need not load them. */

import { and } from './sentences.ts';
import { inWords } from './in-words.ts';

/** Printed into the pages of self-assessments when the site is built. */
export const assessment = {
  aid: 'This is a thinking aid, not a test; nobody has measured how precise it is.',
  asked: 'What is asked',
  scored: 'How it is counted',
  keptHere:
    'Your answers are kept on this device only, and so is what came out, so that you can come back to it. Nothing is sent.',
  keptInQuickLook: 'What you choose is kept on this device only.',
  whole: 'The whole check',
  questions: (count: number) => `${count} questions`,
  clear: 'Clear this answer',
  clearOf: (number: number) => ` to question ${number}`,
  ofAnswered: (of: number) => `of ${of} answered`,
  show: 'Show my result',
  beginWith: 'Where do I begin?',
  beginHere: (name: string) => `Begin here: ${name}`,
  beginByHand:
    'Every list runs from 0 to 4. Look for the answer that stands nearest the top of its list, and begin there.',
  answerOneFirst: 'Answer at least one of the questions first.',
  toWhole: 'Take the whole check',
  toWholeKeeps: 'What you answered here is already filled in there.',
  tallyPosts: 'Posts I have made',
  tallyAll: (posts: number) => `${posts} or more`,
  tallyPost: (number: number) => `Post ${number}`,
  tallySum: 'In all',
  tallyFew: (fewest: number) =>
    `With fewer than ${fewest} posts these questions do not apply yet, and do not count.`,
  tallyOnPaper: (fewest: number, posts: number) =>
    `With ${fewest} to ${posts - 1} posts, reckon what the count would be among ${posts}. With fewer, the questions do not apply.`,
  tallyFill: (numbers: string) => `Answer questions ${numbers} from this`,
  tallyFilled: (numbers: string) =>
    `Questions ${numbers} are answered below. You can change them there.`,
  paperHeading: 'Add it up on paper',
  paperPoints:
    'Every list of answers counts from the top: 0, 1, 2, 3, 4. Leave out what you skipped, and “Does not apply”.',
  paperSides: (least: number) =>
    `For each side, add the points, divide by the number of questions you answered, and multiply by 25. A side with fewer than ${least} answers gets no number.`,
  paperTotal: (sides: number, answers: number) =>
    `The total is the mean of the sides that have a number. It takes ${sides} such sides and ${answers} answers.`,
  paperSide: 'Side',
  paperQuestionsOf: (first: number, last: number) => `questions ${first} to ${last}`,
  paperSum: 'Points',
  paperAnswered: 'Answered',
  paperNumber: 'Number',
  paperBand: (from: number, to: number) => `${from} to ${to}`,
  paperUnder: (value: number) => `Under ${value}`,
  paperBetween: (from: number, below: number) => `${from} to under ${below}`,
  paperFrom: (value: number) => `${value} and over`,
  stillOpen: 'Not answered yet:',
  paperFew: 'Too few answers for a total',
  paperSteps: (keep: number) =>
    `For each of your two lowest sides, read the line that fits its number. If all are ${keep} or over, one is enough.`,
  paperCaps: 'Then see whether one of these applies:',
  capUnknown: (side: string) => `If ${side} has no number`,
  capUnder: (side: string, value: number) => `If ${side} is under ${value}`,
  capAnyUnder: (value: number) => `If any side is under ${value}`,
  capBecomes: (from: string, to: string) => `, ${from} becomes ${to}.`,
  quoted: (words: string) => `“${words}”`,
  or: ' or ',
  resultHeading: 'What your answers say',
  outdated: 'You have changed an answer since.',
  showAfresh: 'Show it afresh',
  noNumber: 'not enough answers',
  altogether: 'Total',
  outOfAll: 'of 100',
  nextSteps: 'What to do next',
  stretch: 'If you want to go further',
  copy: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy a link to this result',
  linkNote:
    'The link holds your answers, and whoever has it can read them. It shows the result on any device and changes nothing there.',
  sharedLeave: 'Answer the questions here yourself',
  newQuestions: 'New since you last answered:',
  lastTime: 'What came out last time:',
  afresh: 'Answer afresh',
  resultKept: 'This result is kept on this device, for you to compare with next time.',
  resultKeptWhere: 'See what is kept',
  otherVersion:
    'The check counts differently now from then, so take the two together with a pinch of salt.',
  keptHome: (place: string) => `Home: ${place}`,
  keptBase: (base: string) => `base: ${base}`,
  keptLater: (place: string) => `perhaps later: ${place}`,
  print: 'Print this',
  copyByHand: 'This browser does not let the page copy. Select the text here:',
  remove: 'Remove my answers',
  removed: 'Your answers are removed.',
  undo: 'Bring them back',
  example: 'What a result looks like',
  theQuestions: 'The questions',
  because: 'Because you answered',
  becauseOf: (question: string) => `Because you answered “${question}” with:`,
  change: 'What would change it',
  also: 'This applies as well:',
  later: (count: number) => (count === 1 ? 'One thing for later' : `${count} things for later`),
  decideOnPaper: 'Decide on paper',
  decideSides: (several: readonly { readonly name: string; readonly fewest: number }[]) =>
    `The answers to a side count from the top: 0, 1, 2, 3, 4. Add them, divide by the number of questions you answered, and multiply by 25. ${and(
      'A side with no answers has no number',
      ...several.map(({ name, fewest }) => `“${name}” needs ${inWords(fewest)}`),
    )}.`,
  decideNeeded: (numbers: readonly number[]) =>
    `You need an answer to questions ${numbers.join(', ')}.`,
  decideRules: 'Then read these lines from the top, and stop at the first that is true:',
  taskLine: (number: number) => `Customer ${number}, in their words`,
  taskPaper: 'The same on paper:',
  pointsHow:
    'Write down the points that your answers give to each place, then add them up. What you skipped gives none.',
  pointsQuestion: 'Question',
  pointsAnswer: 'Answer',
  pointsGiven: 'Points',
  pointsPlace: 'Place',
  pointsSum: 'In all',
  addUpHere: 'Add up here',
  eachPlace: 'Each place you ticked',
  leaveOut: (question: number) => `Leave out what you ticked in question ${question}.`,
  homeRule: (least: number, ties: readonly number[]) =>
    `The place with the most points is your home, if it has ${least} or more. Where two are level, the one you ticked in question ${ties.join(', else in question ')}, else the one higher up in the table.`,
  outpostRule: (least: number, share: number) =>
    `The next is for later, perhaps: if it has ${least} or more, and at least ${share} per cent of the first one’s points.`,
  baseRule: (question: number) =>
    `Beside every home stands a base. Question ${question} decides which.`,
  groundNamed: (question: number) => `If you ticked the home in question ${question}:`,
  groundGuess: 'Otherwise:',
  home: 'Your home: ',
  base: 'Your base: ',
  listenFor: 'Listen for:',
  placeCard: (place: string) => `${place}: its card`,
  perhapsLater: (place: string) => `Perhaps later: ${place}.`,
  notATask: 'There is nothing to do about it now.',
  leave: 'Leave with a clear conscience',
  printCard: 'Print the card',
} as const;

/** Said by the scripts of self-assessments while somebody answers. */
export const assessmentLive = {
  shown: 'Your result is shown.',
  basedOn: (answered: number, of: number) => `Based on ${answered} of ${of} answers.`,
  outdated: 'Your result is out of date.',
  missingAnswers: (count: number) =>
    count === 1 ? 'A total needs one more answer.' : `A total needs ${count} more answers.`,
  missingSides: (names: readonly string[], least: number) =>
    `There is no number yet for ${names.join(', ')}: each needs ${least} answers.`,
  sum: (ticked: number, rows: number) => `${ticked} of ${rows}`,
  copied: 'Copied as text.',
  copiedMarkdown: 'Copied as Markdown.',
  linkCopied: 'The link is copied.',
  then: (day: string, result: string) =>
    result ? `On ${day}: ${result}.` : `Compared with ${day}.`,
  changes: {
    same: () => 'about the same',
    more: (points: number | null) =>
      points === null ? 'more than then' : `${points} more than then`,
    less: (points: number | null) =>
      points === null ? 'less than then' : `${points} less than then`,
  },
  sharedFrom: (day: string) =>
    `These answers came with the link that you opened; it was made on ${day}. They are shown and not kept, and your own answers stay as they are.`,
  sharedGone: (count: number) =>
    count === 1
      ? 'One answer is left out, because its question has changed since.'
      : `${count} answers are left out, because their questions have changed since.`,
  sharedNew: (numbers: readonly string[]) =>
    `${numbers.length === 1 ? 'Question' : 'Questions'} ${numbers.join(', ')} came later, and could not be answered then.`,
  otherVersion:
    'The check has counted differently since then, so the result may not be the one that was seen.',
  refused: {
    damaged:
      'The link is damaged or incomplete, so its result cannot be shown. Ask for it once more. Everything else works here as usual.',
    newer:
      'The link was made by a newer version of this page, so its result cannot be shown. Reload the page and open the link once more.',
  },
  outOf: (total: number) => `${total} of 100`,
} as const;
