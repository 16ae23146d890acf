import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Keeps the entries of a loader from one build to the next while their files and a state stay the
 * same. Astro looks at the files alone, and would show what older code made of them.
 *
 * @param state what all entries depend on beside their files, in any words
 * @param beside what an entry depends on beside its file, by the text of the file
 */
export function keptWhile(
  state: string,
  loader: Loader,
  beside: (text: string) => readonly string[] = () => [],
): Loader {
  const load = (given: LoaderContext) => {
    const ofAll = given.generateDigest(state);
    const generateDigest: LoaderContext['generateDigest'] = (data) =>
      given.generateDigest(
        typeof data === 'string'
          ? [ofAll, data, ...beside(data)].join('')
          : ofAll + JSON.stringify(data),
      );
    return loader.load(Object.assign({}, given, { generateDigest }));
  };
  return { ...loader, load };
}
