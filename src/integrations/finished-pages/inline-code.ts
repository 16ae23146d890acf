/** A `<script>` or `<style>` of a page. */
export interface InlineCode {
  readonly tag: 'script' | 'style';
  /** Its attributes as they are written, such as ` type="module"`. */
  readonly attributes: string;
  /** What stands in it, to the letter; empty for a script that is fetched. */
  readonly text: string;
}

const codeOrComment = /<!--[\s\S]*?-->|<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1\s*>/g;

/**
 * The scripts and styles of a page of ours, in their order. Only what the build writes is read
 * right: tags in lower case, and no `>` in their attributes. Reading a whole page for them costs ten
 * times as much, on each page of every build.
 */
export function inlineCode(html: string): InlineCode[] {
  return [...html.matchAll(codeOrComment)].flatMap(([, tag, attributes = '', text = '']) =>
    tag === 'script' || tag === 'style' ? [{ tag, attributes, text }] : [],
  );
}
