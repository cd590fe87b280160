/** How much a page loads, gzipped, against hard limits: `node scripts/size.mjs`. Above a limit it fails. */
import './running/ready.mjs';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const { parseAst } = await import('rollup/parseAst');
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const entry = 'article-context.js';

/** Bytes that a page loads with each step a reader takes, and the most they may be (null: no limit of its own). */
export function measure(folder = dist) {
  const modules = reachable(folder, entry);
  const all = [...modules.keys()];
  const eager = [...reachable(folder, entry, { staticOnly: true }).keys()];
  const lexicon = all.filter((file) => isChunk(file, 'lexicon'));
  const phrases = all.filter((file) => isChunk(file, 'phrases'));
  const cards = all.filter((file) => isChunk(file, 'cards'));
  // Only an editor's own dossier is checked in the page, so no reader of the built-in one loads this.
  const check = all.filter((file) => !eager.includes(file) && modules.get(file).hasValibot);
  // A reader has one language: its strings, and its rules of speech.
  const languageOf = (file) => modules.get(file).language;
  const languages = [...new Set(all.map(languageOf))].filter((language) => language !== undefined);
  const [, ...otherLanguages] = languages
    .map((language) => all.filter((file) => languageOf(file) === language))
    .sort((a, b) => bytesOf(b) - bytesOf(a));
  // For forced colours, marks in the text, several widgets, policies that forbid to set HTML, texts without spaces.
  const rare = all.filter((file) =>
    ['inline-marks', 'layer-painting', 'twins', 'build-template', 'unspaced'].some((name) => isChunk(file, name)),
  );
  // For carriers in the text of a page, and for one tag that serves many articles.
  const asked = all.filter((file) => ['carriers', 'choose-dossier'].some((name) => isChunk(file, name)));
  // For a text that quotes somebody; the rules of its language are counted with the other code.
  const speakers = all.filter((file) => isChunk(file, 'load-speakers'));
  // A translation loads beside the cards, on pages in its language.
  const translations = all.filter((file) => isChunk(file, 'translation')).sort((a, b) => bytesOf([b]) - bytesOf([a]));
  const notCounted = [
    ...lexicon,
    ...phrases,
    ...cards,
    ...translations,
    ...check,
    ...rare,
    ...asked,
    ...speakers,
    ...otherLanguages.flat(),
  ];
  const code = all.filter((file) => !notCounted.includes(file));
  return [
    row('script tag, first load', eager, 14_000),
    row('script tag with the built-in lexicon', [...new Set([...eager, ...lexicon])], 20_000),
    // Each part loads when it is first needed. The design's 90 KB would have to do without layers, or the panel's search.
    row('all code, with the largest language', code, 105_500),
    row('what few pages need: marks as buttons, twins', rare, 9_000),
    row('whose words they are, where a text quotes', speakers, 9_500),
    row('carriers, and the choice of a dossier', asked, 2_100),
    row('phrases, after the first marks', phrases, 5_000),
    row('cards', cards, 60_000),
    row('a translation of cards, the largest', translations.slice(0, 1), 18_000),
    row('check of a dossier from elsewhere', check, null),
    row('classic script, all in one', ['article-context.global.js'], null),
    row('Studio, which editors alone load', ['studio/studio.js', 'studio/frame.js'], null),
  ];

  function row(name, files, limit) {
    return { name, files, bytes: bytesOf(files), limit };
  }

  function bytesOf(files) {
    return files.reduce((sum, file) => sum + gzipped(join(folder, file)), 0);
  }
}

export function gzipped(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** @returns {Map<string, { hasValibot: boolean, language: string | undefined }>} the modules that `start` imports, and it, by path in the folder */
function reachable(folder, start, { staticOnly = false } = {}) {
  const found = new Map();
  const visit = (file) => {
    if (found.has(file)) return;
    const imports = importsOf(readFileSync(join(folder, file), 'utf8'));
    const sources = sourcesOf(folder, file);
    found.set(file, {
      hasValibot: sources.some((source) => source.includes('/valibot/')),
      language: languageIn(sources),
    });
    const wanted = staticOnly ? imports.static : [...imports.static, ...imports.dynamic];
    for (const source of wanted) visit(join(dirname(file), source));
  };
  visit(start);
  return found;
}

/** The language whose strings or rules of speech a module has, and nothing else; `undefined` for any other module. */
function languageIn(sources) {
  const tags = new Set(sources.map((source) => /\/(?:locales\/|speech\/speech-)([a-z]{2})\.ts$/.exec(source)?.[1]));
  return tags.size === 1 ? [...tags][0] : undefined;
}

function importsOf(code) {
  const imports = { static: [], dynamic: [] };
  const walk = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'ImportExpression') imports.dynamic.push(node.source.value);
    else if (/^(?:Import|ExportAll|ExportNamed)Declaration$/.test(node.type) && node.source) {
      imports.static.push(node.source.value);
    }
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(code));
  // An address that is made at run time, or a package that is not in the bundle, is no file of ours.
  for (const kind of ['static', 'dynamic']) imports[kind] = imports[kind].filter((source) => source?.startsWith?.('.'));
  return imports;
}

function sourcesOf(folder, file) {
  return JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')).sources;
}

function isChunk(file, name) {
  return basename(file).startsWith(`${name}-`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = measure();
  for (const { name, files, bytes, limit } of rows) {
    const share = limit === null ? '' : `of ${limit} B`.padEnd(13) + (bytes > limit ? 'TOO LARGE' : 'ok');
    console.log(`${name.padEnd(38)}${String(bytes).padStart(7)} B in ${String(files.length).padStart(2)}  ${share}`);
  }
  if (rows.some(({ bytes, limit }) => limit !== null && bytes > limit)) process.exitCode = 1;
}
