import type {
  Article,
  BlogPosting,
  BreadcrumbList,
  DefinedTermSet,
  ItemList,
  Person,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';

/** What is said about a page to programs that read schema.org. Addresses have scheme and host. */
export interface Described {
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

/** The site, as its settings describe it. */
export interface DescribedSite extends Described {
  /** BCP 47 tag. */
  readonly language: string;
  /** Who answers readers, where somebody does. */
  readonly editor?: string | undefined;
  /** Where the terms of its text stand. */
  readonly licence?: string | undefined;
}

/** A text that is read from top to bottom. */
export interface DescribedText extends Described {
  readonly kind: 'Article' | 'BlogPosting';
  readonly picture?: string | undefined;
  readonly published?: Date | undefined;
  readonly changed?: Date | undefined;
}

type Named<Type extends Thing> = Exclude<Type, string>;

const context = { '@context': 'https://schema.org' } as const;

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

const siteIn = ({ title, address }: DescribedSite): Named<WebSite> => ({
  '@type': 'WebSite',
  name: title,
  url: address,
});

const editorOf = ({ editor }: DescribedSite): { editor?: Named<Person> } =>
  editor === undefined ? {} : { editor: { '@type': 'Person', name: editor } };

const licenceOf = ({ licence }: DescribedSite): { license?: string } =>
  licence === undefined ? {} : { license: licence };

/** The site itself, for its home page. */
export function webSite(site: DescribedSite): WithContext<WebSite> {
  return {
    ...context,
    '@type': 'WebSite',
    name: site.title,
    url: site.address,
    description: site.description,
    inLanguage: site.language,
    ...editorOf(site),
    ...licenceOf(site),
  };
}

/** A chapter or an article. Nobody is named as its author, because no page names one. */
export function article(
  text: DescribedText,
  site: DescribedSite,
): WithContext<Article | BlogPosting> {
  const said = {
    headline: text.title,
    description: text.description,
    url: text.address,
    inLanguage: site.language,
    ...(text.picture === undefined ? {} : { image: text.picture }),
    ...(text.published ? { datePublished: dayOf(text.published) } : {}),
    ...(text.changed ? { dateModified: dayOf(text.changed) } : {}),
    isPartOf: siteIn(site),
    ...editorOf(site),
    ...licenceOf(site),
  };
  return text.kind === 'Article'
    ? { ...context, '@type': 'Article', ...said }
    : { ...context, '@type': 'BlogPosting', ...said };
}

/** The way from the home page to a page, which comes last and needs no address. */
export function breadcrumbs(
  way: readonly { readonly title: string; readonly address?: string }[],
): WithContext<BreadcrumbList> {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(address === undefined ? {} : { item: address }),
    })),
  };
}

/** A checklist with the words of its items, in their order. */
export function itemList(
  list: Described,
  items: readonly { readonly words: string; readonly address: string }[],
): WithContext<ItemList> {
  return {
    ...context,
    '@type': 'ItemList',
    name: list.title,
    description: list.description,
    url: list.address,
    numberOfItems: items.length,
    itemListElement: items.map(({ words, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: words,
      url: address,
    })),
  };
}

/** A glossary with what it says of each term. */
export function termSet(set: Described, terms: readonly Described[]): WithContext<DefinedTermSet> {
  return {
    ...context,
    '@type': 'DefinedTermSet',
    name: set.title,
    description: set.description,
    url: set.address,
    hasDefinedTerm: terms.map(({ title, description, address }) => ({
      '@type': 'DefinedTerm',
      name: title,
      description,
      url: address,
    })),
  };
}

/** Data as the text of a script element, which `</script>` inside it cannot end. */
export function scriptText(data: WithContext<Thing>): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
