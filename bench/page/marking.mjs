/* global MutationObserver, NodeFilter */
/** In the page: the contestants that find terms on a page and mark them, and a plain walk to compare them with. */
import Mark from 'mark.js';
import { defineArticleContext } from '../../src/define.ts';
import { applyDensity } from '../../src/annotate/density.ts';
import { findReprint } from '../../src/session/find-reprint.ts';
import { findHits } from '../../src/match/lexicon/find-hits.ts';
import { buildLexicon } from '../../src/match/lexicon/lexicon.ts';
import { highlightPainter } from '../../src/paint/highlight-painter.ts';
import { readUnits } from './read-units.mjs';

let data;
let dossier;

const markStyle = { underline: 'dotted', accent: undefined, strong: false };

/** As a session does it: the names, at once. */
async function findAndPaint(scope) {
  const lexicon = buildLexicon(data);
  const reprint = await findReprint(data, scope, new AbortController().signal);
  const { entries, owner } = lexicon;
  const mentions = reprint.read.flatMap((read, index) =>
    findHits(read, lexicon).map(({ start, end, alias }) => {
      const entry = entries[owner[alias]];
      const { id: entryId, contested } = entry;
      return { entry, mark: { block: reprint.blocks[index], start, end, entryId, contested }, marked: false };
    }),
  );
  applyDensity(mentions, 'section', '');
  highlightPainter.adoptStyle(markStyle);
  highlightPainter.paint(mentions.filter(({ marked }) => marked).map(({ mark }) => mark));
  return mentions.length;
}

const contestants = {
  /** What the page's own next frame takes: it is in every figure. */
  frame: () => 0,
  walk: () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let sum = 0;
    while (walker.nextNode()) sum = (sum + readUnits(walker.currentNode.data)) | 0;
    return sum;
  },
  page: () => findAndPaint('page'),
  reprint: () => findAndPaint('reprint'),
  markjs: () => {
    const marker = new Mark(document.querySelector('main'));
    const terms = data.entries.flatMap(({ aliases }) => aliases);
    const options = { accuracy: 'exactly', separateWordSearch: false, diacritics: true };
    // It calls itself once a term: with 800 at a time the stack overflows.
    for (let i = 0; i < terms.length; i += 500) marker.mark(terms.slice(i, i + 500), options);
    return document.querySelectorAll('[data-markjs]').length;
  },
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

globalThis.bench = {
  async load(lexicon, whole) {
    [data, dossier] = await Promise.all([lexicon, whole].map(async (path) => (await fetch(path)).json()));
    for (let i = 0; i < 3; i++) await frame();
  },
  /** Until painted: on long pages ours learns in the first frame what is in view, and paints that in the second. */
  async run(name) {
    const result = await contestants[name]();
    for (let i = 0; i < 3; i++) await frame();
    return result;
  },
  /** The widget itself, from attaching to removing: whatever changes in the page's own content is counted. */
  async countMutations() {
    const content = document.querySelector('main');
    const before = content.outerHTML;
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(content, { subtree: true, childList: true, attributes: true, characterData: true });
    defineArticleContext();
    const element = document.createElement('article-context');
    element.dossier = dossier;
    document.body.append(element);
    await element.updateComplete;
    await element.ready;
    for (let i = 0; i < 5; i++) await frame();
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    const { state, mentions } = element;
    const found = mentions.length;
    element.remove();
    await frame();
    changes += observer.takeRecords().length;
    return { state, found, marks, changes, same: content.outerHTML === before };
  },
};
