import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const articles = defineCollection({
  loader: glob({ pattern: '*.md', base: './articles' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date().default(new Date('2026-01-01')),
  }),
});

export const collections = { articles };
