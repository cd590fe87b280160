/** A server of pages that a test makes, each with headers of its own, and of dist/, whose bytes a test may break. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * @param {Record<string, string | { html: string, headers?: Record<string, string> }>} pages by their paths; JSON by its own
 * @param {(path: string, body: Buffer) => Buffer} change what is sent of a file of dist/
 */
export async function servePages(pages, change = (_, body) => body) {
  const asked = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  async function answer({ url }, response) {
    asked.push(url);
    const { pathname } = new URL(url, 'http://localhost');
    const page = pages[pathname];
    try {
      if (page === undefined && !/^\/dist\/[\w./-]+$/u.test(pathname)) throw new Error('not there');
      const body = page === undefined ? change(pathname, await readFile(`.${pathname}`)) : (page.html ?? page);
      const type = types[extname(pathname)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*', ...page?.headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  }

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** The addresses that were asked for, in order. */
    asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
