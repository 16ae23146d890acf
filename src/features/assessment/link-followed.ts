import type { Shared } from './share-link.ts';

/** Name of the event that tells that the address holds answers, or no longer does. */
export const linkFollowed = 'link-followed';

/** Says which answers came by a link; null once it is left. */
export class LinkFollowedEvent extends Event {
  readonly shared: Shared | null;

  constructor(shared: Shared | null) {
    super(linkFollowed, { bubbles: true });
    this.shared = shared;
  }
}
