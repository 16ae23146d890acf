import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../hosting/headers.ts';

/** What to serve, and where. */
export interface Serving {
  /** The folder of a built site. */
  readonly folder: string;
  /** Where the site was built to stand on its host: `/` or `/guide/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A running server and the address of the site's home page. */
export interface Served {
  readonly server: Server;
  readonly address: string;
}

/** Nothing is kept, since the next build may be a moment away. */
function sendHeaders(path: string, response: ServerResponse): void {
  for (const { name, value } of headersOf(path.replace(/^\/+/, ''))) {
    response.appendHeader(name, value);
  }
}

function sendMissing(folder: string, response: ServerResponse): void {
  sendHeaders('404.html', response);
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** The address below the base path, or null for one that lies outside it. */
function below(base: string, url: string): string | null {
  if (url === base) return '/';
  return url.startsWith(`${base}/`) ? url.slice(base.length) : null;
}

function answering({ folder, base }: Serving) {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      sendHeaders(path, response);
    },
  });
  const root = base.replace(/\/+$/, '');
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = below(root, request.url ?? '/');
    const missing = () => {
      sendMissing(folder, response);
    };
    if (url === null) {
      missing();
      return;
    }
    request.url = url;
    files(request, response, missing);
  };
}

/**
 * Serves a built site as a static host would: folders by their index page, unknown addresses by
 * the site's own 404 page.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken
 */
export function serveSite(serving: Serving): Promise<Served> {
  const server = createServer(answering(serving));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(serving.port, () => {
      const taken = server.address();
      const port = typeof taken === 'object' && taken ? taken.port : serving.port;
      const root = serving.base.replace(/\/+$/, '');
      resolve({ server, address: `http://localhost:${port}${root}/` });
    });
  });
}
