import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DossierError } from '../../../src/dossier/dossier-error.js';
import type { Issue } from '../../../src/dossier/issue.js';
import { limits } from '../../../src/dossier/limits.js';
import { loadDossier } from '../../../src/dossier/load/load.js';
import type { DossierSource } from '../../../src/dossier/load/loaded-dossier.js';
import { soundDossier } from '../../cases/dossiers.js';
import { realDossier } from '../../cases/real-dossier.js';

const never = new AbortController().signal;

async function issuesOf(source: DossierSource): Promise<readonly Issue[]> {
  const error: unknown = await loadDossier(source, never).catch((thrown: unknown) => thrown);
  if (!(error instanceof DossierError)) throw new Error('expected a DossierError', { cause: error });
  return error.issues;
}

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://news.example/articles/one' });
  vi.stubGlobal('fetch', fetchMock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

describe('loading a dossier', () => {
  it.each<[string, DossierSource]>([
    ['an object', { object: soundDossier() }],
    ['JSON text', { json: JSON.stringify(soundDossier()) }],
  ])('a dossier can be loaded from %s', async (_, source) => {
    const { lexicon, cards } = await loadDossier(source, never);
    expect(lexicon.entries.map(({ id }) => id)).toEqual(['armenia']);
    expect(Object.keys((await cards()).cards)).toEqual(['armenia']);
  });

  it('the built-in dossier can be loaded by its name', async () => {
    const { lexicon, cards } = await loadDossier('built-in', never);
    const ids = realDossier().entries.map(({ id }) => id);
    expect(lexicon.entries.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys((await cards()).cards)).toEqual(ids);
  });

  it('the address of a dossier is taken as it is, since the engine reads it relative to the page', async () => {
    fetchMock.mockResolvedValue(new Response(JSON.stringify(soundDossier())));
    const { lexicon } = await loadDossier({ url: '../dossier.json' }, never);
    expect(lexicon.id).toBe('small');
    expect(fetchMock.mock.calls[0]?.[0]).toBe('../dossier.json');
  });

  it('letters that the network cuts in two are read whole', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(soundDossier({ title: 'Ünlühisarcıklı' })));
    fetchMock.mockResolvedValue(new Response(streamOf([...bytes].map((byte) => Uint8Array.of(byte))).stream));
    expect((await loadDossier({ url: 'd.json' }, never)).lexicon.title).toBe('Ünlühisarcıklı');
  });

  it('a dossier with a fault is refused, with what is wrong and where', async () => {
    const issues = await issuesOf({ object: { ...soundDossier(), title: '' } });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['empty', ['title']]]);
  });

  it('a text that is no JSON is refused with how it begins', async () => {
    expect(await issuesOf({ json: `\n <!doctype html>${'x'.repeat(100)}` })).toEqual([
      {
        code: 'not-json',
        path: [],
        args: { says: expect.any(String) as string, begins: `<!doctype html>${'x'.repeat(25)}` },
      },
    ]);
  });

  it('JSON text over the limit is refused without being read', async () => {
    expect((await issuesOf({ json: '['.repeat(limits.fileBytes + 1) }))[0]?.code).toBe('too-large');
  });

  it('an address that could not be reached is named, with the status of the answer', async () => {
    fetchMock.mockResolvedValueOnce(new Response('', { status: 404 }));
    expect(await issuesOf({ url: 'd.json' })).toEqual([
      { code: 'unreachable', path: [], args: { url: 'd.json', status: 404 } },
    ]);
    fetchMock.mockRejectedValueOnce(new TypeError('network'));
    expect((await issuesOf({ url: 'd.json' }))[0]?.args).toEqual({ url: 'd.json', status: 0 });
    expect((await issuesOf({ url: 'https://[' }))[0]?.code).toBe('unreachable');
  });

  it('a file is read no further than the limit, however much the server goes on sending', async () => {
    const endless = streamOf(Array<Uint8Array>(1000).fill(new Uint8Array(100_000).fill(0x20)));
    fetchMock.mockResolvedValue(new Response(endless.stream));
    expect((await issuesOf({ url: 'd.json' }))[0]?.code).toBe('too-large');
    expect(endless.sent()).toBeLessThan(30);
    expect(endless.cancelled()).toBe(true);
  });

  it('loading is given up without an issue when the page no longer wants it', async () => {
    const controller = new AbortController();
    fetchMock.mockImplementation((_, init) => {
      controller.abort();
      return Promise.reject(init?.signal?.reason as Error);
    });
    const error: unknown = await loadDossier({ url: 'd.json' }, controller.signal).catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(DossierError);
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});

/** A stream that gives its chunks when they are asked for. */
function streamOf(chunks: readonly Uint8Array[]) {
  let sent = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[sent++];
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel() {
      cancelled = true;
    },
  });
  return { stream, sent: () => sent, cancelled: () => cancelled };
}
