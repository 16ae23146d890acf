import { itemDay, itemId, type Channel, type FeedItem } from './item.ts';

/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function jsonFeed(channel: Channel, items: readonly FeedItem[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.home,
    feed_url: channel.self,
    description: channel.description,
    icon: channel.icon,
    language: channel.language,
    items: items.map((item) => ({
      id: itemId(item, channel),
      url: item.address,
      title: item.title,
      summary: item.description,
      content_html: item.html,
      date_published: itemDay(item, channel).toISOString(),
      date_modified: item.changed.toISOString(),
    })),
  };
  return JSON.stringify(feed);
}
