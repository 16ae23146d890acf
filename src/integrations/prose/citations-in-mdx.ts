import { withDefinitions } from '../../features/evidence/definitions.ts';
import type { Figure } from '../../features/evidence/schema.ts';

/** The part of a Vite plugin that is used here. */
interface SourcePlugin {
  readonly name: string;
  readonly enforce: 'pre';
  /** Returns the changed source, or null to leave it. */
  transform(source: string, file: string): string | null;
}

/** Adds the footnotes of cited figures to MDX, which Vite reads past the content loader. */
export function citationsInMdx(evidence: () => readonly Figure[]): SourcePlugin {
  return {
    name: 'citations-in-mdx',
    enforce: 'pre',
    transform(source, file) {
      const [path = ''] = file.split('?', 1);
      return path.endsWith('.mdx') ? withDefinitions(source, evidence()) : null;
    },
  };
}
