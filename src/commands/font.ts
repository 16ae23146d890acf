/**
 * `npm run font`: cuts the heading face down to what a guide in English needs, after its characters
 * or the face itself have changed (`heading-face.ts`).
 */
import { writeFileSync } from 'node:fs';
import { cutFont, englishCharacters, readyFont } from '../heading-face.ts';

writeFileSync(readyFont, await cutFont(englishCharacters));
