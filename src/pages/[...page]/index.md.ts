import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { markdownCopy } from '../../features/markdown-copy/markdown-copy.ts';
import { resolveLink } from '../../library.ts';
import { pageKey } from '../../page-key.ts';
import { copiedPages } from '../_copies/copied-pages.ts';

export async function getStaticPaths() {
  const sections = await copiedPages();
  return sections
    .flatMap(({ pages }) => pages)
    .map(({ ref, page }) => ({
      params: { page: ref },
      props: { page },
      cacheKey: pageKey(JSON.stringify(page)),
    }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A page of prose as Markdown, beside the page itself. */
export const GET: APIRoute<Props> = ({ props: { page } }) => {
  const text = markdownCopy(page, (address) => {
    const target = resolveLink(address);
    return target !== null && URL.canParse(target, page.address)
      ? new URL(target, page.address).href
      : target;
  });
  return new Response(text);
};
