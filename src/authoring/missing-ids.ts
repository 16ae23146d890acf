import { parseChecklist } from '../features/checklist/parse.ts';
import { slugOfWords } from './slug-of-words.ts';

const byteOrderMark = '\uFEFF';

/**
 * A checklist's file with an id at the end of every item and heading that had none.
 * Nothing else in it changes.
 *
 * @param retired ids that the list once had and that may not come back
 */
export function withMissingIds(source: string, retired: readonly string[]): string {
  const mark = source.startsWith(byteOrderMark) ? byteOrderMark : '';
  const text = source.slice(mark.length);
  const { unnamed, ids } = parseChecklist(text, (address) => address);
  const taken = new Set([...ids, ...retired]);
  const insertions = unnamed.map((line) => {
    const id = slugOfWords(line.text, taken);
    taken.add(id);
    return { offset: line.offset, id };
  });
  return (
    mark +
    insertions.reduceRight((done, { offset, id }) => {
      return `${done.slice(0, offset)} {#${id}}${done.slice(offset)}`;
    }, text)
  );
}
