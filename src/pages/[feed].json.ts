import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonFeed } from '../features/feed/json-feed.ts';
import { channelOf, feedPaths } from './_feed/channels.ts';
import { newestPages } from './_feed/items.ts';

export const getStaticPaths = feedPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The newest pages as JSON Feed. */
export const GET: APIRoute<Props> = async ({ params, props: { ofChanges } }) => {
  const channel = channelOf(`${String(params['feed'])}.json`, ofChanges);
  return new Response(jsonFeed(channel, await newestPages(ofChanges)));
};
