import { z } from 'astro/zod';
import { typographic } from './typographic.ts';

/** What an id is made of. */
export const idForm = 'lower-case letters, digits and single hyphens';

/** An id in addresses and stored data. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idForm);

/** Nothing that a guide tells of on a day lies outside of these years. */
const years = { first: 1990, last: 2100 };

/**
 * A day as YAML writes it (`2026-11-22`), read as midnight UTC. Some readers of YAML hand it over
 * as a date, others as text. `0206-11-22` is a day in the calendar too, and meant by nobody.
 */
export const day = z
  .union([z.date(), z.iso.date().transform((text) => new Date(text))])
  .superRefine((date, context) => {
    const year = date.getUTCFullYear();
    if (year >= years.first && year <= years.last) return;
    context.addIssue({
      code: 'custom',
      message: `The year ${year} is no year for a guide.`,
      params: { allowed: `a day from ${years.first} to ${years.last}: year-month-day` },
    });
  });

/**
 * Words that readers see as they stand. Their straight quotes are set as a printer sets them, as
 * those of prose are.
 *
 * @param most characters
 */
export const typeset = (most = 1_000) =>
  z
    .string()
    .min(1)
    .max(most)
    .transform((text) => typographic(text));

/** The tools that a page may hold: `answer` is the answer builder. */
export const tool = z.enum(['answer']);

/** A mistake that was put right: readers are told, with the day. */
const correction = z.strictObject({
  /** The day the page was changed. */
  date: day,
  /** What the page said before, and what it says now. */
  text: typeset(),
});

export type Correction = z.infer<typeof correction>;

/** What every page of prose may say about itself. */
export const pageFields = {
  /** The page's name, unlike any other's; at most 70 characters. */
  title: typeset(70),
  /** What a reader gets from the page; shown in lists and by search engines. */
  description: typeset(155),
  /** The reader's own words, printed above the title. */
  question: typeset(90).optional(),
  /** Words that readers type and the page does not say; searched, not shown. */
  keywords: z.array(z.string()).optional(),
  /** Anchors of `/principles/` that the page works out. */
  principles: z.array(id).optional(),
  /** The day of the last change that a reader would want to know of. */
  updated: day.optional(),
  /** Mistakes that were put right, shown on the page and in the feed. */
  corrections: z.array(correction).min(1).optional(),
  /** Kept out of production, shown and marked while writing. */
  draft: z.boolean().optional(),
};
