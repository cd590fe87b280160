/** Fetches a text, with bounds on its size and its time. */
import { DossierError } from '../dossier-error.js';
import { issuesIn, type Issue } from '../issue.js';
import { limits } from '../limits.js';

export interface Fetched {
  readonly text: string;
  /** The absolute URL that it came from, after redirections. */
  readonly address: string;
}

/**
 * @param options of `fetch`
 * @throws {DossierError} `unreachable`, with the HTTP status, or 0 where there was no answer in time; `too-large`
 * @throws the reason of `signal`, by default an `AbortError`, when it is aborted first
 */
export async function fetchText(url: string, signal: AbortSignal, options: RequestInit = {}): Promise<Fetched> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(limits.loadMs)]);
  try {
    const response = await fetch(url, { ...options, signal: bounded });
    if (!response.ok) throw ofWhole('unreachable', { url, status: response.status });
    return { text: await readBounded(response), address: response.url };
  } catch (error) {
    if (issuesIn(error) || signal.aborted) throw error;
    throw ofWhole('unreachable', { url, status: 0 });
  }
}

/** An error that is about all of a dossier, and not about a field of it. */
export const ofWhole = (code: Issue['code'], args: Issue['args'] = {}): DossierError =>
  new DossierError([{ code, path: [], args }]);

/** Reads a body piece by piece, so that a response without end is cancelled at the limit. */
async function readBounded(response: Response): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.length;
    if (bytes > limits.fileBytes) {
      await reader.cancel();
      throw ofWhole('too-large', { limit: limits.fileBytes });
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
