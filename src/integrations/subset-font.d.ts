declare module 'subset-font' {
  /** The part of https://github.com/papandreou/subset-font that is used here; it ships no types. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean },
  ): Promise<Buffer>;
}
