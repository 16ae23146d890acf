import { notRising, repeated, unknown, type Broken, type Name } from './broken.ts';
import { outOfReach } from './reach.ts';
import type { Profile } from './schema.ts';

function brokenQuestions({ questions }: Profile): Broken[] {
  return questions.flatMap(({ options }, at) =>
    options.every((option, score) => option.id === String(score))
      ? []
      : [
          {
            path: ['questions', at, 'options'],
            message: 'The ids are 0, 1, 2, 3, 4, in this order.',
          },
        ],
  );
}

/** Questions apart from the others of their dimension, of which paper speaks as "questions 4 to 6". */
function scattered({ questions }: Profile): Broken[] {
  return questions.flatMap(({ id, dimension }, at) => {
    const last = questions.slice(0, at).findLastIndex((other) => other.dimension === dimension);
    const path = ['questions', at, 'dimension'];
    const message = `Question ${id} stands apart from the others of "${dimension}".`;
    const allowed = `a place right after ${questions[last]?.id ?? ''}`;
    return last < 0 || last === at - 1 ? [] : [{ path, message, allowed }];
  });
}

function brokenTally({ tally }: Profile): Broken[] {
  return (tally?.counts ?? []).flatMap(({ answers }, at) => {
    const path = ['tally', 'counts', at, 'answers'];
    const covered = (answers.at(-1)?.upTo ?? 0) >= (tally?.posts ?? 0);
    const gap = { path, message: `The last answer must reach up to ${tally?.posts ?? 0}.` };
    return [
      ...notRising(
        path,
        answers.map(({ upTo }) => upTo),
      ),
      ...(covered ? [] : [gap]),
    ];
  });
}

function brokenBands({ bands }: Profile): Broken[] {
  const first = { path: ['bands', 0, 'from'], message: 'The first band begins at 0.' };
  return [
    ...(bands[0]?.from === 0 ? [] : [first]),
    ...notRising(
      ['bands'],
      bands.map(({ from }) => from),
    ),
  ];
}

function namesUsed({ questions, quickLook, tally, caps }: Profile) {
  return {
    dimensions: [
      ...questions.map(({ dimension }, at): Name => [['questions', at, 'dimension'], dimension]),
      ...caps.flatMap((cap, at): Name[] =>
        'dimension' in cap ? [[['caps', at, 'dimension'], cap.dimension]] : [],
      ),
    ],
    questions: [
      ...(quickLook?.questions ?? []).map((id, at): Name => [['quickLook', 'questions', at], id]),
      ...(tally?.counts ?? []).map(({ question }, at): Name => [
        ['tally', 'counts', at, 'question'],
        question,
      ]),
    ],
    bands: caps.flatMap(({ from, to }, at): Name[] => [
      ...from.map((key, each): Name => [['caps', at, 'from', each], key]),
      [['caps', at, 'to'], to],
    ]),
  };
}

/** What one part of a profile says of another that is not so; empty when all fits together. */
export function brokenReferences(profile: Profile): Broken[] {
  const { dimensions, questions, bands, caps } = profile;
  const dimensionKeys = dimensions.map(({ key }, at): Name => [['dimensions', at, 'key'], key]);
  const questionIds = questions.map(({ id }, at): Name => [['questions', at, 'id'], id]);
  const bandKeys = bands.map(({ key }, at): Name => [['bands', at, 'key'], key]);
  const used = namesUsed(profile);
  const nameless = [
    ...unknown('dimension', used.dimensions, dimensionKeys),
    ...unknown('question', used.questions, questionIds),
    ...unknown('band', used.bands, bandKeys),
  ];
  return [
    ...repeated('key', dimensionKeys),
    ...repeated('id', questionIds),
    ...repeated('key', bandKeys),
    ...repeated(
      'id',
      caps.map(({ id }, at): Name => [['caps', at, 'id'], id]),
    ),
    ...nameless,
    ...brokenQuestions(profile),
    ...scattered(profile),
    ...brokenTally(profile),
    ...brokenBands(profile),
    ...(nameless.length > 0 ? [] : outOfReach(profile)),
  ];
}
