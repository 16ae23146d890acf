import type { Licence } from '../../lib/licence.ts';

/** A page as a feed carries it. */
export interface FeedItem {
  readonly title: string;
  readonly description: string;
  /** The page's own address, with scheme and host. */
  readonly address: string;
  readonly published?: Date | undefined;
  /** The day on which the page last said something new. */
  readonly changed: Date;
  /** The whole text, with addresses that hold anywhere. */
  readonly html: string;
}

/** What a feed says about itself. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly licence?: Licence | undefined;
  /** The home page, with scheme and host. */
  readonly home: string;
  /** The feed's own address, with scheme and host. */
  readonly self: string;
  /** A square picture that stands for the site, with scheme and host. */
  readonly icon: string;
  /** Whether a page comes again when it changes; otherwise it is news once. */
  readonly ofChanges: boolean;
}

/**
 * What a reader's program knows an item by. In a feed of changes that is the page on the day of its
 * change (RFC 4151), in any other the page's address.
 */
export function itemId({ address, changed }: FeedItem, { ofChanges }: Channel): string {
  if (!ofChanges) return address;
  const { hostname, pathname } = new URL(address);
  return `tag:${hostname},${changed.toISOString().slice(0, 10)}:${pathname}`;
}

/** The day under which an item stands in a feed. */
export function itemDay({ published, changed }: FeedItem, { ofChanges }: Channel): Date {
  return ofChanges ? changed : (published ?? changed);
}
