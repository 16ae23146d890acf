import { notKeptMessage } from '../lib/not-kept.ts';
import type { Kept } from '../lib/stored-document.ts';
import { reloading, storage } from '../strings/index.ts';

/**
 * Says in the `[data-not-kept]` of an element, which is rendered hidden and empty, that changes are
 * not kept; or hides it again when they are. Where a newer page kept something, offers to load it.
 *
 * @returns the message if it stands there newly, to be announced with whatever else is said
 */
export function showKept(host: Element, kept: Kept): string {
  const line = host.querySelector<HTMLElement>('[data-not-kept]');
  if (!line) return '';
  const message = notKeptMessage(kept, storage);
  const isNew = message !== (line.firstChild?.textContent ?? '');
  line.textContent = message;
  line.hidden = message === '';
  if (kept === 'newer') line.append(' ', reloadButton());
  return isNew ? message : '';
}

function reloadButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['reload'] = '';
  button.textContent = reloading.again;
  return button;
}
