import type { Tag } from './html-tags.ts';
import type { Finding } from './problem.ts';

/** What is wrong with one tag. */
export interface TagFinding {
  readonly tag: Tag;
  readonly finding: Finding;
}

const withoutEnd = new Set(['br', 'hr', 'wbr', 'col']);

/** Those that the next one of their kind closes. */
const closedByOthers = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'rp', 'rt', 'colgroup']);

/** Tags that are opened and not closed, or closed and not opened. */
export function unbalancedTags(tags: readonly Tag[]): TagFinding[] {
  const open: Tag[] = [];
  const found: TagFinding[] = [];
  for (const tag of tags) {
    if (tag.kind === 'opens' && !withoutEnd.has(nameOf(tag))) open.push(tag);
    if (tag.kind !== 'closes') continue;
    const at = open.findLastIndex((one) => nameOf(one) === nameOf(tag));
    if (at < 0) found.push({ tag, finding: closesNothing(tag) });
    else found.push(...open.splice(at).slice(1).flatMap(staysOpen));
  }
  return [...found, ...open.flatMap(staysOpen)];
}

const nameOf = ({ name }: Tag) => name.toLowerCase();

function staysOpen(tag: Tag): TagFinding[] {
  const { name } = tag;
  if (closedByOthers.has(nameOf(tag))) return [];
  const what = `The tag <${name}> is not closed, and takes in what comes after it.`;
  return [{ tag, finding: { what, write: `<${name}>…</${name}>` } }];
}

function closesNothing({ name }: Tag): Finding {
  return {
    what: `The tag </${name}> closes nothing.`,
    allowed: `a pair of tags, in the order in which they were opened`,
    write: withoutEnd.has(name) ? `<${name}>` : `<${name}>…</${name}>`,
  };
}
