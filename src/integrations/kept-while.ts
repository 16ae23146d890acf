import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Keeps the entries of a loader from one build to the next while their files and a state stay the
 * same. Astro looks at the files alone, and would show what older code made of them.
 *
 * @param state what entries depend on beside their files, in any words
 */
export function keptWhile(state: string, loader: Loader): Loader {
  const load = (given: LoaderContext) => {
    const generateDigest: LoaderContext['generateDigest'] = (data) =>
      given.generateDigest(state + (typeof data === 'string' ? data : JSON.stringify(data)));
    return loader.load(Object.assign({}, given, { generateDigest }));
  };
  return { ...loader, load };
}
