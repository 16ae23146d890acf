/** Name of the event that tells that the address holds answers, or no longer does. */
export const linkFollowed = 'link-followed';

/** Says which answers came by a link; null once it is left. */
export class LinkFollowedEvent extends Event {
  readonly answers: Readonly<Record<string, string>> | null;

  constructor(answers: Readonly<Record<string, string>> | null) {
    super(linkFollowed, { bubbles: true });
    this.answers = answers;
  }
}
