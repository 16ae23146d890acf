/** The terms on which a text may be used. */
export interface Licence {
  /** What they are called, such as `CC BY 4.0`. */
  readonly name: string;
  /** Where they stand. */
  readonly address: string;
}
