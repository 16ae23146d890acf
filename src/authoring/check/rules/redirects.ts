import { pageOf, type PageRef } from '../../../lib/links.ts';
import type { Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { pageFinding } from '../page-names.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import type { Value, YamlText } from '../yaml-text.ts';

/** Old addresses that are none, that still have a page, or that lead to no page of this guide. */
export function checkRedirects({ lists }: Guide, known: Known): Problem[] {
  const list = lists.get('redirects.yaml');
  if (!list) return [];
  const moves = list.values.filter(isMove);
  const moved = new Map(moves.map(({ path, node }) => [String(path[0]), String(node.value)]));
  return moves.flatMap((move) => [
    ...problemAt(list, list.fieldAt(move.path), oldFinding(String(move.path[0]), known)),
    ...problemAt(list, move.place, newFinding(move, moved, known)),
  ]);
}

/** The schema tells of what is none. */
function isMove({ path, node }: Value): boolean {
  return path.length === 1 && typeof path[0] === 'string' && typeof node.value === 'string';
}

function problemAt({ path }: YamlText, place: Value['place'], finding: Finding | null): Problem[] {
  return finding ? [errorAt(path, place, finding)] : [];
}

const address = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

function oldFinding(from: string, { pages }: Known): Finding | null {
  if (pages.has(from)) {
    return {
      what: `There is a page "${from}", so its address leads nowhere else.`,
      allowed: 'addresses that have no page any more: take this line out',
    };
  }
  if (address.test(from)) return null;
  const write = from.replace(/^\/+|\/+$/g, '');
  return {
    what: `"${from}" cannot be an old address.`,
    allowed: 'lower-case letters, digits and single hyphens, with slashes only in between',
    ...(address.test(write) ? { write } : {}),
  };
}

function newFinding({ path, node }: Value, moved: Moves, known: Known): Finding | null {
  const [from, to] = [String(path[0]), String(node.value)];
  if (moved.has(pageOf(to))) return chainFinding(from, to, moved);
  const finding = pageFinding(to, known);
  if (finding) return finding.write ? { ...finding, write: `${from}: ${finding.write}` } : finding;
  const isComing = known.drafts.has(pageOf(to)) || known.planned?.has(pageOf(to));
  return isComing
    ? {
        what: `The page "${pageOf(to)}" is not published yet, and readers would be led to nothing.`,
        allowed: 'pages that stand on the site',
      }
    : null;
}

type Moves = ReadonlyMap<PageRef, PageRef>;

function chainFinding(from: string, to: string, moved: Moves): Finding {
  const end = endOf(from, moved);
  const what = `"${pageOf(to)}" has moved itself.`;
  const allowed = 'the page where readers end';
  return end === null
    ? { what: `"${from}" leads in a circle.`, allowed }
    : { what, allowed, write: `${from}: ${end}` };
}

/** Where one ends who is led on and on from an address; null for a circle. */
function endOf(from: string, moved: Moves): string | null {
  const seen = new Set([from]);
  let end = moved.get(from) ?? from;
  for (let next = moved.get(pageOf(end)); next !== undefined; next = moved.get(pageOf(end))) {
    if (seen.has(pageOf(end))) return null;
    seen.add(pageOf(end));
    end = next;
  }
  return end;
}
