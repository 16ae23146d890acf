import { plainWords, rareWord, readers, smallWords, themeWords } from './corpus-words.ts';
import { capital, randomFrom, type Random } from './random.ts';

/** What is known of an article before it is written. */
interface FrontMatter {
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
  readonly words: readonly string[];
  readonly question: string;
  readonly keywords: readonly string[];
  /** Day of the text; each article is a day older than the one before. */
  readonly date: string;
}

const newest = Date.UTC(2026, 0, 31);
const dayMs = 86_400_000;

/** Title, address and words of an article, which others link to. */
export function frontMatterOf(number: number, seed: number): FrontMatter {
  const random = randomFrom(`${seed} front ${number}`);
  const theme = random.pick([...themeWords.keys()]);
  const words = themeWords.get(theme) ?? [];
  const [one, other, third] = [random.often(words), random.often(words), random.often(words)];
  const title = random.pick([
    `${capital(one)} and ${other} for ${random.pick(readers)}, part ${number}`,
    `How ${random.pick(readers)} can plan ${one} and ${other}, part ${number}`,
    `Start ${one} before ${other}, part ${number}`,
  ]);
  return {
    slug: title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-'),
    title,
    theme,
    words,
    question: `Is ${one} worth more than ${third} to us?`,
    keywords: [
      `${third} ${random.pick(plainWords)}`,
      random.pick(plainWords),
      rareWord(random.next),
    ],
    date: new Date(newest - (number % 3_650) * dayMs).toISOString().slice(0, 10),
  };
}

function word(random: Random, words: readonly string[]): string {
  const kind = random.next();
  if (kind < 0.5) return random.often(smallWords);
  if (kind < 0.72) return random.often(words);
  return kind < 0.94 ? random.often(plainWords) : rareWord(random.next);
}

function phrase(random: Random, words: readonly string[], length: number): string {
  return Array.from({ length }, () => word(random, words)).join(' ');
}

const sentence = (random: Random, words: readonly string[]): string =>
  `${capital(phrase(random, words, 7 + random.below(9)))}.`;

/** A paragraph with some words in bold or italics, about as often as people do it. */
function paragraph(random: Random, words: readonly string[], sentences: number): string {
  const emphasis = ['', '', '', '', '', '', '', '*', '**', '`'];
  return Array.from({ length: sentences }, () => {
    const mark = random.pick(emphasis);
    const marked = mark ? ` See ${mark}${word(random, words)}${mark}.` : '';
    return sentence(random, words) + marked;
  }).join(' ');
}

const lines = (count: number, line: (position: number) => string): string =>
  Array.from({ length: count }, (_, position) => line(position)).join('\n');

/** What a section holds beside its paragraphs: a list, a table, boxes to tick, steps, or a quotation. */
function extra(section: number, random: Random, words: readonly string[]): string {
  const say = () => sentence(random, words);
  if (section === 0) return lines(3, () => `- ${say()}`);
  if (section === 1) {
    const rows = lines(4, () => `| ${phrase(random, words, 2)} | ${1 + random.below(900)} |`);
    return `| ${capital(random.pick(words))} | Count |\n| --- | ---: |\n${rows}`;
  }
  if (section === 2) return lines(4, () => `- [ ] ${phrase(random, words, 6)}`);
  if (section === 3) return lines(3, (position) => `${position + 1}. ${say()}`);
  return `> ${say()}`;
}

function section(position: number, number: number, seed: number, random: Random): string {
  const { words } = frontMatterOf(number, seed);
  const heading = (marks: string) =>
    `${marks} ${capital(random.often(words))} and ${random.often(words)} {#part-${position}${marks.length}}`;
  const { title, slug } = frontMatterOf(random.below(number), seed);
  const link = number > 0 && position % 2 === 0 ? ` See also [${title}](/articles/${slug}/).` : '';
  return [
    heading('##'),
    paragraph(random, words, 6) + link,
    extra(position, random, words),
    heading('###'),
    paragraph(random, words, 4),
  ].join('\n\n');
}

/** An article of about 900 words with headings, lists, a table, a footnote and links to older numbers. */
export function articleText(number: number, seed: number): string {
  const random = randomFrom(`${seed} text ${number}`);
  const { title, theme, words, question, keywords, date } = frontMatterOf(number, seed);
  const head = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(`${number}: ${sentence(random, words)}`)}`,
    `date: ${date}`,
    `theme: ${theme}`,
    `question: ${JSON.stringify(question)}`,
    `keywords: ${JSON.stringify(keywords)}`,
  ];
  const sections = Array.from({ length: 5 }, (_, at) => section(at, number, seed, random));
  const body = [
    `${paragraph(random, words, 3)}[^1]`,
    ...sections,
    `[^1]: ${sentence(random, words)}`,
  ];
  return `---\n${head.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}
