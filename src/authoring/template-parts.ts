import { undescribed } from './hints.ts';

/** What a new file depends on, beside its title. */
export interface Surroundings {
  /** The day it is begun, as `2026-11-22`. */
  readonly today: string;
  /** The next free number among the files of its folder. */
  readonly order: number;
  /** The first theme of the settings, and the first chapter there is. */
  readonly theme: string;
  readonly chapter: string;
  /** The first of each that there is. */
  readonly principle?: string | undefined;
  readonly checklist?: string | undefined;
  readonly term?: string | undefined;
}

/** What stands in a new file of some kind. */
export type Template = (title: string, around: Surroundings) => string;

/** A title as YAML: in double quotes, so that colons and apostrophes do no harm. */
export const quoted = (title: string) => JSON.stringify(title);

/** The fields that every page has. */
export const pageHead = (
  title: string,
  { principle }: Surroundings,
) => `# The page's name, unlike any other's; at most 70 characters.
title: ${quoted(title)}
# What a reader gets from it, as lists and search engines show it; at most 155 characters.
description: ${quoted(`${undescribed}“${title}”.`.slice(0, 155))}
# The reader's own words, printed above the title; at most 90 characters. Optional.
# question: What do I do when …?
# Anchors of /principles/ that it rests on. Optional.
# principles: [${principle ?? 'the-name-of-its-file'}]
# Words that readers type and the page does not say. Searched, not shown. Optional.
# keywords: [a word, another]
# Kept out of the built site until this line goes.
draft: true`;
