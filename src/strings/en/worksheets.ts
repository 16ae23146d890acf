/** The words of worksheets in a file of their own, so that other pages need not load them. */
export const worksheets = {
  print: 'Print the sheet',
  copy: 'Copy as text',
  copied: 'Copied as text.',
  notCopied: 'Copying was refused. Select the sheet and copy it by hand.',
  chapter: 'Belongs to',
} as const;
