/** Words about the guide itself, in copies of it and for the programs that read it. */

import type { Licence } from '../../lib/licence.ts';

const linked = ({ name, address }: Licence) => `[${name}](${address})`;

export const copies = {
  others: 'More',
  onThePage: 'Here the page asks questions that can be answered on the spot.',
  drawing: (words: string) => `Drawing: ${words}`,
  picture: (words: string) => `Picture: ${words}`,
  source: (address: string, changed: string | undefined, licence: Licence | undefined) =>
    `Source: <${address}>${changed ? `, as of ${changed}` : ''}${licence ? `, under ${linked(licence)}` : ''}`,
  terms: (licence: Licence) => `The text is under ${linked(licence)}.`,
  note: 'Each page below is a Markdown copy of one on the site, with its notes. Drawings and pictures are described in words.',
} as const;

export const printed = {
  title: 'The whole guide on one page',
  description: 'Every chapter of the guide one after the other, for printing.',
  lead: 'Every chapter in its order, for printing. A chapter begins on a new sheet.',
  link: 'The whole guide on one page, for printing',
  contents: 'Contents',
} as const;
