/** The public function that finds mentions in plain strings. */
import { compileNames } from '../dossier/compile-names.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { buildLexicon } from '../match/lexicon/lexicon.js';
import { withUnspaced } from '../match/names/unspaced.js';
import { buildPhrases } from '../match/phrases/phrases.js';
import { speakersBy } from '../match/quotations/quoted-speakers.js';
import { speechRules } from '../match/quotations/speech/all.js';
import { languageOf } from '../match/quotations/speech/language.js';
import { readBlocksOf } from '../text/hashed-blocks.js';
import { runSync } from '../util/pausing.js';
import { annotateText, nameText, type Lexica } from './pipeline.js';
import type { TextMention } from './text-mention.js';

/**
 * Finds the mentions of a dossier's entries. Pure, but for a cache: it compiles each dossier object once, so do not
 * change one after it has been passed.
 *
 * @param blocks one text, or the paragraphs, headings and list items of one, each as a plain string
 * @param dossier a dossier that `parseDossier` accepted
 * @returns mentions in reading order, the outer before the inner where they nest, with UTF-16 offsets into their block
 * @example annotate('Turkey and Azerbaijan', dossier).map(({ entry }) => entry.id) // ['turkey', 'azerbaijan']
 */
export function annotate(blocks: string | readonly string[], dossier: Dossier): TextMention[] {
  const lexica = preparedFor(dossier);
  const texts = typeof blocks === 'string' ? [blocks] : blocks;
  const read = readBlocksOf(texts);
  const text = runSync(nameText(read, lexica, [], withUnspaced));
  return runSync(annotateText(text, lexica, speakersBy(speechRules[languageOf(read)])));
}

const prepared = new WeakMap<Dossier, Lexica>();

/** The names and phrases of a dossier, made ready once. */
export function preparedFor(dossier: Dossier): Lexica {
  const known = prepared.get(dossier);
  if (known) return known;
  const { lexicon, phrases } = compileNames(dossier);
  const names = buildLexicon(lexicon);
  const made = { names, phrases: buildPhrases(names, phrases) };
  prepared.set(dossier, made);
  return made;
}
