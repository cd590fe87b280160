/** The way from the page to its mentions: blocks, the reprint among them, what occurs in it. */
import { annotateWords, type ReadBlock } from '../annotate.js';
import type { LexiconData } from '../dossier/compile.js';
import { likenessOfWords, readFingerprint, type Fingerprint, type Likeness } from '../match/fingerprint.js';
import { buildLexicon } from '../match/lexicon.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { locate } from '../page/locate.js';
import { appendWords, noWords } from '../text/words.js';
import { PageMention } from './mention.js';
import { knownSelector } from './options.js';

export interface Found {
  /** The blocks of the article. */
  readonly blocks: readonly Block[];
  readonly mentions: readonly PageMention[];
  /** 0–1: how much of the article is there; 1 where the publisher named the place. */
  readonly confidence: number;
}

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where there is nothing to annotate
 */
export function findMentions(data: LexiconData, scope: string): Found | undefined {
  const { blocks, fingerprint } = blocksInScope(data, scope);
  const read = readWords(blocks);
  const reprint = fingerprint && locate(blocks, read.map(likenessTo(fingerprint)), fingerprint.size);
  const indices = reprint?.blocks ?? [...blocks.keys()];
  if (indices.length === 0) return undefined;
  const lexicon = buildLexicon(data);
  const mentions = indices.flatMap((index) => {
    const block = blocks[index] as Block;
    return annotateWords(read[index] as ReadBlock, index, lexicon).map((found) => new PageMention(found, block));
  });
  return { blocks: indices.map((index) => blocks[index] as Block), mentions, confidence: reprint?.confidence ?? 1 };
}

/** Each word is read once, for the fingerprint and for the lexicon. */
function readWords(blocks: readonly Block[]): ReadBlock[] {
  const words = noWords(4096);
  return blocks.map(({ text }) => {
    const from = words.count;
    appendWords(words, text);
    return { text, words, from, to: words.count };
  });
}

const likenessTo =
  (fingerprint: Fingerprint) =>
  ({ words, from, to }: ReadBlock): Likeness =>
    likenessOfWords(words, from, to, fingerprint);

interface Scope {
  readonly blocks: readonly Block[];
  /** Of the article that is to be found among the blocks; absent where all of them are meant. */
  readonly fingerprint?: Fingerprint;
}

function blocksInScope(data: LexiconData, scope: string): Scope {
  const selector = scope === 'reprint' || scope === 'page' ? undefined : knownSelector(scope);
  if (selector !== undefined) return { blocks: readAll(outermost(selector)) };
  // A dossier without a fingerprint is about a topic: all of the main content may speak of it.
  if (scope === 'page' || data.fingerprint === undefined) return { blocks: readBlocks(mainContent()) };
  return { blocks: readBlocks(document.body), fingerprint: readFingerprint(data.fingerprint) };
}

const readAll = (roots: readonly Element[]): Block[] => roots.flatMap((root) => readBlocks(root));

function outermost(selector: string): Element[] {
  const matched = [...document.querySelectorAll(selector)];
  return matched.filter((element) => !element.parentElement?.closest(selector));
}

const mainContent = (): Element =>
  document.querySelector('main, [role="main"]') ?? document.querySelector('article') ?? document.body;
