import { pageOf } from '../../../lib/links.ts';
import type { Entry, Guide } from '../guide.ts';
import { labelOf } from '../label.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import type { Path } from '../yaml-text.ts';

/** Pages and terms whose front matter leads their readers to where they are. */
export function checkSelfReferences({ entries }: Guide): Problem[] {
  return entries.flatMap((entry) =>
    (entry.fields?.values ?? []).flatMap(({ path, node, place }) => {
      const finding = findingOf(path, String(node.value), entry);
      return finding ? [errorAt(entry.path, place, finding)] : [];
    }),
  );
}

function findingOf(path: Path, name: string, { ref, slug }: Entry): Finding | null {
  const orNone = 'or no such field at all';
  if (path[0] === 'next' && path.length === 1 && pageOf(name) === ref) {
    const what = `${labelOf(path)} leads to this page itself, where readers are already.`;
    return { what, allowed: `another page, ${orNone}` };
  }
  if (path[0] !== 'see' || name !== slug) return null;
  const what = `${labelOf(path)} names this term itself.`;
  return { what, allowed: `other terms, ${orNone}` };
}
