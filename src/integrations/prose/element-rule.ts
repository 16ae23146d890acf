import type { Element } from 'hast';
import type { HastFilteredVisitor } from 'satteri';

/** What is done to each element of some names. */
export type ElementRule = HastFilteredVisitor<Element>;
