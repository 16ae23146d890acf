import { z } from 'astro/zod';
import type { Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { start, type Problem } from '../problem.ts';

const withEditor = z.looseObject({ editor: z.unknown() });

/** Without an editor no page asks its readers to write; that is allowed, and worth saying. */
export function checkEditor({ lists }: Guide, { host }: Known): Problem[] {
  const settings = lists.get('site.yaml')?.data;
  if (settings === undefined || withEditor.safeParse(settings).data?.editor !== undefined)
    return [];
  return [
    {
      severity: 'warning',
      path: 'site.yaml',
      ...start,
      what: 'There is no editor, so no page says whom to write to, and there is no security.txt.',
      write: `editor:\n  name: A. Person\n  email: somebody@${domainOf(host)}\n  answers: within two working days`,
    },
  ];
}

/** The domain that letters to the guide would go to. */
function domainOf(host: string | null): string {
  return host?.replace(/^www\.|:\d+$/g, '') ?? 'guide.example';
}
