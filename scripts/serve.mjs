/** Serves the demo from this machine to this machine, under a Content-Security-Policy as strict as a publisher's. */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const served = /^\/(?:demo|dist|dossiers|test\/pages)\//;
const preferredPort = 8000;

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ');

/** Studio shows the article in a frame of its own. */
const policyFor = (path) => (path.includes('/studio/') ? `${policy}; frame-src 'self'` : policy);

/**
 * @param {{ port?: number }} options 0, the default, takes any free port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no slash at its end
 */
export async function serve({ port = 0 } = {}) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      // Browsers keep connections open; closing waits for none of them.
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response) {
  const path = pathOf(request.url);
  if (path === '/' || path === '/demo') {
    response.writeHead(302, { location: '/demo/' }).end();
    return;
  }
  try {
    if (!path || !served.test(path)) throw new Error('not served');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = await readFile(join(root, file));
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policyFor(path),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    };
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  }
}

/** Decoded, with every `..` resolved; undefined where it cannot be decoded. */
function pathOf(url) {
  try {
    return normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll('\\', '/');
  } catch {
    return undefined;
  }
}

/** On port 8000 or PORT, or on a free one, and says where. */
export async function serveDemo() {
  const { url } = await serveOnOneOf(process.env.PORT);
  console.log(`Demo: ${url}/demo/   (Ctrl+C stops it)`);
}

async function serveOnOneOf(asked) {
  const port = Number(asked ?? preferredPort);
  try {
    return await serve({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken${asked ? '' : ' (PORT chooses another)'}: using a free one.`);
    return serve();
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await serveDemo();
