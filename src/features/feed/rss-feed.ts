import { getRssString } from '@astrojs/rss';
import { itemDay, itemId, type Channel, type FeedItem } from './item.ts';

/** In XML; addresses of ours hold no other character that XML would read as its own. */
const escaped = (address: string): string => address.replaceAll('&', '&amp;');

/** A feed as RSS 2.0, each item with its whole text. */
export function rssFeed(channel: Channel, items: readonly FeedItem[]): Promise<string> {
  const self = `<atom:link href="${escaped(channel.self)}" rel="self" type="application/rss+xml"/>`;
  return getRssString({
    title: channel.title,
    description: channel.description,
    site: channel.home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${channel.language}</language>${self}`,
    items: items.map((item) => ({
      title: item.title,
      description: item.description,
      link: item.address,
      pubDate: itemDay(item, channel),
      content: item.html,
      customData: channel.ofChanges
        ? `<guid isPermaLink="false">${escaped(itemId(item, channel))}</guid>`
        : undefined,
    })),
  });
}
