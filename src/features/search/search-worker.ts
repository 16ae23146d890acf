/**
 * Searches beside the page, which is never kept waiting by it. Everything that search fetches is
 * fetched here.
 */
import { filesAhead } from './files-ahead.ts';
import { lookUp, lookUpQuickly } from './look-up.ts';
import { isRequest, type Reply, type Request } from './messages.ts';
import { sourcesIn, type Sources } from './sources.ts';

const files = filesAhead(globalThis.fetch.bind(globalThis));
// Pagefind knows no other way to its files.
globalThis.fetch = files.fetch;

let sources: Sources | null = null;

/** Fetches what every search needs, the list that answers first before all else. */
function prepare(from: Sources): void {
  void from.list();
  void from.port.prepare();
  void from.parts();
}

async function replyTo(request: Request, from: Sources): Promise<Reply | null> {
  if (request.task === 'prepare') return null;
  const { id, task, typed, wishes } = request;
  if (task === 'wholly') return { id, task, outcome: await lookUp(from, typed, wishes) };
  const index = await from.list();
  return { id, task, outcome: index && lookUpQuickly(index, typed, wishes) };
}

async function answer(request: Request): Promise<void> {
  sources ??= sourcesIn(
    new URL(request.place.folder, globalThis.location.href).href,
    files,
    request.place.engine,
  );
  prepare(sources);
  const reply = await replyTo(request, sources);
  if (reply) globalThis.postMessage(reply);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) void answer(data);
});
