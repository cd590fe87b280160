/** In the page: all finding on one article, step by step, and what it is compared with. */
import { compileDossier } from '../../src/dossier/compile.ts';
import { withDescriptions } from '../../src/match/phrases/descriptions.ts';
import { buildLexicon } from '../../src/match/lexicon/lexicon.ts';
import { withMisspelt } from '../../src/match/spelling/misspellings.ts';
import { findNames } from '../../src/match/names/names.ts';
import { spellerFor } from '../../src/match/spelling/near-spelling.ts';
import { withPassages } from '../../src/match/phrases/passages.ts';
import { buildPhrases } from '../../src/match/phrases/phrases.ts';
import { readBlocksOf } from '../../src/text/hashed-blocks.ts';
import { properWords } from '../../src/match/spelling/proper-words.ts';
import { findSuspects } from '../../src/match/spelling/suspects.ts';
import { runSync } from '../../src/util/pausing.ts';
import { annotateText, nameText } from '../../src/annotate/pipeline.ts';
import { en } from '../../src/match/quotations/speech/speech-en.ts';
import { speakersBy } from '../../src/match/quotations/quoted-speakers.ts';
import { foldText } from '../../src/text/fold-text.ts';
import Fuse from 'fuse.js/basic';
import { readUnits } from './read-units.mjs';

const ROUNDS = 200;

/** ms, the median of many rounds. */
function timeOf(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let i = 0; i < 5; i++) work();
    return (performance.now() - started) / 5;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

globalThis.bench = {
  async finding(dossierPath, articlePath) {
    const [dossier, texts] = await Promise.all(
      [dossierPath, articlePath].map(async (path) => (await fetch(path)).json()),
    );
    const { lexicon, phrases: data } = compileDossier(dossier);
    const names = buildLexicon(lexicon);
    const phrases = buildPhrases(names, data);
    const spell = spellerFor(names);
    const namesIn = (blocks) => blocks.map((block) => findNames(block, names));
    const read = readBlocksOf(texts);
    const found = namesIn(read);
    const suspects = runSync(findSuspects(read, found, names));
    const distinct = [...new Set(suspects.map(({ text }) => text))];
    const folded = distinct.map(foldText);
    const fuse = new Fuse(properWords(names), { keys: ['folded'], threshold: 0.6, ignoreLocation: true });
    const lexica = { names, phrases };
    const all = () => runSync(annotateText(runSync(nameText(readBlocksOf(texts), lexica)), lexica, speakersBy(en)));
    return {
      mentions: all().length,
      suspects: distinct.length,
      steps: {
        'bare loop': timeOf(() => texts.reduce((sum, text) => (sum + readUnits(text)) | 0, 0)),
        'first pass: names': timeOf(() => namesIn(readBlocksOf(texts))),
        'one fuse.js look-up for each suspect': timeOf(() => folded.map((word) => fuse.search(word))),
        'near spellings': timeOf(() =>
          runSync(withMisspelt({ blocks: read, found }, runSync(findSuspects(read, found, names)), names, spell)),
        ),
        passages: timeOf(() => runSync(withPassages(read, found, phrases.passages))),
        descriptions: timeOf(() => runSync(withDescriptions(read, found, phrases))),
        'quotations and speakers': timeOf(() => runSync(speakersBy(en)(texts, found, names.entries))),
        'all finding': timeOf(all),
      },
    };
  },
};
