import type { Plugin } from 'vite';
import { withDefinitions } from '../../features/evidence/definitions.ts';
import type { Figure } from '../../features/evidence/schema.ts';

/** Adds the footnotes of cited figures to MDX, which Vite reads past the content loader. */
export function citationsInMdx(evidence: () => readonly Figure[]): Plugin {
  return {
    name: 'citations-in-mdx',
    enforce: 'pre',
    transform(code, file) {
      return file.split('?', 1)[0]?.endsWith('.mdx') ? withDefinitions(code, evidence()) : null;
    },
  };
}
