/** What the front page of each kind says in a guide whose settings say nothing else of it. */
export const lists = {
  guide: {
    title: 'Guide',
    description: 'The chapters of this guide, in their order.',
    lead: 'In order, or one at a time.',
  },
  articles: {
    title: 'Articles',
    description: 'The articles of this guide, by theme.',
    lead: 'Each stands by itself.',
  },
  checklists: {
    title: 'Checklists',
    description: 'Lists to work through, one small act at a time. Tick them here or on paper.',
    lead: 'One small act after another. Tick them here or print them; the ticks stay on this device.',
  },
  assess: {
    title: 'Self-assessments',
    description: 'Questions to put to yourself, answered on your own device, and where to go next.',
    lead: 'A few plain questions about what you did lately, and one or two things to do next. For your own eyes.',
  },
  templates: {
    title: 'Worksheets',
    description: 'Sheets to print, fill in with a pen, and pin up.',
    lead: 'Made for paper. Print one, fill it in with a pen, and pin it up where you will see it.',
  },
  places: {
    title: 'Places',
    description: 'The places of this guide: whom each fits, and when it was last looked at.',
    lead: 'A card each: whom it fits, and on which day it was last looked at.',
  },
  principles: {
    title: 'Principles',
    description: 'What this guide rests on, a sentence each.',
    lead: 'A sentence each, and the chapter that works it out.',
  },
  glossary: {
    title: 'Glossary',
    description: 'The words of this guide, as one would explain them aloud.',
    lead: 'The words other people use, as one would explain them aloud.',
  },
  evidence: {
    title: 'The figures, and how sure we are of them',
    description: 'Every figure used in the guide: who was asked, when, and what it does not say.',
    lead: 'Every figure that the guide uses, who found it and when, and what it does not say.',
  },
} as const;
