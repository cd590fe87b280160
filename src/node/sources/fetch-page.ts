/** Asks the net, as an editor’s tool that says what it is. No other file of the command line does. */

export interface FetchOptions {
  /** Of the package, for the `User-Agent`. */
  readonly version: string;
  /** Milliseconds until an answer must be there in full. */
  readonly timeout?: number;
}

/** A page that has arrived. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  readonly html: string;
}

const MOST_BYTES = 5_000_000;
const TIMEOUT = 20_000;

/** Who asks: no browser’s name, so that a site can tell this tool from a reader. */
export const userAgent = (version: string): string => `article-context/${version} (command line, run by an editor)`;

/** @throws {Error} that says in plain words why there is no page */
export async function fetchPage(url: string, { version, timeout = TIMEOUT }: FetchOptions): Promise<FetchedPage> {
  const response = await ask(url, { method: 'GET', version, timeout });
  if (!response.ok) throw new Error(`${url}: expected a page, found ${statusIn(response)}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/html|xml|^$/u.test(type)) throw new Error(`${url}: expected a page, found ${type}`);
  return { url: response.url || url, html: await textOf(response, url, timeout) };
}

/** @throws {Error} that says in plain words why there is no answer in JSON */
export async function fetchJson(url: string, { version, timeout = TIMEOUT }: FetchOptions): Promise<unknown> {
  const response = await ask(url, { method: 'GET', version, timeout });
  if (!response.ok) throw new Error(`${url}: expected an answer, found ${statusIn(response)}`);
  try {
    return JSON.parse(await textOf(response, url, timeout)) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${url}: expected an answer in JSON, found something else`, { cause: error });
  }
}

/** What is at an address: nothing to say of a page that is there, else what was found instead. */
export async function linkProblem(
  url: string,
  { version, timeout = TIMEOUT }: FetchOptions,
): Promise<string | undefined> {
  try {
    const head = await ask(url, { method: 'HEAD', version, timeout });
    await head.body?.cancel();
    // Some servers do not know HEAD, and some refuse it.
    const response = head.ok ? head : await ask(url, { method: 'GET', version, timeout });
    await response.body?.cancel();
    return response.ok ? undefined : statusIn(response);
  } catch (error) {
    return error instanceof Error ? error.message.replace(`${url}: `, '') : String(error);
  }
}

const statusIn = ({ status, statusText }: Response): string => `status ${String(status)}${statusText ? ` (${statusText})` : ''}`; // prettier-ignore

interface Ask {
  readonly method: 'GET' | 'HEAD';
  readonly version: string;
  readonly timeout: number;
}

async function ask(url: string, { method, version, timeout }: Ask): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      headers: { 'user-agent': userAgent(version), accept: 'text/html,application/xhtml+xml,application/json;q=0.5' },
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    throw new Error(`${url}: ${inWords(error, url, timeout)}`, { cause: error });
  }
}

async function textOf(response: Response, url: string, timeout: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      // What tells of a page stands in its head.
      if (bytes > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(`${url}: ${inWords(error, url, timeout)}`, { cause: error });
  }
  return decoded(Buffer.concat(chunks), response.headers.get('content-type') ?? '');
}

/** By the encoding that the answer names, or the page, or else UTF-8. */
function decoded(bytes: Buffer, type: string): string {
  const named = /charset=["']?([\w-]+)/iu;
  const [, encoding = 'utf-8'] = named.exec(type) ?? named.exec(bytes.subarray(0, 2048).toString('latin1')) ?? [];
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function inWords(error: unknown, url: string, timeout: number): string {
  const { host } = new URL(url);
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (error instanceof Error && error.name === 'TimeoutError')
    return `no answer from ${host} within ${String(timeout / 1000)} seconds`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `${host} is not known: is there a network? (${code})`;
  if (code === 'ECONNREFUSED') return `nothing answers at ${host} (${code})`;
  return `${host} cannot be reached: is there a network? (${code || (error instanceof Error ? error.message : 'unknown error')})`;
}
