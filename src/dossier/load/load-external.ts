/**
 * Loads and checks a dossier that is not the built-in one. It may be a whole dossier, or a compiled lexicon that names
 * the address of its cards, which are then fetched when they are first wanted.
 */
import { clipped } from '../budget.js';
import { compileDossier, type CardsData, type CompiledDossier, type LexiconData } from '../compile.js';
import { DossierError } from '../dossier-error.js';
import { fetchText, ofWhole } from './fetch-text.js';
import type { Issue } from '../issue.js';
import { limits } from '../limits.js';
import type { DossierSource, LoadedDossier } from './loaded-dossier.js';
import { mismatchOf, type Built, type JsonFile } from './mismatch.js';
import { isCardsPart, lackingIssue, isLexiconPart, parseCards, parseLexicon } from '../parse-parts.js';
import { parseDossier } from '../parse.js';

/** @throws {DossierError} with every issue found */
export async function loadExternal(
  source: Exclude<DossierSource, 'built-in'>,
  signal: AbortSignal,
): Promise<LoadedDossier> {
  if ('object' in source) return loadWhole(source.object);
  if ('json' in source) return loadWhole(parseJson(boundedText(source.json)));
  const { text, address } = await fetchText(source.url, signal);
  const value = parseJson(text);
  return isLexiconPart(value) ? loadParts(value, { address, signal }) : loadWhole(value, { address, signal });
}

/** The address that a dossier was fetched from, after redirections, and the signal that ends what is fetched for it. */
interface Origin {
  readonly address: string;
  readonly signal: AbortSignal;
}

function loadWhole(value: unknown, origin?: Origin): LoadedDossier {
  const { lexicon, phrases, cards } = compileWhole(value);
  const own = (): Promise<CardsData> => Promise.resolve(cards);
  return {
    lexicon,
    phrases: () => Promise.resolve(phrases),
    cards: own,
    ...(origin && inLanguages(lexicon, own, origin)),
  };
}

function compileWhole(value: unknown): CompiledDossier {
  if (isLexiconPart(value)) throw onlyPart('its lexicon alone, which a page loads by its address');
  if (isCardsPart(value)) throw onlyPart('its cards alone');
  const { dossier, issues } = parseDossier(value);
  if (!dossier) throw new DossierError(issues);
  return compileDossier(dossier);
}

const onlyPart = (received: string): DossierError => ofWhole('wrong-type', { expected: 'a whole dossier', received });

function loadParts(value: unknown, origin: Origin): LoadedDossier {
  const { sound, issues } = parseLexicon(value);
  if (!sound) throw new DossierError(issues);
  const { cards, phrases, edition, integrity, ...lexicon } = sound;
  const url = cardsAddress(cards, ['cards'], origin);
  const own = onceUnlessFailed(() => fetchCards(url, lexicon, origin, { edition, integrity }));
  return { lexicon, phrases: () => Promise.resolve(phrases), cards: own, ...inLanguages(lexicon, own, origin) };
}

/** The cards in each language that the dossier names. Each is fetched when it is first wanted. */
function inLanguages(
  lexicon: LexiconData,
  own: LoadedDossier['cards'],
  origin: Origin,
): Pick<LoadedDossier, 'translations'> {
  const { lang, translations } = lexicon;
  if (!translations) return {};
  const others = Object.entries(translations).map(([tag, path]) => {
    const url = cardsAddress(path, ['translations', tag], origin);
    return [
      tag,
      onceUnlessFailed(async () => filledUp(await fetchCards(url, undefined, origin), lexicon, own)),
    ] as const;
  });
  return { translations: new Map([[lang, own], ...others.filter(([tag]) => tag !== lang)]) };
}

/** Gives a translation the cards that it lacks, from the dossier's own, which are fetched only for that. */
async function filledUp(
  translated: CardsData,
  { entries }: LexiconData,
  ownCards: LoadedDossier['cards'],
): Promise<CardsData> {
  const lacking = entries.filter(({ id }) => !Object.hasOwn(translated.cards, id));
  if (lacking.length === 0) return translated;
  const [first] = lacking;
  if (first && lacking.length === entries.length) throw new DossierError([lackingIssue(first.id)]);
  const own = await ownCards();
  const { lang } = own;
  const cards = lacking.flatMap(({ id }) => {
    const card = own.cards[id];
    return card ? [[id, { ...card, lang }] as const] : [];
  });
  const known = new Set(translated.places.map(({ id }) => id));
  return {
    ...translated,
    sources: { ...own.sources, ...translated.sources },
    places: [...translated.places, ...own.places.filter(({ id }) => !known.has(id))],
    cards: { ...translated.cards, ...Object.fromEntries(cards) },
  };
}

/**
 * The address of cards, which must have the same origin as the dossier: a dossier must not make a reader's browser send
 * requests to third parties.
 */
function cardsAddress(path: string, field: Issue['path'], { address }: Origin): string {
  const url = URL.canParse(path, address) ? new URL(path, address) : undefined;
  const { origin } = new URL(address);
  if (url && /^https?:$/u.test(url.protocol) && url.origin === origin) return url.href;
  throw elsewhere(path, field, origin);
}

const elsewhere = (received: string, path: Issue['path'], origin: string): DossierError =>
  new DossierError([
    { code: 'wrong-type', path, args: { expected: `an address on ${origin}`, received: clipped(received) } },
  ]);

/**
 * Fetches a file of cards, or a whole dossier for its cards.
 *
 * @param lexicon there must be a card for each of its entries; absent for a translation, which may lack some
 * @param built what the lexicon says of the file; nothing for a translation, which is built by itself
 */
async function fetchCards(
  url: string,
  lexicon: LexiconData | undefined,
  origin: Origin,
  built: Built = {},
): Promise<CardsData> {
  let file = await fetchJson(url, origin);
  let mismatch = await mismatchOf(file, built);
  if (mismatch) {
    // A cache may still have the cards of an older build, so they are asked for once more, past all caches.
    file = await fetchJson(url, origin, { cache: 'reload' });
    mismatch = await mismatchOf(file, built);
  }
  if (mismatch) throw new DossierError([mismatch]);
  const { value } = file;
  const { sound, issues } = parseCards(isCardsPart(value) ? value : compileWhole(value).cards, lexicon);
  if (!sound) throw new DossierError(issues);
  return sound;
}

/**
 * Fetches JSON from the dossier's origin. A redirection to another origin is not followed: where the page is of the
 * dossier's origin, `same-origin` says so to the browser, and else no redirection is followed at all.
 */
async function fetchJson(url: string, { address, signal }: Origin, options: RequestInit = {}): Promise<JsonFile> {
  const { origin } = new URL(address);
  const inOrigin: RequestInit = origin === globalThis.origin ? { mode: 'same-origin' } : { redirect: 'error' };
  const { text, address: final } = await fetchText(url, signal, { ...inOrigin, ...options });
  // A service worker may have answered with a response of another origin.
  if (new URL(final).origin !== origin) throw elsewhere(final, [], origin);
  return { text, value: parseJson(text) };
}

/** Wraps `attempt` so that all calls share one result. After a failure the next call tries again. */
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
    // The engines word this message differently, but each says at which place the JSON breaks.
    const says = error instanceof Error ? error.message.slice(0, 160) : '';
    throw ofWhole('not-json', { says, begins: text.trimStart().slice(0, 40) });
  }
}

function boundedText(text: string): string {
  if (text.length > limits.fileBytes) throw ofWhole('too-large', { limit: limits.fileBytes });
  return text;
}
