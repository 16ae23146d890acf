import type { Loader, LoaderContext } from 'astro/loaders';

/** What Astro's `glob` says of a folder that is not there, and of one that has none of its files. */
const nothingThere = /^The base directory ".*" does not exist\.$|^No files found matching "/;

/** An id that no file gives. */
const passing = '(none)';

/**
 * Lets a guide do without a kind of pages. Astro would warn of its folder, and of its collection as
 * often as a page asks for it, in case a name is misspelt; that is for the content check to say.
 */
export function perhapsEmpty(loader: Loader): Loader {
  const load = async (given: LoaderContext) => {
    const logger = given.logger.fork(given.logger.label);
    logger.warn = (message) => {
      if (!nothingThere.test(message)) given.logger.warn(message);
    };
    await loader.load(Object.assign({}, given, { logger }));
    const { store } = given;
    if (store.keys().length > 0) return;
    // Astro knows no collection that never had an entry.
    store.set({ id: passing, data: {} });
    store.delete(passing);
  };
  return { ...loader, load };
}
