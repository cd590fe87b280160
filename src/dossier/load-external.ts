/** Gets and checks a dossier that is not the built-in one: a whole one, or the lexicon of one, whose cards come later. */
import { compileDossier, type CardsData } from './compile.js';
import { DossierError } from './dossier-error.js';
import { fetchText, ofWhole } from './fetch-text.js';
import { limits } from './limits.js';
import type { DossierSource, LoadedDossier } from './load.js';
import { isCardsPart, isLexiconPart, parseCards, parseLexicon, type LexiconPart } from './parse-parts.js';
import { parseDossier } from './parse.js';

/** @throws {DossierError} with every issue found */
export async function loadExternal(
  source: Exclude<DossierSource, 'built-in'>,
  signal: AbortSignal,
): Promise<LoadedDossier> {
  if ('object' in source) return loadWhole(source.object);
  if ('json' in source) return loadWhole(parseJson(boundedText(source.json)));
  const { text, address } = await fetchText(source.url, signal);
  const value = parseJson(text);
  return isLexiconPart(value) ? loadParts(value, address, signal) : loadWhole(value);
}

function loadWhole(value: unknown): LoadedDossier {
  if (isLexiconPart(value)) throw onlyPart('its lexicon alone, which a page loads by its address');
  if (isCardsPart(value)) throw onlyPart('its cards alone');
  const { dossier, issues } = parseDossier(value);
  if (!dossier) throw new DossierError(issues);
  const { lexicon, phrases, cards } = compileDossier(dossier);
  return { lexicon, phrases: () => Promise.resolve(phrases), cards: () => Promise.resolve(cards) };
}

const onlyPart = (received: string): DossierError => ofWhole('wrong-type', { expected: 'a whole dossier', received });

/** @param address of the lexicon itself */
function loadParts(value: unknown, address: string, signal: AbortSignal): LoadedDossier {
  const { sound, issues } = parseLexicon(value);
  if (!sound) throw new DossierError(issues);
  const url = cardsAddress(sound, address);
  const { cards: _cards, phrases, ...lexicon } = sound;
  const load = async (): Promise<CardsData> => {
    const { text } = await fetchText(url, signal);
    const parsed = parseCards(parseJson(text), lexicon);
    if (!parsed.sound) throw new DossierError(parsed.issues);
    return parsed.sound;
  };
  return { lexicon, phrases: () => Promise.resolve(phrases), cards: onceUnlessFailed(load) };
}

/** Who put the lexicon there may put the cards there too; nobody else is asked for them. */
function cardsAddress({ cards }: LexiconPart, address: string): string {
  const url = URL.canParse(cards, address) ? new URL(cards, address) : undefined;
  const { origin } = new URL(address);
  if (url && /^https?:$/u.test(url.protocol) && url.origin === origin) return url.href;
  const args = { expected: `an address on ${origin}`, received: cards.slice(0, 80) };
  throw new DossierError([{ code: 'wrong-type', path: ['cards'], args }]);
}

/** Calls share one attempt; after one that failed, the next call tries again. */
function onceUnlessFailed<T>(attempt: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= attempt().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Engines differ in what they say of it; all say where.
    const says = error instanceof Error ? error.message.slice(0, 160) : '';
    throw ofWhole('not-json', { says, begins: text.trimStart().slice(0, 40) });
  }
}

function boundedText(text: string): string {
  if (text.length > limits.fileBytes) throw ofWhole('too-large', { limit: limits.fileBytes });
  return text;
}
