/** An address that moved; both under the base path. */
export interface Redirect {
  /** Ends in a slash. */
  readonly from: string;
  /** May have an anchor. */
  readonly to: string;
}
