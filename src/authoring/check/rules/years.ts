import { z } from 'astro/zod';
import { inFolder } from '../known.ts';
import type { Guide } from '../guide.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Path, Value } from '../yaml-text.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Years that have not come: one that an article looks back to, after its own day, and one in which a
 * figure was published. That depends on today, so it is a warning, as it is of days.
 */
export function checkYears(guide: Guide, now: Date): Problem[] {
  return [...lookingAhead(guide), ...publishedAhead(guide, now)];
}

const dated = z.looseObject({ date: z.iso.date() });

function lookingAhead({ entries }: Guide): Problem[] {
  return inFolder(entries, 'articles').flatMap(({ path: file, fields }) => {
    const { data } = dated.safeParse(fields?.data);
    if (!fields || !data) return [];
    const last = Number(data.date.slice(0, 4));
    return later(fields.values, last, ([field]) => field === 'then').map(({ node, place }) =>
      errorAt(file, place, {
        what: `The article looks back to ${String(node.value)}, and is itself of ${data.date}.`,
        allowed: `the year that it looks back to, ${last} at the latest; or no such field at all`,
      }),
    );
  });
}

function publishedAhead({ lists }: Guide, now: Date): Problem[] {
  const figures = lists.get('evidence.yaml');
  // A year begins earlier in the east.
  const last = new Date(now.getTime() + dayMs).getUTCFullYear();
  const published = later(figures?.values ?? [], last, ([, field]) => field === 'year');
  return published.map(({ node, place }) => {
    const what = `The figure is said to be published in ${String(node.value)}, a year still to come.`;
    const allowed = `the year of publication, ${last} at the latest`;
    return { ...errorAt('evidence.yaml', place, { what, allowed }), severity: 'warning' };
  });
}

/** The highest year of a schema; beyond it the schema says what is wrong. */
const highestYear = 2100;

function later(values: readonly Value[], last: number, isYear: (path: Path) => boolean): Value[] {
  return values.filter(({ path, node: { value } }) => {
    return isYear(path) && typeof value === 'number' && value > last && value <= highestYear;
  });
}
