import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rssFeed } from '../features/feed/rss-feed.ts';
import { channelOf, feedPaths } from './_feed/channels.ts';
import { newestPages } from './_feed/items.ts';

export const getStaticPaths = feedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The newest pages as RSS. */
export const GET: APIRoute<Props> = async ({ params, props: { ofChanges } }) => {
  const channel = channelOf(`${String(params['feed'])}.xml`, ofChanges);
  return new Response(await rssFeed(channel, await newestPages(ofChanges)));
};
