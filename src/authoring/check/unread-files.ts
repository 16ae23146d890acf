import { nearestOf, listOf } from './names.ts';
import type { Finding, Problem } from './problem.ts';

/** Files beside the folders that the guide is made of. */
export const filesBeside: readonly string[] = [
  'answers.yaml',
  'coverage.yaml',
  'evidence.yaml',
  'ids.lock.yaml',
  'planned.yaml',
  'redirects.yaml',
  'site.yaml',
  'synonyms.yaml',
];

/** What people keep beside a guide for each other. */
const forPeople = /^(?:readme|licen[cs]e|changelog|contributing|notice)\b/i;

const likeMarkdown = /\.(?:md|mdx|markdown|mdown|mkdn?)$/i;
const likeYaml = /\.ya?ml$/i;

/** Windows hides the ending that its editor adds to the one that was typed. */
const typedEnding = /\.te?xt$/i;

/** Files of programs that write, which an author may take for a page. */
const likeText = /\.(?:txt|text|docx?|odt|rtf|pages|html?)$/i;

/** How grave it is that nobody reads a file, and what is said of it. */
export type Unread = Pick<Problem, 'severity'> & { readonly finding: Finding };

/** Why nobody reads a file beside the folders, or null for one that is read or not meant to be. */
export function unreadBeside(name: string): Unread | null {
  if (filesBeside.includes(name) || forPeople.test(name)) return null;
  const isList = likeYaml.test(name.replace(typedEnding, ''));
  if (isList) return { severity: 'error', finding: listFinding(name) };
  if (likeMarkdown.test(name)) return { severity: 'error', finding: homeless };
  return likeText.test(name) ? { severity: 'warning', finding: homeless } : null;
}

const homeless: Finding = {
  what: 'Nobody reads this file: it lies in no folder.',
  allowed: 'a file that ends in .md, in the folder of its kind, such as articles/ or guide/',
};

function listFinding(name: string): Finding {
  const typed = name.toLowerCase().replace(typedEnding, '');
  const nearest = nearestOf(typed.replace(/\.ya?ml$/, '.yaml'), filesBeside);
  return {
    what: `Nobody reads a file of the name "${name}".`,
    allowed: listOf(filesBeside),
    ...(nearest === undefined ? {} : { nearest, write: nearest }),
  };
}

/**
 * Why nobody reads a file in a folder, or null for one with an ending that is read (whether it is
 * the folder's own is another matter), and for what is no text.
 */
export function unreadInFolder(path: string, ending: string): Unread | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:mdx?|ya?ml)$/.test(name) || forPeople.test(name)) return null;
  if (!name.includes('.')) return { severity: 'warning', finding: endless(`${path}.${ending}`) };
  const typed = path.replace(typedEnding, '');
  if (likeMarkdown.test(typed) || likeYaml.test(typed)) {
    return { severity: 'error', finding: { what: unread(ending), write: renamed(typed, ending) } };
  }
  if (!likeText.test(name)) return null;
  const allowed = `plain text with front matter, saved as ${renamed(path, ending)}`;
  return { severity: 'warning', finding: { what: unread(ending), allowed } };
}

const unread = (ending: string) => `Nobody reads this file: its name does not end in .${ending}.`;

const renamed = (path: string, ending: string) => path.replace(/\.[^.]*$/, `.${ending}`);

function endless(write: string): Finding {
  return { what: 'Nobody reads this file: its name has no ending.', write };
}
