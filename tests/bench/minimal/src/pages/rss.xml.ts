import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';

/** The fifty newest articles, by title. */
export const GET: APIRoute = async () => {
  const entries = await getCollection('articles');
  const newest = entries.toSorted((one, other) => Number(other.data.date) - Number(one.data.date));
  return rss({
    title: 'Bench',
    description: 'Bench',
    site: 'https://bench.example',
    items: newest.slice(0, 50).map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.date,
      link: `/articles/${id}/`,
    })),
  });
};
