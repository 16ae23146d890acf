import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readEvidence } from './authoring/evidence.ts';
import { readLinkableTerms } from './authoring/terms.ts';
import { assessmentSchema } from './features/assessment/schema.ts';
import { checklistSchema } from './features/checklist/schema.ts';
import { termSchema } from './features/glossary/schema.ts';
import { placeSchema } from './features/places/schema.ts';
import { principleSchema } from './features/principles/schema.ts';
import { articleSchema, chapterSchema, pageSchema } from './features/reading/schema.ts';
import { worksheetSchema } from './features/worksheet/schema.ts';
import { keptWhile } from './integrations/kept-while.ts';
import { perhapsEmpty } from './integrations/perhaps-empty.ts';
import { proseLoader } from './integrations/prose/loader.ts';
import { proseState } from './integrations/prose/prose-state.ts';
import { library } from './library.ts';
import { contentDir, site } from './site.ts';

const evidence = readEvidence(contentDir);
const pages = library();
const state = proseState(contentDir);
const context = JSON.stringify([
  evidence,
  [...pages.published.keys()],
  readLinkableTerms(contentDir),
  state,
  site.sections,
]);
const prose = (folder: string, retainBody = false) =>
  perhapsEmpty(proseLoader({ base: `${contentDir}/${folder}`, retainBody }, evidence, context));
const kept = (files: Loader) => perhapsEmpty(keptWhile(state, files));

export const collections = {
  guide: defineCollection({ loader: prose('guide'), schema: chapterSchema }),
  articles: defineCollection({ loader: prose('articles'), schema: articleSchema }),
  pages: defineCollection({ loader: prose('pages'), schema: pageSchema }),
  principles: defineCollection({ loader: prose('principles'), schema: principleSchema }),
  glossary: defineCollection({ loader: prose('glossary'), schema: termSchema }),
  worksheets: defineCollection({ loader: prose('worksheets', true), schema: worksheetSchema }),
  places: defineCollection({ loader: prose('places'), schema: placeSchema }),
  checklists: defineCollection({
    loader: kept(glob({ base: `${contentDir}/checklists`, pattern: '*.md', deferRender: true })),
    schema: checklistSchema,
  }),
  assessments: defineCollection({
    loader: kept(glob({ base: `${contentDir}/assessments`, pattern: '*.yaml' })),
    schema: assessmentSchema,
  }),
};
