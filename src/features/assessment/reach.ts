import { countOf, oneTo, type Broken } from './broken.ts';
import type { Profile } from './schema.ts';

/** Minimums that nobody could meet, so that every reader would hear of too few answers. */
function minimumsOutOfReach({ minimums, dimensions, questions }: Profile): Broken[] {
  const own = (key: string) => questions.filter(({ dimension }) => dimension === key).length;
  const fewestOwn = Math.min(...dimensions.map(({ key }) => own(key)));
  const starved = dimensions
    .filter(({ key }) => own(key) < minimums.perDimension)
    .map(({ key }) => ({
      path: ['minimums', 'perDimension'],
      message: `The dimension "${key}" has ${countOf(own(key), 'question')}, and its number needs ${minimums.perDimension} answers.`,
      allowed: own(key) === 0 ? 'dimensions with questions of their own' : oneTo(fewestOwn),
    }));
  return [
    ...starved.slice(0, 1),
    ...tooMany('dimensions', minimums.dimensions, dimensions.length),
    ...tooMany('answers', minimums.answers, questions.length),
  ];
}

function tooMany(field: 'dimensions' | 'answers', needed: number, there: number): Broken[] {
  if (needed <= there) return [];
  const are = field === 'answers' ? `${there} questions are asked` : `there are ${there}`;
  const message = `A total needs ${needed} ${field}, and ${are}.`;
  return [{ path: ['minimums', field], message, allowed: oneTo(there) }];
}

/** Every rounded number that a dimension can have. */
function numbersOf(fewest: number, questions: number): Set<number> {
  const numbers = new Set<number>();
  for (let answered = fewest; answered <= questions; answered += 1) {
    for (let sum = 0; sum <= 4 * answered; sum += 1) {
      numbers.add(Math.round((100 * sum) / (4 * answered)));
    }
  }
  return numbers;
}

/** A name for the middle that no dimension can have, because the numbers leave no room for it. */
function levelOutOfReach({ levels: { next, keep }, ...profile }: Profile): Broken[] {
  const { dimensions, questions, minimums } = profile;
  const path = ['levels', 'keep', 'from'];
  const allowed = `${next.from + 1} to 100`;
  if (keep.from <= next.from) {
    const message = `"${keep.name}" begins at ${keep.from}, and "${next.name}" before it at ${next.from}.`;
    return [{ path, message, allowed }];
  }
  const isReached = dimensions.some(({ key }) => {
    const own = questions.filter(({ dimension }) => dimension === key).length;
    const numbers = [...numbersOf(minimums.perDimension, own)];
    return numbers.some((number) => number >= next.from && number < keep.from);
  });
  if (isReached) return [];
  const message = `No dimension can be "${next.name}": no number it can have lies from ${next.from} to ${keep.from - 1}.`;
  return [{ path, message, allowed }];
}

/** Caps that never hold anything back, or that lift what they should hold back. */
function idleCaps({ caps, bands, minimums, dimensions }: Profile): Broken[] {
  const rank = (band: string) => bands.findIndex(({ key }) => key === band);
  return caps.flatMap((cap, at): Broken[] => {
    const lowest = Math.min(...cap.from.map(rank));
    const lower = bands.slice(0, Math.max(0, lowest)).map(({ key }) => key);
    const lifts = lowest >= 0 && rank(cap.to) >= lowest;
    const message = `The cap "${cap.id}" gives "${cap.to}", which is not lower than what it holds back.`;
    const never = `The cap "${cap.id}" can never apply: a total needs a number for every dimension.`;
    const isIdle = cap.when === 'unknown' && minimums.dimensions >= dimensions.length;
    return [
      ...(lifts
        ? [{ path: ['caps', at, 'to'], message, allowed: lower.join(', ') || 'none' }]
        : []),
      ...(isIdle ? [{ path: ['caps', at, 'when'], message: never }] : []),
    ];
  });
}

/** Answers of a tally that no count gives, and a number of posts that its table does not have. */
function tallyOutOfReach({ tally }: Profile): Broken[] {
  if (!tally) return [];
  const { posts, fewest, counts } = tally;
  const late = counts.flatMap(({ answers }, at) => {
    const full = answers.findIndex(({ upTo }) => upTo >= posts);
    const message = `Nothing counts more than ${posts} posts, so the answers after this one are never given.`;
    const isLast = full < 0 || full === answers.length - 1;
    return isLast ? [] : [{ path: ['tally', 'counts', at, 'answers', full, 'upTo'], message }];
  });
  const message = `The questions would never apply: the table has ${posts} rows, and ${fewest} posts are needed.`;
  const path = ['tally', 'fewest'];
  return [...late, ...(fewest > posts ? [{ path, message, allowed: oneTo(posts) }] : [])];
}

/** What a profile asks for, or promises, and no reader can reach. */
export function outOfReach(profile: Profile): Broken[] {
  const minimums = minimumsOutOfReach(profile);
  return [
    ...minimums,
    ...(minimums.length > 0 ? [] : levelOutOfReach(profile)),
    ...idleCaps(profile),
    ...tallyOutOfReach(profile),
  ];
}
