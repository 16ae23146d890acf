import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { z } from 'astro/zod';

/** A line to simulate, the same in both directions. */
export interface Line {
  readonly roundTripMs: number;
  readonly bitsPerSecond: number;
}

/** A line that is up. */
export interface RunningLine {
  readonly port: number;
  /** Bytes that have come through so far, in both directions. */
  readonly carried: () => number;
  readonly close: () => void;
}

/** Bytes of a TCP segment, of its headers, and segments that may be sent before the first answer. */
const segment = { payload: 1_460, headers: 40, firstWindow: 10 };

/** One direction of a line, shared by its connections: what is sent waits for what was sent before. */
class Direction {
  readonly line: Line;
  carried = 0;
  #freeAt = 0;

  constructor(line: Line) {
    this.line = line;
  }

  /** Puts bytes on the line; returns the moment at which the last of them has left the sender. */
  send(bytes: number, readyAt: number): number {
    const ms = ((bytes + segment.headers) * 8_000) / this.line.bitsPerSecond;
    this.#freeAt = Math.max(readyAt, this.#freeAt) + ms;
    return this.#freeAt;
  }
}

const at = (moment: number, act: () => void) => {
  setTimeout(act, Math.max(1, moment - performance.now()));
};

/** One direction of one connection: TCP's slow start, and no loss. */
class Stream {
  readonly #direction: Direction;
  readonly #target: Socket;
  readonly #waiting: Buffer[] = [];
  readonly #flying: Buffer[] = [];
  #window = segment.firstWindow * segment.payload;
  #inFlight = 0;
  #delayMs: number;

  /** @param delayMs what the first segment waits for, such as the connection's own set-up */
  constructor(direction: Direction, target: Socket, delayMs: number) {
    this.#direction = direction;
    this.#target = target;
    this.#delayMs = delayMs;
  }

  push(data: Buffer): void {
    for (let from = 0; from < data.length; from += segment.payload) {
      this.#waiting.push(data.subarray(from, from + segment.payload));
    }
    this.#pump();
  }

  #pump(): void {
    while (this.#inFlight < this.#window) {
      const piece = this.#waiting.shift();
      if (!piece) return;
      this.#fly(piece);
    }
  }

  #fly(piece: Buffer): void {
    const { roundTripMs } = this.#direction.line;
    const sent = this.#direction.send(piece.length, performance.now() + this.#delayMs);
    this.#delayMs = 0;
    this.#inFlight += piece.length;
    this.#flying.push(piece);
    at(sent + roundTripMs / 2, () => this.#arrive());
    at(sent + roundTripMs, () => {
      this.#inFlight -= piece.length;
      this.#window += piece.length;
      this.#pump();
    });
  }

  /** Timers of one millisecond may change places; pieces may not. */
  #arrive(): void {
    const piece = this.#flying.shift();
    if (!piece) return;
    this.#direction.carried += piece.length;
    if (!this.#target.destroyed) this.#target.write(piece);
  }
}

function pipe(from: Socket, to: Socket, stream: Stream, lingerMs: number): void {
  from.setNoDelay();
  from.on('data', (data) => stream.push(z.instanceof(Buffer).parse(data)));
  from.on('error', () => to.destroy());
  from.on('close', () => setTimeout(() => to.destroy(), lingerMs).unref());
}

/**
 * A slow line to a local server: a TCP proxy with a round-trip time, a rate that all connections
 * share, and slow start. A browser's own throttling leaves out how connections are set up, and
 * workers.
 */
export function slowLine(serverPort: number, line: Line): Promise<RunningLine> {
  const up = new Direction(line);
  const down = new Direction(line);
  const proxy = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    pipe(client, server, new Stream(up, server, line.roundTripMs), 5_000);
    pipe(server, client, new Stream(down, client, 0), 5_000);
  });
  return new Promise((resolve) => {
    proxy.listen(0, '127.0.0.1', () => {
      resolve({
        port: portOf(proxy.address()),
        carried: () => up.carried + down.carried,
        close: () => proxy.close(),
      });
    });
  });
}

/** The port of a server that listens on TCP. */
export function portOf(address: AddressInfo | string | null): number {
  return z.object({ port: z.number() }).parse(address).port;
}
