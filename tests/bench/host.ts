import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { extname, join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { brotliCompressSync, constants } from 'node:zlib';
import { portOf } from './slow-line.ts';

/** What a host sent. */
export interface Sent {
  readonly address: string;
  /** Bytes of the body, compressed as it went out. */
  readonly bytes: number;
}

/** A running host. */
export interface Host {
  readonly port: number;
  /** Everything sent since the last call. */
  readonly takeSent: () => Sent[];
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Bytes of a TLS record, as docs/deploying.md sets nginx. A browser reads nothing of a record before
 * the whole of it has come, and servers left alone wait for 16 kB: all of a chapter.
 */
const record = 4_096;

const text = /^(text|image\/svg|application\/(json|xml|manifest))/;

interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | number>>;
}

const missing: Answer = { status: 404, body: Buffer.alloc(0), headers: {} };

/** A file as a host sends it that compressed everything beforehand, as well as it can be done. */
function answerFor(folder: string, address: string): Answer {
  const path = join(folder, decodeURIComponent(address));
  const file = [path, join(path, 'index.html')].find((name) =>
    statSync(name, { throwIfNoEntry: false })?.isFile(),
  );
  if (file === undefined) return missing;
  const raw = readFileSync(file);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isText = text.test(type);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const body = isText ? brotliCompressSync(raw, { params }) : raw;
  const encoding = isText ? { 'content-encoding': 'br' } : {};
  const headers = { 'content-type': type, 'content-length': body.length, ...encoding };
  return { status: 200, body, headers };
}

/** A key and a certificate for this machine's own use, made once. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = '.cache/bench';
  const key = join(folder, 'host.key');
  const cert = join(folder, 'host.crt');
  if (!existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const out = ['-keyout', key, '-out', cert, '-days', '3650', '-subj', '/CN=localhost'];
    execFileSync('openssl', ['req', ...kind, ...out], { stdio: 'ignore' });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/**
 * Serves a folder over HTTP/2 and TLS, brotli 11 for text.
 *
 * @throws Error where there is no `openssl` to make a certificate with
 */
export function host(folder: string): Promise<Host> {
  const answers = new Map<string, Answer>();
  const sent: Sent[] = [];
  const respond = ({ url }: Http2ServerRequest, response: Http2ServerResponse): void => {
    const address = url.replace(/[?#].*$/, '');
    const answer = answers.get(address) ?? answerFor(folder, address);
    answers.set(address, answer);
    sent.push({ address, bytes: answer.body.length });
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  };
  const server = createSecureServer({ ...certificate(), allowHTTP1: false }, respond);
  server.on('secureConnection', (socket: TLSSocket) => socket.setMaxSendFragment(record));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const takeSent = () => sent.splice(0);
      resolve({ port: portOf(server.address()), takeSent, close: () => server.close() });
    });
  });
}
