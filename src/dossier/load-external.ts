/** Gets and checks a dossier that is not the built-in one. */
import { compileDossier } from './compile.js';
import { DossierError } from './dossier-error.js';
import type { Issue } from './issue.js';
import { limits } from './limits.js';
import type { DossierSource, LoadedDossier } from './load.js';
import { parseDossier } from './parse.js';

const whole = (code: Issue['code'], args: Issue['args'] = {}): DossierError =>
  new DossierError([{ code, path: [], args }]);

/** @throws {DossierError} with every issue found */
export async function loadExternal(
  source: Exclude<DossierSource, 'built-in'>,
  signal: AbortSignal,
): Promise<LoadedDossier> {
  if ('object' in source) return check(source.object);
  const text = 'json' in source ? boundedText(source.json) : await fetchText(source.url, signal);
  return check(parseJson(text));
}

function check(value: unknown): LoadedDossier {
  const { dossier, issues } = parseDossier(value);
  if (!dossier) throw new DossierError(issues);
  const { lexicon, phrases, cards } = compileDossier(dossier);
  return { lexicon, phrases: () => Promise.resolve(phrases), cards: () => Promise.resolve(cards) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Engines differ in what they say of it; all say where.
    const says = error instanceof Error ? error.message.slice(0, 160) : '';
    throw whole('not-json', { says, begins: text.trimStart().slice(0, 40) });
  }
}

function boundedText(text: string): string {
  if (text.length > limits.fileBytes) throw whole('too-large', { limit: limits.fileBytes });
  return text;
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(limits.loadMs)]);
  try {
    const response = await fetch(url, { signal: bounded });
    if (!response.ok) throw whole('unreachable', { url, status: response.status });
    return await readBounded(response);
  } catch (error) {
    if (error instanceof DossierError || signal.aborted) throw error;
    throw whole('unreachable', { url, status: 0 });
  }
}

/** Stops reading at the limit, however much the server goes on sending. */
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
      throw whole('too-large', { limit: limits.fileBytes });
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
