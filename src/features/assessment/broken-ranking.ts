import { namesAt, oneTo, repeated, unknown, type Broken, type Name } from './broken.ts';
import type { RankingDefinition } from './schema-ranking.ts';

function placesUsed({ questions, ruledOut }: RankingDefinition): Name[] {
  return [
    ...questions.flatMap(({ options }, at) =>
      options.flatMap(({ points = {} }, each) =>
        Object.keys(points).map((place): Name => [
          ['questions', at, 'options', each, 'points', place],
          place,
        ]),
      ),
    ),
    ...namesAt('ruledOut', ruledOut, 'place', ({ place }) => place),
  ];
}

function questionsUsed(ranking: RankingDefinition): Name[] {
  const { needed, enough, unwanted, ruledOut, ties, grounds, base, remarks, card } = ranking;
  return [
    ...needed.map((id, at): Name => [['needed', at], id]),
    [['enough', 'place'], enough.place],
    ...enough.of.map((id, at): Name => [['enough', 'of', at], id]),
    [['unwanted'], unwanted],
    ...namesAt('ruledOut', ruledOut, 'question', ({ question }) => question),
    ...ties.map((id, at): Name => [['ties', at], id]),
    ...namesAt('grounds', grounds, 'question', ({ question }) => question),
    [['base', 'question'], base.question],
    ...namesAt('remarks', remarks, 'question', ({ question }) => question),
    ...(card ? [[['card', 'question'], card.question] satisfies Name] : []),
  ];
}

/** Answers that something else of the ranking names, each with its question. */
function answersUsed({ ruledOut, remarks, base }: RankingDefinition) {
  const idsOf = (list: string, items: readonly { question: string; is: string[] }[]) =>
    items.flatMap(({ question, is }, at) =>
      is.map((id, each) => ({ question, name: [[list, at, 'is', each], id] satisfies Name })),
    );
  const bases = Object.keys(base.by).map((id) => ({
    question: base.question,
    name: [['base', 'by', id], id] satisfies Name,
  }));
  return [...idsOf('ruledOut', ruledOut), ...idsOf('remarks', remarks), ...bases];
}

function brokenAnswers(ranking: RankingDefinition): Broken[] {
  return answersUsed(ranking).flatMap(({ question, name }) => {
    const known = ranking.questions.find(({ id }) => id === question);
    const names = namesAt('options', known?.options ?? [], 'id', ({ id }) => id);
    return known ? unknown(`answer of ${question}`, [name], names) : [];
  });
}

function brokenQuestions({ questions }: RankingDefinition): Broken[] {
  return questions.flatMap(({ options, several }, at) => {
    const ids = options.map(({ id }, each): Name => [['questions', at, 'options', each, 'id'], id]);
    const alone = options.findIndex(({ exclusive }) => exclusive);
    const path = ['questions', at, 'options', alone, 'exclusive'];
    const message = 'Only where several can be ticked can one clear the others.';
    return [...repeated('id', ids), ...(alone < 0 || several ? [] : [{ path, message }])];
  });
}

/** Places that no answers could make the home. */
function unreachablePlaces({ places, questions, homeFrom }: RankingDefinition): Broken[] {
  const best = (place: string) =>
    questions.reduce((sum, { options, several, eachPlace = 0, most }) => {
      const each = options
        .map(({ id, points }) => (points?.[place] ?? 0) + (id === place ? eachPlace : 0))
        .toSorted((one, other) => other - one)
        .slice(0, several ? most : 1);
      return each.reduce((all, value) => all + value, sum);
    }, 0);
  return places.flatMap(({ id }, at) => {
    const message = `Nothing can make "${id}" the home: its answers give ${best(id)} points at best, and a home needs ${homeFrom}.`;
    return best(id) >= homeFrom ? [] : [{ path: ['places', at, 'id'], message }];
  });
}

/** More answers than there are: those that are needed, and those of a question that count. */
function outOfReach({ enough, questions }: RankingDefinition): Broken[] {
  const asked = enough.of.length;
  const message = `A ranking needs ${enough.fewest} answers of ${asked}.`;
  const path = ['enough', 'fewest'];
  const most = questions.flatMap(({ id, most = 1, options }, at): Broken[] => {
    const ticks = options.filter(({ exclusive }) => !exclusive).length;
    const says = `${most} answers of ${id} would count, and at most ${ticks} can be ticked.`;
    const known = { path: ['questions', at, 'most'], message: says, allowed: oneTo(ticks) };
    return most <= ticks ? [] : [known];
  });
  return [...(enough.fewest > asked ? [{ path, message, allowed: oneTo(asked) }] : []), ...most];
}

/** What one part of a ranking says of another that is not so; empty when all fits together. */
export function brokenRanking(ranking: RankingDefinition): Broken[] {
  const { places, questions, bases, base } = ranking;
  const placeIds = namesAt('places', places, 'id', ({ id }) => id);
  const questionIds = namesAt('questions', questions, 'id', ({ id }) => id);
  const baseKeys = namesAt('bases', bases, 'key', ({ key }) => key);
  const basesUsed = [
    ...Object.entries(base.by).map(([answer, key]): Name => [['base', 'by', answer], key]),
    [['base', 'unknown'], base.unknown] satisfies Name,
  ];
  return [
    ...repeated('id', placeIds),
    ...repeated('id', questionIds),
    ...repeated('key', baseKeys),
    ...unknown('place', placesUsed(ranking), placeIds),
    ...unknown('question', questionsUsed(ranking), questionIds),
    ...unknown('base', basesUsed, baseKeys),
    ...brokenAnswers(ranking),
    ...brokenQuestions(ranking),
    ...outOfReach(ranking),
    ...unreachablePlaces(ranking),
  ];
}
