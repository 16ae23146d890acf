const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** What articles are about, and the words that each theme says most, the more usual first. */
export const themeWords: ReadonlyMap<string, readonly string[]> = new Map(
  [
    `listening mention keyword alert brand watch rival mood signal trend talk praise handle filter
    hashtag voice question review thread notebook`,
    `inbox reply message answer thread customer tone sorry promise refund order template hours
    handover team comment apology ticket greeting name`,
    `calendar plan queue slot draft post batch week season holiday reminder launch pause rhythm
    evening morning schedule date routine card`,
    `number count report reach click rate follower growth chart goal month compare average sheet
    trend sample share baseline cost figure`,
    `photo caption story reel hook headline idea script recipe lesson window shelf camera light
    crop text scene title picture album`,
    `budget advert audience offer coupon landing bid spend test result lead price boost voucher
    margin sale target poster leaflet trial`,
    `shop bakery salon cafe florist garage market map listing opening visit street town neighbour
    event booking counter parking corner van`,
    `group member poll guest partner club welcome rule story thank invite friend local loyal evening
    raffle supper choir team bench`,
  ].map((text) => {
    const words = wordsIn(text);
    return [words[0] ?? '', words] as const;
  }),
);

/** Words that hold sentences together, by how often English says them. */
export const smallWords: readonly string[] = wordsIn(`
  the of and to a in that is for it you with on as are this be your at by or from an not but what
  can when more if will one all out so about up which their they we has have do than who some into
  other only each most also how over no make time people work first good day small new way need use
  write ask keep show take give start help look read find want know think try`);

/** Words that any article about any theme may use. */
export const plainWords: readonly string[] = wordsIn(`
  owner business page link brand store person weekend simple clear honest careful regular steady
  useful short long early late quick slow cheap likely rare common decide choose notice record learn
  repeat improve reduce remove collect sort label split join open close send list note habit step
  reason mistake problem change choice effort value folder screen phone table kitchen summer winter
  spring autumn minute hour year today tomorrow always often seldom never before after while because
  unless until whether instead together apart almost nearly exactly roughly perhaps rather quite
  many few several enough letter coffee bread flower paper pencil drawer basket ladder bucket`);

/** Who reads. */
export const readers: readonly string[] = wordsIn(`
  bakers florists salons cafes gyms clinics studios garages charities plumbers tutors hotels
  wineries designers grocers potters`);

const syllables = wordsIn(`
  ba bel bor cam cor dal den dor fal fen gar gil hal hem jor kel lam lin mar mel nor pel pol ral
  rin sal sel tam tor val ven wal wil yor zan`);

/** So many rare words there are; a text of a thousand holds some seventy of them. */
const rareWords = 20_000;

/** A made-up word, so that an index meets as many different words as in texts that people write. */
export function rareWord(random: () => number): string {
  // The square makes low numbers likelier, as a few rare words are less rare than the others.
  const rank = Math.floor(rareWords * random() ** 2);
  const base = syllables.length;
  const parts = [rank % base, Math.floor(rank / base) % base, Math.floor(rank / base ** 2)];
  return parts.map((part) => syllables[part] ?? '').join('');
}
