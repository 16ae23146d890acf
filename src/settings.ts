import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { id, typeset } from './lib/front-matter.ts';
import { isLanguageTag, tagOfLanguage } from './lib/language-tag.ts';
import { stop } from './stop.ts';
import { lists } from './strings/index.ts';

/** What a variable of the environment says; one that is empty counts as not given. */
export function given(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/** A folder that is not there yet may still be begun by `npm run new`. */
function folderOrStop(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return path;
  stop(`CONTENT_DIR is "${path}", which is a file. Name the folder that holds site.yaml.`);
}

/** The folder that authors write in; `CONTENT_DIR` builds another guide. */
export const contentDir = folderOrStop(resolve(given('CONTENT_DIR') ?? 'content'));

/**
 * What is kept from one build to the next. Each guide has its own: what one left there names files
 * that another does not have.
 */
export const cacheDir = `node_modules/.astro/${nameOf(relative('', contentDir))}`;

/** A path as the name of one folder, which no other path has. */
function nameOf(path: string): string {
  return path.replaceAll(/\W/g, (sign) => `~${sign.charCodeAt(0).toString(16)}~`);
}

const page = z.string();

/** The kinds of pages that have a front page, by its address. */
export const listNames = [
  'guide',
  'articles',
  'checklists',
  'assess',
  'templates',
  'places',
  'principles',
  'glossary',
  'evidence',
] as const satisfies readonly (keyof typeof lists)[];

export type List = (typeof listNames)[number];

/** The kinds that may have more than a page has room for: their lists go on on other pages. */
export type ListInParts = Extract<List, 'guide' | 'articles' | 'templates'>;

const listWords = z.strictObject({
  title: typeset(70),
  /** What a search engine shows under the title; at most 155 characters. */
  description: typeset(155),
  /** The sentences under the title. */
  lead: typeset(),
});

export type ListWords = z.infer<typeof listWords>;

const language = z.string().superRefine((tag, context) => {
  if (isLanguageTag(tag)) return;
  const meant = tagOfLanguage(tag);
  context.addIssue({
    code: 'custom',
    message: `"${tag}" is no tag of a language.`,
    params: {
      allowed: 'two or three letters, and a country where it matters: en, en-GB, fr, pt-BR',
      ...(meant === null ? {} : { write: `language: ${meant}` }),
    },
  });
});

/** Scheme and host; a path would get lost, since pages have addresses from the root on. */
export const addressSchema = z.url({ protocol: /^https?$/ }).superRefine((text, context) => {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return;
  const { origin, pathname, search, hash } = new URL(text);
  if (pathname === '/' && search + hash === '') return;
  context.addIssue({
    code: 'custom',
    message: `The address "${text}" goes on after its host.`,
    params: {
      allowed: 'https:// and a host; a path below it is given to the build: BASE_PATH=/guide',
      write: `address: ${origin}`,
    },
  });
});

/** `content/site.yaml`: all that makes this guide this guide. */
export const settingsSchema = z.strictObject({
  /** The guide's name, as in the header and in titles. */
  name: typeset(70),
  tagline: typeset(),
  /** What a search engine shows under the home page's title; at most 155 characters. */
  description: typeset(155),
  /** Scheme and host under which the site will stand, without a path. */
  address: addressSchema,
  /** BCP 47 tag of the language that pages are written in. */
  language,
  /** Prefix of every key kept on a reader's device. Lower-case letters and hyphens. */
  storage: z
    .string()
    .regex(/^[a-z][a-z-]*$/, 'lower-case letters and hyphens, with a letter first'),
  /** Who answers readers; without it no page asks them to write. */
  editor: z
    .strictObject({
      name: z.string().min(1),
      email: z.email(),
      /** In how many days an answer comes, in words that continue "answers …". */
      answers: z.string().min(1),
    })
    .optional(),
  /** On what terms the text may be used; without it no page claims any. The code's are the engine's. */
  licence: z
    .strictObject({
      /** What it is called, such as CC BY 4.0; it continues "Text under …". */
      name: typeset(70),
      /** Where its words stand. */
      address: z.url({ protocol: /^https?$/ }),
    })
    .optional(),
  navigation: z.array(z.strictObject({ page, label: typeset(70) })).min(1),
  footer: z.array(z.strictObject({ page, label: typeset(70) })),
  home: z.strictObject({
    /** One sentence a line. */
    headline: z.array(typeset()).min(1),
    promise: typeset(),
    /** What stands before the search field. */
    search: typeset(70),
    /** The situations a reader may be in, and the page that helps. */
    doors: z.array(z.strictObject({ says: typeset(155), page })).min(1),
  }),
  /** The themes of articles, in the order in which they are listed. */
  themes: z.array(z.strictObject({ id, title: typeset(70) })).min(1),
  /** What the front page of a kind says; what is not said here, the engine says plainly. */
  lists: z.partialRecord(z.enum(listNames), listWords.partial()).optional(),
  /** What is printed in the margin beside a heading with this id. */
  sections: z.record(z.string(), typeset(70)),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What the front page of a kind says in a guide. */
export function listWordsIn(settings: Pick<Settings, 'lists'>, list: List): ListWords {
  const { title, description, lead } = { ...settings.lists?.[list] };
  const plain = lists[list];
  return {
    title: title ?? plain.title,
    description: description ?? plain.description,
    lead: lead ?? plain.lead,
  };
}

/**
 * Reads and checks a settings file.
 *
 * @throws ZodError or YAMLParseError; the content check says both in its author's words.
 */
export function readSettings(folder: string): Settings {
  return settingsSchema.parse(parse(readFileSync(resolve(folder, 'site.yaml'), 'utf8')));
}
