/** A server for this machine alone: folders, and answers that are made. It has no policy: that is the pages' own matter. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * @param {Record<string, string>} folders by the beginning of their addresses, with a slash at its end; the first that fits
 * @param {(url: URL) => string | undefined} pageAt HTML for an address, where it is made and not a file
 */
export async function serveFolders(folders, pageAt = () => undefined) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;

  async function answer(request, response) {
    const url = new URL(request.url, origin);
    try {
      const page = pageAt(url);
      const [type, body] = page === undefined ? await fileAt(decodeURIComponent(url.pathname)) : [types['.html'], page];
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
    }
  }

  async function fileAt(path) {
    const [start, folder] = Object.entries(folders).find(([beginning]) => path.startsWith(beginning)) ?? [];
    if (!start) throw new Error('not served');
    const asked = join(folder, normalize(`/${path.slice(start.length)}`));
    const file = (await stat(asked)).isDirectory() ? join(asked, 'index.html') : asked;
    return [types[extname(file)] ?? 'application/octet-stream', await readFile(file)];
  }

  return {
    url: origin,
    close() {
      // Browsers keep connections open; closing waits for none of them.
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
