/** Serves an article with its cards and the check's findings, from this machine to this machine, live. */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve, sep } from 'node:path';
import type { Dossier } from '../../dossier/schema/schema.js';
import { checkDossier } from '../check/check.js';
import { readArticle } from '../article/article.js';
import { previewPage, previewScript, previewStyle } from './preview-page.js';
import { readDossier } from '../folder/targets.js';

export interface PreviewOptions {
  readonly folder: string;
  readonly article: string;
  /** The folder that has the built widget. */
  readonly dist: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly cwd: string;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // An article may hide a copy of itself by a style attribute.
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const type = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
} as const;

/** @throws {Error} where the widget is not built, or the port is taken */
export async function startPreview({ folder, article, dist, port, cwd }: PreviewOptions): Promise<Preview> {
  const widget = 'article-context.js';
  if (!existsSync(join(dist, widget))) throw new Error(`no ${widget} in ${dist}: build it first`);
  const listeners = new Set<ServerResponse>();
  let checked = checkDossier(readDossier(folder));
  // While the editor's text is broken for a moment, the page keeps what was last sound.
  let lastSound = checked.dossier;
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) send(response, 404, type.html, 'Not found');
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere that has its name point here must not read this.
    if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/u.test(request.headers.host ?? '')) {
      send(response, 403, type.html, 'Forbidden');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/') send(response, 200, type.html, previewPage(readArticle(article), checked, lastSound, cwd));
    else if (pathname === '/preview.js') send(response, 200, type.js, previewScript);
    else if (pathname === '/preview.css') send(response, 200, type.css, previewStyle);
    else if (lastSound && (pathname === lexiconAddress || pathname === cardsAddress))
      send(response, 200, type.json, await partOf(lastSound, pathname));
    else if (pathname === '/events') listen(response);
    else send(response, 200, type.js, await distFile(dist, pathname));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    response.once('close', () => listeners.delete(response));
  }

  const stopWatching = watchFolders([folder, join(folder, 'entries'), dirname(article)], () => {
    checked = checkDossier(readDossier(folder));
    lastSound = checked.dossier ?? lastSound;
    for (const listener of listeners) listener.write('event: change\ndata:\n\n');
  });
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

/** Where the page has the dossier from: in parts, as a publisher's does, since only these have maps. */
const lexiconAddress = '/dossier.lexicon.json';
const cardsAddress = '/dossier.cards.json';

async function partOf(dossier: Dossier, address: string): Promise<string> {
  // The libraries that draw maps take a while to load: not before the page is there.
  const { dossierParts, partText } = await import('../build/dossier-parts.js');
  const { lexicon, cards } = dossierParts(dossier, cardsAddress);
  return partText(address === cardsAddress ? cards : lexicon);
}

function send(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** @throws {Error} where the path leads out of the folder or to no script in it */
async function distFile(dist: string, path: string): Promise<Buffer> {
  const file = resolve(dist, `.${decodeURIComponent(path)}`);
  if (!file.startsWith(resolve(dist) + sep) || !file.endsWith('.js')) throw new Error('not served');
  return readFile(file);
}

/** An editor's program writes a file in several steps: one call for all of them. */
function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (_: unknown, name: string | null): void => {
    if (name !== null && !/\.(?:ya?ml|txt|json|html?)$/iu.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, 80);
  };
  const watchers = [...new Set(folders.map((folder) => resolve(folder)))].flatMap((folder): FSWatcher[] =>
    existsSync(folder) ? [watch(folder, soon).on('error', () => undefined)] : [],
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
