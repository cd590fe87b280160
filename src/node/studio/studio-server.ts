/** Serves Studio on this machine only, with a folder of the editor's where one is named. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { textsIn, writeChanges, type Change } from './folder-api.js';

export interface StudioOptions {
  /** The dossier's folder, which need not be there yet; `undefined` to keep all in the browser. */
  readonly folder: string | undefined;
  /** The folder that has the built widget. */
  readonly dist: string;
  /** TCP port; 0 for any free one. */
  readonly port: number;
}

export interface ServedStudio {
  readonly url: string;
  close(): Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Of all answers. Other pages in the same browser can neither read nor show them, and links tell nobody of them. */
const headers = {
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** @throws {Error} where Studio is not built, or the port is taken */
export async function startStudio({ folder, dist, port }: StudioOptions): Promise<ServedStudio> {
  if (!existsSync(join(dist, 'studio/studio.js'))) throw new Error(`no studio/studio.js in ${dist}: build it first`);
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', error instanceof Error ? error.message : String(error)); // prettier-ignore
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '' } = request.headers;
    // DNS rebinding: a web page may have its own name resolve to 127.0.0.1. Its requests have another `Host`.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(host)) {
      send(response, 403, 'text/plain', 'Forbidden');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/studio/folder') await answerFolder(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      send(response, 405, 'text/plain', 'Method not allowed'); // prettier-ignore
    else if (pathname === '/' || pathname === '/studio') {
      response.writeHead(302, { ...headers, location: '/studio/' }).end();
    } else await answerFile(pathname, response);
  }

  async function answerFile(pathname: string, response: ServerResponse): Promise<void> {
    const file = resolve(dist, `.${decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)}`);
    const type = types[extname(file)];
    if (!file.startsWith(resolve(dist) + sep) || type === undefined || !existsSync(file)) {
      send(response, 404, 'text/plain', 'Not found');
      return;
    }
    const body = await readFile(file);
    const isPage = pathname === '/studio/' && folder !== undefined;
    send(response, 200, type, isPage ? body.toString('utf8').replace('<article-context-studio', '$& folder') : body);
  }

  async function answerFolder(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (folder === undefined) send(response, 404, 'text/plain', 'No folder is open');
    else if (request.method === 'GET') send(response, 200, 'application/json', JSON.stringify(textsIn(folder)));
    else {
      const { origin, host = '', 'content-type': contentType = '' } = request.headers;
      // A form of another page cannot send JSON, and a script of one would have to ask before, which nothing here allows.
      if (request.method !== 'POST' || origin !== `http://${host}` || !contentType.startsWith('application/json')) {
        send(response, 403, 'text/plain', 'Forbidden');
        return;
      }
      const refused = await writeChanges(folder, await changesIn(request));
      send(response, refused === undefined ? 200 : 409, 'text/plain; charset=utf-8', refused ?? '');
    }
  }

  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/studio/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        // Browsers keep connections open; closing waits for none of them.
        server.closeAllConnections();
      }),
  };
}

/** The most bytes of a request: more than all texts of a dossier, before and after. */
const MOST_SENT = 40_000_000;

/** @throws {Error} where it is no list of changes */
async function changesIn(request: IncomingMessage): Promise<Change[]> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_SENT) chunks.push(chunk);
  }
  if (bytes > MOST_SENT) throw new Error('expected fewer changes at once');
  const changes: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (!Array.isArray(changes) || !changes.every(isChange)) throw new Error('expected a list of changes');
  return changes;
}

const isText = (value: unknown): boolean => value === null || typeof value === 'string';
function isChange(value: unknown): value is Change {
  const { path, before, after } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof path === 'string' && isText(before) && isText(after);
}

function send(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, { ...headers, 'content-type': contentType });
  response.end(body);
}
