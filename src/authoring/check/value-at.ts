import { z } from 'astro/zod';
import type { Path } from './yaml-text.ts';

/** The value at the end of a way through data; undefined where the way ends too early. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return z.array(z.unknown()).parse(inner)[Number(step)];
    const fields = z.record(z.string(), z.unknown()).safeParse(inner);
    return fields.success ? fields.data[String(step)] : undefined;
  }, data);
}
