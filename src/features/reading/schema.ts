import { z } from 'astro/zod';
import { day, id, pageFields, tool, typeset } from '../../lib/front-matter.ts';

/** Front matter of a chapter, `content/guide/<slug>.md`. */
export const chapterSchema = z.strictObject({
  ...pageFields,
  /** The chapter's number, from 1. */
  order: z.number().int().positive(),
  /** One of the chapters that are enough by themselves. */
  enough: z.boolean().optional(),
  /** The checklist that belongs to the chapter. */
  checklist: id.optional(),
  /** The dimension of a self-assessment, by its key, that the chapter works on. */
  dimension: id.optional(),
  /** A real question to the reader, asked at the end beside the way to answer. */
  asks: typeset(160).optional(),
  /** What the page lets its reader do on the spot. */
  tool: tool.optional(),
});

/** Front matter of an article, `content/articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  ...pageFields,
  /** The day the text was finished; never set back. */
  date: day,
  /** Sorts articles of one day, from 1. */
  order: z.number().int().positive().optional(),
  /** One of the themes in `site.yaml`. */
  theme: id,
  /** The year the article looks back to. */
  then: z.number().int().min(1900).max(2100).optional(),
});

/** Front matter of a page that stands by itself, `content/pages/<slug>.md`, at `/<slug>/`. */
export const pageSchema = z.strictObject(pageFields);
