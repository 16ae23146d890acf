import { announce } from './announce.ts';

function write(host: Element, sentence: string): void {
  const said = host.querySelector('[data-said]');
  if (said) said.textContent = sentence;
}

/** Says what came of an act in the `[data-said]` of an element, and to screen readers. */
export function say(host: Element, sentence: string): void {
  write(host, sentence);
  announce(sentence);
}

/** Takes back what was said, once it is no longer so. */
export function unsay(host: Element): void {
  write(host, '');
}
