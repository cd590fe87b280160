/** Gets a dossier from where the publisher says, in the two parts that a page needs at different times. */
import type { CardsData, LexiconData } from './compile.js';
import type { Issue } from './issue.js';
import { limits } from './limits.js';

export interface LoadedDossier {
  readonly lexicon: LexiconData;
  /** The cards' text; the built-in dossier fetches it when first asked. */
  cards(): Promise<CardsData>;
}

/** A URL, a dossier as JSON text, a dossier as an object, or the built-in one. */
export type DossierSource =
  | { readonly url: string }
  | { readonly json: string }
  | { readonly object: unknown }
  | 'built-in';

/** Why a dossier could not be used. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ code, path }) => `${code} ${path.join('.')}`).join('; '));
  }
}

const whole = (code: Issue['code'], args: Issue['args'] = {}): DossierError =>
  new DossierError([{ code, path: [], args }]);

/** @throws {DossierError} with every issue found, when the dossier cannot be had or is not one */
export async function loadDossier(source: DossierSource, signal: AbortSignal): Promise<LoadedDossier> {
  if (source === 'built-in') return builtIn();
  if ('object' in source) return checked(source.object);
  const text = 'json' in source ? boundedText(source.json) : await fetchText(source.url, signal);
  return checked(parseJson(text));
}

async function builtIn(): Promise<LoadedDossier> {
  const { lexicon } = await import('virtual:dossier/lexicon');
  return { lexicon, cards: async () => (await import('virtual:dossier/cards')).cards };
}

/** The checks are a chunk of their own: a page with the built-in dossier never loads them. */
async function checked(value: unknown): Promise<LoadedDossier> {
  const [{ parseDossier }, { compileDossier }] = await Promise.all([import('./parse.js'), import('./compile.js')]);
  const { dossier, issues } = parseDossier(value);
  if (!dossier) throw new DossierError(issues);
  const { lexicon, cards } = compileDossier(dossier);
  return { lexicon, cards: () => Promise.resolve(cards) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw whole('not-json', { begins: text.trimStart().slice(0, 40) });
  }
}

function boundedText(text: string): string {
  if (text.length > limits.fileBytes) throw whole('too-large', { limit: limits.fileBytes });
  return text;
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(limits.loadMs)]);
  try {
    const response = await fetch(new URL(url, document.baseURI), { signal: bounded });
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
