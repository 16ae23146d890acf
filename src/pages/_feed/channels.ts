import type { Channel } from '../../features/feed/item.ts';
import { site, wholeAddress, wholeFileAddress } from '../../site.ts';
import { feed } from '../../strings/index.ts';

/** The feeds of the site: the start of their files' names, and whether a page comes again. */
const feeds = [
  { name: 'feed', ofChanges: false },
  { name: 'changes', ofChanges: true },
] as const;

/** One path for each feed, as `getStaticPaths` wants them. */
export const feedPaths = () =>
  feeds.map(({ name, ofChanges }) => ({ params: { feed: name }, props: { ofChanges } }));

/** What a feed says of itself; `file` is its name. */
export function channelOf(file: string, ofChanges: boolean): Channel {
  return {
    title: ofChanges ? feed.changes(site.name) : feed.title(site.name),
    description: site.description,
    language: site.language,
    licence: site.licence,
    home: wholeAddress(''),
    self: wholeFileAddress(file),
    icon: wholeFileAddress('icon-512.png'),
    ofChanges,
  };
}
