import type { Piece } from './frame.ts';
import type { Remark } from './notices.ts';

/** The answer as it stands, with its gaps, and the remarks on it. */
export class AnswerDraftElement extends HTMLElement {
  /** @param lines the pieces of each line of the answer */
  show(lines: readonly (readonly Piece[])[], remarks: readonly Remark[]): void {
    this.querySelector('[data-answer]')?.replaceChildren(...lines.map(lineOf));
    const rows = remarks.map(({ says }) => nodeOf('li', says));
    this.querySelector('[data-remarks]')?.replaceChildren(...rows);
  }
}

function lineOf(pieces: readonly Piece[]): HTMLElement {
  const line = document.createElement('p');
  line.append(...pieces.map(({ text, isGap }) => (isGap ? gapOf(text) : text)));
  return line;
}

function gapOf(text: string): HTMLElement {
  const gap = nodeOf('span', text);
  gap.className = 'gap';
  return gap;
}

function nodeOf(tag: 'li' | 'span', text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

customElements.define('answer-draft', AnswerDraftElement);
