/** A server whose pages a browser may keep in memory for the way back: the demo's says of each that it must not. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const articleFile = join(root, 'dossiers/azerbaijan-turkey-exercises/article.txt');

/** The article as a page has it. */
export const article = `<article>${readFileSync(articleFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((block, index) => (index === 0 ? `<h1>${block}</h1>` : `<p>${block}</p>`))
  .join('\n')}</article>`;

export const script = '<script type="module" src="/dist/article-context.js"></script>';

/** @param {Record<string, string>} bodies the HTML of each page, by its path */
export async function servePages(bodies) {
  const server = createServer(({ url }, response) => {
    const body = bodies[url];
    if (body !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(body));
    else if (url.startsWith('/dist/')) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(readFileSync(join(root, url)));
    } else response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const pageOf = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Life</title>
    <link rel="icon" href="data:,">
    <script>
      window.said = [];
      window.shown = [];
      addEventListener('error', ({ message }) => said.push(message));
      addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
      addEventListener('pageshow', ({ persisted }) => shown.push(persisted ? 'kept' : 'loaded'));
    </script>
  </head>
  <body>${body}</body>
</html>`;
