import { announce } from './announce.ts';

/** Says what came of an act in the `[data-said]` of an element, and to screen readers. */
export function say(host: Element, sentence: string): void {
  const said = host.querySelector('[data-said]');
  if (said) said.textContent = sentence;
  announce(sentence);
}
