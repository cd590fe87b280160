/**
 * Which part of src/ may import what: the layout of the design as linter rules. A part is a folder, or a file beside
 * them. `uses` is what it may import, `types` what it may import for types only, `packages` which packages.
 * A part that is not in the table may import nothing but its own folder, so a new folder starts with a row here.
 */
const everyPart = [
  'annotate',
  'card',
  'define',
  'density',
  'dossier',
  'element',
  'group-by',
  'locales',
  'looks',
  'match',
  'page',
  'paint',
  'panel',
  'pauses',
  'pipeline',
  'print',
  'text',
];

const parts = {
  text: {},
  pauses: {},
  'group-by': {},
  looks: { uses: ['dossier', 'locales'], packages: ['lit'] },
  dossier: { uses: ['group-by'] },
  locales: { uses: ['dossier'], types: ['match'] },
  match: { uses: ['dossier', 'group-by', 'pauses', 'text'] },
  pipeline: { uses: ['dossier', 'match', 'pauses'] },
  density: { types: ['dossier'] },
  annotate: { uses: ['dossier', 'match', 'pauses', 'pipeline'] },
  page: { uses: ['pauses', 'text'], types: ['dossier', 'match'] },
  paint: { uses: ['page', 'text'], types: ['dossier', 'match'] },
  card: { uses: ['dossier', 'locales', 'looks', 'match', 'text'], types: ['pipeline'], packages: ['lit'] },
  panel: { uses: ['dossier', 'locales', 'looks', 'match', 'text'], types: ['pipeline'], packages: ['lit'] },
  print: { uses: ['dossier', 'locales'], packages: ['lit'] },
  element: { uses: everyPart, packages: ['lit', '@lit/reactive-element'] },
  define: { uses: ['element'] },
  embed: { uses: ['define', 'element'] },
  index: { uses: everyPart },
  node: {
    // Of the page what reads any tree, and nothing that needs a DOM.
    uses: [
      'annotate',
      'density',
      'dossier',
      'group-by',
      'locales',
      'match',
      'page/blocks',
      'page/lines',
      'page/locate',
      'page/tree',
      'pauses',
      'text',
    ],
    packages: ['node'],
  },
  cli: { uses: ['annotate', 'dossier', 'locales', 'match', 'node', 'text'], packages: ['node'] },
};

/** The one importer of each package, Lit excepted. */
const importers = {
  'src/match/spelling/near-spelling.ts': ['fuse.js'],
  'src/match/phrases/passages.ts': ['approx-string-match'],
  'src/panel/search.ts': ['fuse.js'],
  'src/node/folder/yaml-file.ts': ['yaml'],
  'src/node/report/proper-names.ts': ['compromise'],
  'src/rehype/hast-tree.ts': ['hast'],
  'src/node/build/locator-map.ts': ['d3-geo', 'topojson-client'],
  'src/dossier/schema/schema.ts': ['valibot'],
  'src/dossier/schema/entry-schema.ts': ['valibot'],
  'src/dossier/schema/parts-schema.ts': ['valibot'],
  'src/dossier/schema/value-schemas.ts': ['valibot'],
  'src/dossier/parse.ts': ['valibot'],
};

export const importRules = [
  { files: ['src/**/*.ts'], rules: rulesFor('src', {}, './') },
  ...Object.entries(parts).flatMap(([name, part]) => [
    { files: [`src/${name}.ts`], rules: rulesFor(name, part, './') },
    { files: [`src/${name}/**/*.ts`], rules: rulesFor(name, part, '../') },
  ]),
  ...Object.entries(importers).map(([file, packages]) => {
    const [, name] = file.split('/');
    const part = parts[name];
    return {
      files: [file],
      rules: rulesFor(name, { ...part, packages: [...(part.packages ?? []), ...packages] }, '../'),
    };
  }),
];

/** `toParts` is how a file writes the way to the other parts. */
function rulesFor(name, { uses = [], types = [], packages = [] }, toParts) {
  const allowed = [...(toParts === '../' ? ['\\./'] : []), 'virtual:', ...packages.map(packagePattern)];
  const forbidden = `^(?!${[...allowed, partPattern(toParts, [...uses, ...types])].join('|')})`;
  const message = `${name} may import ${[...uses, ...packages].join(', ') || 'no other part'}: see scripts/import-rules.mjs`;
  const rules = [{ regex: forbidden, message }];
  if (types.length > 0) {
    const regex = `^${partPattern(toParts, types)}`;
    rules.push({ regex, message: `${name} may import types from here, and nothing else`, allowTypeImports: true });
  }
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: rules }],
    'no-restricted-syntax': [
      'error',
      { selector: 'ExportDefaultDeclaration', message: 'A named export has the same name everywhere.' },
      // The rule above does not look at import().
      ...rules.map(({ regex, message }) => ({
        selector: `ImportExpression[source.value=${inSelector(regex)}]`,
        message,
      })),
    ],
  };
}

function partPattern(toParts, names) {
  return `${toParts.replaceAll('.', '\\.')}(?:${names.join('|') || '(?!)'})(?:/|\\.js$)`;
}

function packagePattern(name) {
  return name === 'node' ? 'node:' : `${name}(?:/|$)`;
}

/** In a selector a regular expression ends at its first slash. */
function inSelector(regex) {
  return `/${regex.replaceAll('/', '\\u002F')}/`;
}
