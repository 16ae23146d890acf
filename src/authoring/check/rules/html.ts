import { attributeFinding, tagFinding } from '../allowed-tags.ts';
import type { TextEntry } from '../guide.ts';
import { isComponent, tagsOf, type Tag } from '../html-tags.ts';
import { isProse } from '../known.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import { unbalancedTags, type TagFinding } from '../unbalanced-tags.ts';

/** HTML in texts that hides something, does nothing, or has a better way. */
export function checkHtml(entry: TextEntry): Problem[] {
  const { path, markdown } = entry;
  if (!isProse(entry)) return [];
  const tags = tagsOf(markdown).filter((tag) => !isComponent(tag));
  const sound = tags.filter(({ kind, name }) => kind !== 'comment' && tagFinding(name) === null);
  const found = [
    ...tags.flatMap(ownFindings),
    ...(path.endsWith('.mdx') ? [] : unbalancedTags(sound)),
  ];
  return found.map(({ tag, finding }) =>
    errorAt(path, placeOf(markdown.text, tag.offset), finding),
  );
}

function ownFindings(tag: Tag): TagFinding[] {
  return findingsOf(tag).map((finding) => ({ tag, finding }));
}

function findingsOf({ kind, name, attributes, isWhole }: Tag): Finding[] {
  if (kind === 'comment') return isWhole ? [] : [openComment];
  if (kind === 'closes' || name === '') return [];
  const ofTag = tagFinding(name);
  if (ofTag) return [ofTag];
  return attributes.map(attributeFinding).filter((finding) => finding !== null);
}

const openComment: Finding = {
  what: 'This comment is not closed, and hides all that comes after it.',
  allowed: 'a comment that ends where readers go on',
  write: '<!-- To be looked up. -->',
};
