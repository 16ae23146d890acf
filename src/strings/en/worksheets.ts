/** The words of worksheets in a file of their own, so that other pages need not load them. */
export const worksheets = {
  title: 'Worksheets',
  description: 'Eight sheets for the back office: print one, fill it in with a pen, pin it up.',
  lead: 'Made for paper. Print one, fill it in with a pen, and pin it up where you will see it.',
  print: 'Print the sheet',
  copy: 'Copy as text',
  copied: 'Copied as text.',
  notCopied: 'Copying was refused. Select the sheet and copy it by hand.',
  chapter: 'Belongs to',
  blank: 'room to write',
} as const;
