import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { readEvidence } from './src/authoring/evidence.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentStore } from './src/integrations/content-store.ts';
import { finishedPages } from './src/integrations/finished-pages/finished-pages.ts';
import { headingFont } from './src/integrations/heading-font.ts';
import { citationsInMdx } from './src/integrations/prose/citations-in-mdx.ts';
import { markdownCopies } from './src/integrations/markdown-copies/markdown-copies.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { prosePlugins } from './src/integrations/prose/plugins.ts';
import { quietDirectives } from './src/integrations/quiet-directives.ts';
import { redirectPages } from './src/integrations/redirect-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shippedPackages } from './src/integrations/shipped-packages.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { socialPictures } from './src/integrations/social-pictures/social-pictures.ts';
import { staticHost } from './src/integrations/static-host.ts';
import { isThere, linkableTerms } from './src/library.ts';
import { cacheDir, contentDir } from './src/settings.ts';
import { basePath, buildDir, hasPictures, site, siteAddress } from './src/site.ts';

export default defineConfig({
  site: siteAddress,
  base: basePath,
  outDir: buildDir(),
  cacheDir,
  trailingSlash: 'always',
  // docs/decisions/white-space.md: a space that is wanted is written {' '}.
  compressHTML: 'jsx',
  // Finished pages get their styles last of all: they need not go through every step before.
  build: { inlineStylesheets: 'never' },
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  // Its own styles for this would take a tenth of a chapter's; reset.css has what is needed.
  image: { layout: 'constrained', responsiveStyles: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: prosePlugins({
        base: basePath,
        isThere,
        sections: site.sections,
        terms: linkableTerms,
      }),
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Besley',
      cssVariable: '--font-heading',
      fallbacks: ['Rockwell', 'Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: 600,
            style: 'normal',
            display: 'optional',
            src: [await headingFont(contentDir)],
          },
        ],
      },
    },
  ],
  integrations: [
    contentCheck(),
    mdx(),
    siteMap(),
    contentStore(),
    plainImports(),
    quietDirectives(),
    shippedPackages(),
    markdownCopies(),
    searchIndex(contentDir),
    ...(hasPictures ? [socialPictures()] : []),
    redirectPages(),
    finishedPages(),
    staticHost(),
  ],
  vite: {
    // docs/decisions/browsers.md says why, and what goes wrong without.
    build: { cssTarget: ['chrome123', 'firefox121', 'safari17.5', 'ios17.5'] },
    plugins: [citationsInMdx(() => readEvidence(contentDir))],
  },
});
