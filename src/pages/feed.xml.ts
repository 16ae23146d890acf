import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getCollection, render } from 'astro:content';
import Corrections from '../components/Corrections.astro';
import { feedHtml } from '../features/feed/feed-html.ts';
import { articlesInOrder } from '../features/reading/order.ts';
import LinkToPage from '../features/feed/LinkToPage.astro';
import { isThere } from '../library.ts';
import { href, site, siteAddress } from '../site.ts';

/** The articles with their full text, newest first. */
export const GET: APIRoute = async () => {
  const renderers = await loadRenderers([getContainerRenderer()]);
  const container = await AstroContainer.create({ renderers });
  const entries = await getCollection('articles', ({ id }) => isThere(`articles/${id}`));
  const items = articlesInOrder(entries).map(async (article) => {
    const { Content } = await render(article);
    const address = new URL(href(`articles/${article.id}`), siteAddress);
    const html = await container.renderToString(Content, {
      props: { components: { QuickLook: LinkToPage } },
    });
    const { corrections } = article.data;
    const corrected = corrections
      ? await container.renderToString(Corrections, { props: { corrections } })
      : '';
    return {
      title: article.data.title,
      description: article.data.description,
      pubDate: article.data.date,
      link: address.href,
      content: feedHtml(`${html}\n${corrected}`, address),
    };
  });
  return rss({
    title: site.name,
    description: site.description,
    site: new URL(href(''), siteAddress).href,
    items: await Promise.all(items),
    customData: `<language>${site.language}</language>`,
    trailingSlash: true,
  });
};
