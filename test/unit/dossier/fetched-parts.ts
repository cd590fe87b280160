import { afterEach, beforeEach, vi } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import { DossierError } from '../../../src/dossier/dossier-error.js';
import type { Issue } from '../../../src/dossier/issue.js';
import { loadDossier } from '../../../src/dossier/load/load.js';
import type { LoadedDossier } from '../../../src/dossier/load/loaded-dossier.js';
import { soundDossier } from '../../cases/dossiers.js';

export const { lexicon, phrases, cards } = compileDossier(soundDossier());
export const part = (address = 'small.cards.json') => ({ ...lexicon, phrases, cards: address });
export const folder = 'https://news.example/dossiers/';

export const fetchMock = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.stubGlobal('fetch', fetchMock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

/** What the network answers, as a page sees it: with the address that it came from in the end. */
export function answer(value: unknown, url = `${folder}small.lexicon.json`, init: ResponseInit = {}): Response {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Object.defineProperty(new Response(text, init), 'url', { value: url });
}
export const asked = (): unknown[] => fetchMock.mock.calls.map(([address]) => address);
export const load = (signal = new AbortController().signal): Promise<LoadedDossier> =>
  loadDossier({ url: 'd.lexicon.json' }, signal);

export async function issuesOf(attempt: Promise<unknown>): Promise<readonly Issue[]> {
  const error: unknown = await attempt.catch((thrown: unknown) => thrown);
  if (!(error instanceof DossierError)) throw new Error('expected a DossierError', { cause: error });
  return error.issues;
}
