import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/** The least that a blog is with Astro: what the benches hold this project against. */
export default defineConfig({ site: 'https://bench.example', integrations: [sitemap()] });
