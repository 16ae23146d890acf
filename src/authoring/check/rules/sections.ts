import type { Guide } from '../guide.ts';
import { isPageOfProse } from '../known.ts';
import { listOf, nearestOf } from '../names.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/**
 * Words of the settings that stand beside no heading. It is a warning, because a guide may be given
 * its words before its pages; of pages that cannot be read nobody knows the headings.
 */
export function checkSections({ entries, lists }: Guide): Problem[] {
  const pages = entries.filter(isPageOfProse).filter(({ path }) => !path.endsWith('.yaml'));
  const settings = lists.get('site.yaml');
  if (!settings || pages.length === 0 || pages.some(({ markdown }) => !markdown)) return [];
  const headings = pages.flatMap(({ markdown }) => markdown?.headings ?? []);
  const ids = new Set(headings.filter(({ depth }) => depth === 2).map(({ id }) => id));
  return settings.values.flatMap(({ path, node }) => {
    const [field, id] = path;
    if (field !== 'sections' || typeof id !== 'string' || ids.has(id)) return [];
    const finding = unused(id, String(node.value), [...ids]);
    return [{ ...errorAt('site.yaml', settings.fieldAt(path), finding), severity: 'warning' }];
  });
}

function unused(id: string, words: string, ids: readonly string[]): Finding {
  const nearest = nearestOf(id, ids);
  return {
    what: `No heading has the id "${id}", so readers never see these words.`,
    allowed: `ids of headings that begin with ##: ${listOf(ids)}`,
    ...(nearest === undefined ? {} : { nearest, write: `${nearest}: ${words}` }),
  };
}
