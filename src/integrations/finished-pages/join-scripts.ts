import { rolldown } from 'rolldown';

/** Scripts that pages fetch together, as paths of files, in the order in which they run. */
export type ScriptList = readonly string[];

/** A script to write. */
export interface JoinedScript {
  readonly fileName: string;
  readonly code: string;
}

export interface JoinedScripts {
  /** What pages fetch, and what that fetches, then or on demand. */
  readonly scripts: readonly JoinedScript[];
  /** The name of the one script for each list, in the order of the lists. */
  readonly names: readonly string[];
}

/** The name that no file has under which a list is handed to the bundler. */
const listed = 'page-scripts:';

/** The pattern of a file’s new name: what the build before added to `store.B9tuSdw5` goes. */
const ownName = (name: string) => `${name.replace(/\..*/, '')}.[hash].js`;

function listing(lists: readonly ScriptList[]) {
  const imports = new Map(
    lists.map((files, place) => [
      `${listed}${place}`,
      files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
    ]),
  );
  return {
    name: 'page-scripts',
    resolveId: (id: string) => (imports.has(id) ? id : null),
    load: (id: string) => imports.get(id) ?? null,
  };
}

/**
 * Makes one script of each list. What all lists hold is a file of its own, which a reader fetches
 * once; what only some hold is copied into each, and still runs once on a page (Rolldown,
 * `experimentalInlineCommonChunks`). What is imported on demand stays a file of its own.
 *
 * @throws Error where the bundler makes no script of a list
 */
export async function joinScripts(lists: readonly ScriptList[]): Promise<JoinedScripts> {
  const bundle = await rolldown({
    input: lists.map((_files, place) => `${listed}${place}`),
    preserveEntrySignatures: false,
    // A script can be on demand on one page and at once on another.
    checks: { ineffectiveDynamicImport: false },
    plugins: [listing(lists)],
  });
  const everywhere = {
    name: 'every-page',
    tags: ['$initial' as const],
    minShareCount: lists.length,
  };
  const { output } = await bundle.generate({
    minify: true,
    entryFileNames: 'page.[hash].js',
    chunkFileNames: ({ name }) => ownName(name),
    codeSplitting: {
      groups: lists.length > 1 ? [everywhere] : [],
      experimentalInlineCommonChunks: { maxSize: Infinity },
    },
  });
  await bundle.close();
  const scripts = output.filter((file) => file.type === 'chunk');
  const names = lists.map((files, place) => {
    const script = scripts.find(({ facadeModuleId }) => facadeModuleId === `${listed}${place}`);
    if (!script) throw new Error(`No script was made of ${files.join(' ')}.`);
    return script.fileName;
  });
  return { scripts, names };
}
