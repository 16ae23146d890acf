import { getRssString } from '@astrojs/rss';
import { itemDay, itemId, type Channel, type FeedItem } from './item.ts';

/** In XML, between tags or in the quotation marks of an address, which holds none itself. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const copyright = ({ licence }: Channel): string =>
  licence ? `<copyright>${escaped(`${licence.name}, ${licence.address}`)}</copyright>` : '';

/** A feed as RSS 2.0, each item with its whole text. */
export function rssFeed(channel: Channel, items: readonly FeedItem[]): Promise<string> {
  const self = `<atom:link href="${escaped(channel.self)}" rel="self" type="application/rss+xml"/>`;
  return getRssString({
    title: channel.title,
    description: channel.description,
    site: channel.home,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${channel.language}</language>${copyright(channel)}${self}`,
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
