/** The way from the page to its mentions: blocks, the reprint among them, what occurs in it. */
import { annotateBlock } from '../annotate.js';
import type { LexiconData } from '../dossier/compile.js';
import { likeness, readFingerprint } from '../match/fingerprint.js';
import { buildLexicon } from '../match/lexicon.js';
import { readBlocks, type Block } from '../page/blocks.js';
import { locate } from '../page/locate.js';
import { PageMention } from './mention.js';
import { knownSelector } from './options.js';

export interface Found {
  readonly mentions: readonly PageMention[];
  /** 0–1: how much of the article is there; 1 where the publisher named the place. */
  readonly confidence: number;
}

/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where there is nothing to annotate
 */
export function findMentions(data: LexiconData, scope: string): Found | undefined {
  const { blocks, confidence } = blocksInScope(data, scope);
  if (blocks.length === 0) return undefined;
  const lexicon = buildLexicon(data);
  const mentions = blocks.flatMap((block, index) =>
    annotateBlock(block.text, index, lexicon).map((found) => new PageMention(found, block)),
  );
  return { mentions, confidence };
}

function blocksInScope(data: LexiconData, scope: string): { blocks: readonly Block[]; confidence: number } {
  const selector = scope === 'reprint' || scope === 'page' ? undefined : knownSelector(scope);
  if (selector !== undefined) return { blocks: readAll(outermost(selector)), confidence: 1 };
  // A dossier without a fingerprint is about a topic: all of the main content may speak of it.
  if (scope === 'page' || data.fingerprint === undefined) return { blocks: readBlocks(mainContent()), confidence: 1 };
  const fingerprint = readFingerprint(data.fingerprint);
  const blocks = readBlocks(document.body);
  return locate(
    blocks,
    blocks.map(({ text }) => likeness(text, fingerprint)),
    fingerprint.size,
  );
}

const readAll = (roots: readonly Element[]): Block[] => roots.flatMap((root) => readBlocks(root));

function outermost(selector: string): Element[] {
  const matched = [...document.querySelectorAll(selector)];
  return matched.filter((element) => !element.parentElement?.closest(selector));
}

const mainContent = (): Element =>
  document.querySelector('main, [role="main"]') ?? document.querySelector('article') ?? document.body;
