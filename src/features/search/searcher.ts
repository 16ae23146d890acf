import type { Answered, Outcome, Wishes } from './look-up.ts';
import { isReply, type IndexPlace, type Reply, type Request } from './messages.ts';

/** Search as a page asks for it. Nothing here throws. */
export interface Searcher {
  /** Fetches what every search needs. */
  prepare(): void;
  /** As `lookUpQuickly`; null too where search cannot be reached. */
  lookUpQuickly(typed: string, wishes: Wishes): Promise<Answered | null>;
  /** As `lookUp`. */
  lookUp(typed: string, wishes: Wishes): Promise<Outcome>;
}

/**
 * Search in a worker.
 *
 * @param worker that runs `search-worker.ts`
 * @param place of the index
 */
export function searcherIn(worker: Worker, place: IndexPlace): Searcher {
  const waiting = new Map<number, (reply: Reply | null) => void>();
  let isBroken = false;
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isReply(data)) return;
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    isBroken = true;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  });
  const send = (request: Request) => worker.postMessage(request);
  const ask = (task: Reply['task'], typed: string, wishes: Wishes): Promise<Reply | null> => {
    if (isBroken) return Promise.resolve(null);
    asked += 1;
    const id = asked;
    send({ task, place, id, typed, wishes });
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  return {
    prepare: () => send({ task: 'prepare', place }),
    lookUpQuickly: async (typed, wishes) => {
      const reply = await ask('quickly', typed, wishes);
      return reply?.task === 'quickly' ? reply.outcome : null;
    },
    lookUp: async (typed, wishes) => {
      const reply = await ask('wholly', typed, wishes);
      return reply?.task === 'wholly' ? reply.outcome : { state: 'unavailable' };
    },
  };
}
