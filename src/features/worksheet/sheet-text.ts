/**
 * The blank sheet of a worksheet, as its author wrote it: the Markdown between the heading
 * `{#sheet}` and the next one of its level.
 *
 * @returns the sheet without heading ids, or the empty string where there is no such heading
 */
export function sheetText(markdown: string): string {
  const lines = markdown.replace(/\r\n/g, '\n');
  const sheet = /^## [^\n]*\{#sheet\} *\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(lines)?.[1] ?? '';
  return sheet.replace(/\s*\{#[\w-]+\}/g, '').trim();
}
