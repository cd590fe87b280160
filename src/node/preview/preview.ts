/**
 * Serves the preview on this machine only: articles with their cards and the remarks of the check, renewed when a file
 * changes.
 */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve, sep } from 'node:path';
import { previewScript, previewStyle } from './preview-assets.js';
import { dossiersPage, previewPage } from './preview-page.js';
import { ShownDossier, type DossierAndArticle } from './shown-dossier.js';

/** What to serve. */
export interface PreviewOptions {
  readonly dossiers: readonly DossierAndArticle[];
  /** The folder that has the built widget. */
  readonly dist: string;
  /** TCP port; 0 for any free one. */
  readonly port: number;
  /** Folder that paths are shown from. */
  readonly cwd: string;
}

/** A preview that is being served. */
export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The Content-Security-Policy: an article may be anyone's page, and only the widget and the preview are to
 * run in it.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A page may hide a second copy of its article by `style="display: none"`; without this it would be shown.
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of all answers. Other pages in the same browser can neither read nor show them, and links tell nobody of them. */
const headers = {
  'content-security-policy': policy,
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
} as const;

const type = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
} as const;

/** @throws {Error} where the widget is not built, or the port is taken */
export async function startPreview({ dossiers, dist, port, cwd }: PreviewOptions): Promise<Preview> {
  const widget = 'article-context.js';
  if (!existsSync(join(dist, widget))) throw new Error(`no ${widget} in ${dist}: build it first`);
  const listeners = new Set<ServerResponse>();
  const shown = dossiers.map(
    (one, index) => new ShownDossier(one, dossiers.length === 1 ? '' : `/${String(index + 1)}`),
  );
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 404, type.html, 'Not found');
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // DNS rebinding: a web page may have its own name resolve to 127.0.0.1, and would then read the preview. Its
    // requests have another `Host`.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? '')) {
      send(response, 403, type.html, 'Forbidden');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const dossier = shown.findLast(({ base }) => pathname.startsWith(`${base}/`));
    if (request.method === 'POST' && dossier && pathname === `${dossier.base}/entries`) {
      await addEntry(request, response, dossier);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      send(response, 405, type.html, 'Method not allowed');
      return;
    }
    const part = await dossier?.part(pathname);
    if (part !== undefined) send(response, 200, type.json, part);
    else if (dossier && pathname === `${dossier.base}/`) send(response, 200, type.html, previewPage(dossier.page(cwd)));
    else if (pathname === '/')
      send(
        response,
        200,
        type.html,
        dossiersPage(
          shown.map((one) => one.page(cwd)),
          cwd,
        ),
      );
    else if (pathname === '/preview.js') send(response, 200, type.js, previewScript);
    else if (pathname === '/preview.css') send(response, 200, type.css, previewStyle);
    else if (pathname === '/events') listen(response);
    else send(response, 200, type.js, await distFile(dist, pathname));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
  }

  // A folder that comes to be, such as `entries`, is watched from then on.
  const folders = (): string[] => shown.flatMap((one) => [...one.folders, dirname(one.articleFile)]);
  let watched = folders();
  let stop = watchFolders(watched, changed);
  const stopWatching = (): void => {
    stop();
  };
  function changed(): void {
    for (const one of shown) one.readAgain();
    for (const listener of listeners) listener.write('event: change\ndata:\n\n');
    const now = folders();
    if (now.join('\n') === watched.join('\n')) return;
    stop();
    watched = now;
    stop = watchFolders(now, changed);
  }
  try {
    await new Promise<void>((done, failed) => {
      server.once('error', failed).listen(port, '127.0.0.1', done);
    });
  } catch (error) {
    stopWatching();
    throw error;
  }
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    async close() {
      stopWatching();
      await new Promise<void>((done) => {
        server.close(() => {
          done();
        });
        // Browsers keep connections open; closing waits for none of them.
        server.closeAllConnections();
      });
    },
  };
}

/** The most bytes of a request to add an entry. */
const MOST_ASKED = 4_000;

/**
 * Adds an entry, for a page of this server alone: a form of another page cannot send JSON, and a script of one would have
 * to ask before, which nothing here allows.
 */
async function addEntry(request: IncomingMessage, response: ServerResponse, dossier: ShownDossier): Promise<void> {
  const { origin, host = '', 'content-type': contentType = '' } = request.headers;
  if (origin !== `http://${host}` || !contentType.startsWith('application/json')) {
    send(response, 403, type.html, 'Forbidden');
    return;
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // The rest is read and forgotten, so that the page gets an answer.
    if (bytes <= MOST_ASKED) chunks.push(chunk);
  }
  // A letter may begin in one chunk and end in the next.
  const said = dossier.addEntry(bytes > MOST_ASKED ? '' : textIn(Buffer.concat(chunks).toString('utf8')));
  send(response, 200, type.json, JSON.stringify({ said }));
}

function textIn(body: string): string {
  try {
    const { text } = JSON.parse(body) as { readonly text?: unknown };
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}

function send(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, { ...headers, 'content-type': contentType });
  response.end(body);
}

/** Reads a script of the built widget. @throws {Error} where the path leads out of `dist` or to no script in it */
async function distFile(dist: string, path: string): Promise<Buffer> {
  const file = resolve(dist, `.${decodeURIComponent(path)}`);
  if (!file.startsWith(resolve(dist) + sep) || !file.endsWith('.js')) throw new Error('not served');
  return readFile(file);
}

/**
 * Calls `changed` when a text file or a folder in some folders has changed, once for all changes within 80 ms: many editors save a
 * file in several steps.
 *
 * @returns what stops it
 */
function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (_: unknown, name: string | null): void => {
    if (name !== null && !/\.(?:ya?ml|txt|json|html?)$|^[^.]+$/iu.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 80);
  };
  const watchers = [...new Set(folders.map((folder) => resolve(folder)))].flatMap((folder) => watchersOf(folder, soon));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** The watcher of a folder; none where it has just gone, or where the system watches no more: then a reload shows changes. */
function watchersOf(folder: string, soon: (event: unknown, name: string | null) => void): FSWatcher[] {
  try {
    return [watch(folder, soon).on('error', () => undefined)];
  } catch {
    return [];
  }
}
