import type { Guide } from '../guide.ts';
import { labelOf } from '../label.ts';
import { signIn, withoutSigns } from '../plain-words.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import { quoted } from '../quoted-line.ts';
import type { Path, YamlText } from '../yaml-text.ts';

/** Files beside the folders that hold what readers see. */
const shown = ['answers.yaml', 'evidence.yaml', 'planned.yaml', 'site.yaml'];

/** Fields that are looked for and not shown. */
const lookedFor = new Set<unknown>(['keywords', 'match', 'phrases', 'unless']);

/** Markdown and tags in fields, which readers would see as they stand. */
export function checkPlainWords({ entries, lists }: Guide): Problem[] {
  const texts = [...entries.map(({ fields }) => fields), ...shown.map((name) => lists.get(name))];
  return texts.flatMap((text) => (text ? problemsIn(text) : []));
}

function problemsIn({ path: file, values }: YamlText): Problem[] {
  return values.flatMap(({ path, node, place }) => {
    if (typeof node.value !== 'string' || path.some((step) => lookedFor.has(step))) return [];
    const sign = signIn(node.value);
    return sign === null ? [] : [errorAt(file, place, findingOf(path, sign, node.value))];
  });
}

function findingOf(path: Path, sign: string, words: string): Finding {
  const last = path.at(-1);
  const plain = quoted(withoutSigns(words.trim().replace(/\s+/g, ' ')));
  return {
    what: `${labelOf(path)} takes plain words, and readers would see "${sign}" as it stands.`,
    allowed: 'words without Markdown and tags',
    write: typeof last === 'string' ? `${last}: ${plain}` : plain,
  };
}
