/**
 * The layout of src/ as a table: what each part is for, and what it may import. A part is a folder, or a file beside
 * the folders. `.dependency-cruiser.mjs` enforces it, type imports included, and CONTRIBUTING.md shows it.
 * `uses` is what a part may import besides itself, `types` what it may import for types only, `packages` which packages.
 * A file in no part may import nothing, so that a new folder starts with a row here.
 */

/** @type {{ name: string, promise: string, uses?: string[], types?: string[], packages?: string[] }[]} */
export const parts = [
  { name: 'util', promise: 'small tools that know nothing of articles: bisection, grouping, work that pauses' },
  {
    name: 'text',
    promise: 'text as plain strings: folding with offsets kept, words and their hashes, the fingerprint, quotes',
    uses: ['util'],
  },
  {
    name: 'dossier',
    promise: 'the format (`schema/` is the one source of truth), parsing, compiling, loading',
    uses: ['util'],
    packages: ['valibot'],
  },
  {
    name: 'editorial',
    promise: 'the rules of fairness and sourcing that `check` applies; no reader loads them',
    uses: ['dossier', 'text', 'util'],
  },
  {
    name: 'match',
    promise: 'finding in words: `lexicon/` (trie, filter, scan), `names/`, `spelling/`, `phrases/`, `quotations/`',
    uses: ['dossier', 'text', 'util'],
    packages: ['approx-string-match'],
  },
  {
    name: 'annotate',
    promise: 'the pipeline in one screen: blocks and lexicon in, mentions out; which of them are marked',
    uses: ['dossier', 'match', 'text', 'util'],
  },
  {
    name: 'dom',
    promise: 'the browser’s own members of nodes, which a page cannot put others in front of; whether they work',
  },
  {
    name: 'page',
    promise: 'blocks of prose in a tree of elements, the reprint among them, its changes; ranges, carets',
    uses: ['dom', 'text', 'util'],
    types: ['dossier', 'match'],
  },
  {
    name: 'paint',
    promise: 'marks by highlight, by elements in the text (`inline/`) or by buttons over it (`layer/`)',
    uses: ['dom', 'page', 'text', 'util'],
    types: ['dossier', 'match'],
  },
  {
    name: 'api',
    promise: 'what a publisher’s script sees: the table of attributes, events, mentions',
    uses: ['annotate', 'dom', 'page', 'paint'],
    types: ['dossier'],
    packages: ['@lit/reactive-element'],
  },
  {
    name: 'locales',
    promise: 'the words, one file a language; dates, numbers, sentences',
    uses: ['dossier'],
    types: ['editorial'],
  },
  {
    name: 'ui',
    promise: 'what the views share: an entry, framings, citations, the map, themes, the publisher’s looks',
    uses: ['dom', 'dossier', 'locales'],
    packages: ['lit'],
  },
  {
    name: 'launcher',
    promise: 'the widget’s one tab stop, which opens the panel and walks the marks',
    uses: ['dom', 'locales', 'ui'],
    types: ['api'],
    packages: ['lit'],
  },
  {
    name: 'card',
    promise: 'what a card shows',
    uses: ['dom', 'dossier', 'locales', 'text', 'ui'],
    types: ['annotate'],
    packages: ['lit'],
  },
  {
    name: 'panel',
    promise: 'what the panel shows: entries, timeline, map, wordings, notes, sources; its search',
    uses: ['dom', 'dossier', 'locales', 'text', 'ui', 'util'],
    packages: ['lit', 'fuse.js'],
  },
  {
    name: 'print',
    promise: 'the end notes that a printed page has in place of cards',
    uses: ['dom', 'dossier', 'locales', 'ui'],
    packages: ['lit'],
  },
  {
    name: 'interaction',
    promise: 'what a reader does: pointer, keys, links, print; when a card opens and where it stands (`popovers/`)',
    uses: [
      'api',
      'card',
      'dom',
      'dossier',
      'launcher',
      'locales',
      'page',
      'paint',
      'panel',
      'print',
      'text',
      'ui',
      'util',
    ],
  },
  {
    name: 'session',
    promise: 'one run: load, find the reprint, find the mentions, paint, hand over to the reader; follow the page',
    uses: [
      'annotate',
      'api',
      'dom',
      'dossier',
      'interaction',
      'locales',
      'match',
      'page',
      'paint',
      'text',
      'ui',
      'util',
    ],
  },
  {
    name: 'element',
    promise: '`<article-context>`: attributes, lifecycle, the report of errors',
    uses: ['api', 'dom', 'dossier', 'locales', 'session', 'util'],
    packages: ['@lit/reactive-element'],
  },
  { name: 'define', promise: 'registers the element', uses: ['dom', 'element'] },
  {
    name: 'embed',
    promise:
      'what the script tag loads: registers, and puts an element on the page, for carriers and by an index of dossiers too',
    uses: ['define', 'dom', 'dossier', 'element', 'page', 'session', 'text', 'util'],
  },
  {
    name: 'index',
    promise: 'every public export: of these three, and a registration',
    uses: ['annotate', 'define', 'dossiers', 'element'],
  },
  {
    name: 'dossiers',
    promise: '`article-context/dossiers`: reads, checks and compiles dossiers',
    uses: ['dossier', 'locales', 'text'],
  },
  {
    name: 'frameworks',
    promise: 'the types of the element for React, Preact, Solid, Vue and Svelte; nothing else imports them',
    types: ['element'],
    packages: ['react', 'preact', 'solid-js', 'vue', 'svelte'],
  },
  {
    name: 'hast',
    promise: 'HTML as a tree without a DOM: the blocks, the reprint and the main content, by the rules of `page`',
    // Of the page what reads any tree, and nothing that needs a DOM.
    uses: [
      'dossier',
      'page/blocks',
      'page/likely-blocks',
      'page/join-lines',
      'page/locate',
      'page/main-content',
      'page/tree/tree',
      'page/tree/tree-search',
      'text',
      'util',
    ],
    packages: ['hast'],
  },
  {
    name: 'rehype',
    promise: 'the rehype plugin: marks in trees of HTML',
    uses: ['annotate', 'dossier', 'hast', 'util'],
  },
  {
    name: 'authoring',
    promise:
      'a dossier as editors write it, as texts, without a disk or a DOM: `folder/` reads its files, `article/`, `draft/` begins one, `check/`, `build/`',
    uses: ['annotate', 'dossier', 'editorial', 'hast', 'locales', 'match/found', 'match/quotations', 'text', 'util'],
    packages: ['hast', 'hast-util-from-html', 'yaml', 'compromise', 'd3-geo', 'topojson-client'],
  },
  {
    name: 'node',
    promise:
      'articles and dossiers on disk: `article/`, `draft/`, `folder/`, `check/`, `build/`, `import/`, `inbox/`, `preview/`, `report/`, `sources/`',
    uses: [
      'annotate',
      'authoring',
      'dossier',
      'editorial',
      'hast',
      'locales',
      'match/found',
      'match/quotations',
      'text',
      'util',
    ],
    packages: ['node', 'hast', 'hast-util-to-html'],
  },
  {
    name: 'studio',
    promise:
      'Studio, the page for editors: `model/` is pure, `store/` keeps and gives files, `views/` are forms, `app/` ties them; `frame/` and `yaml-editor/` are scripts of their own. No reader loads it',
    uses: ['authoring', 'dossier', 'locales'],
    packages: ['lit', 'fflate', 'codemirror', '@codemirror', '@lezer/highlight'],
  },
  {
    name: 'cli',
    promise: 'arguments and exit codes of `article-context`',
    uses: ['annotate/density', 'authoring', 'dossier', 'locales', 'node', 'text'],
    packages: ['node'],
  },
];

/** A package that one file alone imports, so that another can take its place. */
export const importers = {
  valibot: ['dossier/schema/', 'dossier/parse.ts'],
  'approx-string-match': ['match/phrases/passages.ts'],
  'fuse.js': ['panel/search.ts'],
  yaml: ['authoring/folder/yaml-file.ts', 'authoring/folder/yaml-edit.ts'],
  compromise: ['authoring/draft/word-tags.ts'],
  hast: [
    'hast/hast-tree.ts',
    'authoring/article/',
    'node/import/skos.ts',
    'node/sources/page-facts.ts',
    'node/preview/article-html.ts',
    'node/preview/harmless-html.ts',
  ],
  'hast-util-from-html': ['authoring/article/parse-html.ts'],
  'hast-util-to-html': ['node/preview/article-html.ts'],
  'd3-geo': ['authoring/build/locator-map.ts', 'authoring/build/world-map.ts'],
  'topojson-client': ['authoring/build/locator-map.ts', 'authoring/build/world-map.ts'],
  fflate: ['studio/model/zip.ts'],
  codemirror: ['studio/yaml-editor/'],
  '@codemirror': ['studio/yaml-editor/'],
  '@lezer/highlight': ['studio/yaml-editor/'],
};
