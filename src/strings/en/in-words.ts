const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as it is written within a sentence: in words up to ten. */
export const inWords = (number: number): string => words[number] ?? String(number);
