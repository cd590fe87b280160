/** Who may import whom, by the table in scripts/import-rules.mjs: `npm run lint`. Type imports count, as ESLint's rule does not see them. */
import { importers, parts } from './scripts/import-rules.mjs';

const escaped = (text) => text.replace(/[.+^$()[\]{}|\\/]/gu, '\\$&');
/** A part is a folder or a file; `page/blocks` names one file of a part. */
const pathOf = (name) => `^src/${escaped(name)}(/|\\.ts$)`;
/** Of a package with `exports` the cruiser may know the name alone, and not the folder. */
const packageOf = (name) =>
  name === 'node'
    ? []
    : [`^node_modules/${escaped(name)}/`, `^node_modules/@types/${escaped(name)}/`, `^${escaped(name)}(/|$)`];

const inParts = parts.flatMap(({ name, uses = [], types = [], packages = [] }) => {
  const comment = `${name} may import ${[...uses, ...packages].join(', ') || 'nothing but itself'}${types.length > 0 ? `, and types of ${types.join(', ')}` : ''}`;
  const own = [name, ...uses].map(pathOf);
  return [
    {
      name: `parts-of-${name}`,
      comment,
      severity: 'error',
      from: { path: pathOf(name) },
      to: { path: '^src/', pathNot: [...own, ...types.map(pathOf), '^src/virtual'] },
    },
    types.length > 0 && {
      name: `types-of-${name}`,
      comment,
      severity: 'error',
      from: { path: pathOf(name) },
      to: { path: types.map(pathOf), dependencyTypesNot: ['type-only'] },
    },
    {
      name: `packages-of-${name}`,
      comment,
      severity: 'error',
      from: { path: pathOf(name) },
      to: {
        pathNot: ['^src/', ...packages.flatMap(packageOf), '^virtual:'],
        dependencyTypesNot: packages.includes('node') ? ['core'] : [],
      },
    },
  ].filter(Boolean);
});

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-part',
      comment: 'a new folder begins with a row in scripts/import-rules.mjs',
      severity: 'error',
      from: { path: '^src/', pathNot: [...parts.map(({ name }) => pathOf(name)), '^src/virtual'] },
      to: {},
    },
    {
      name: 'no-orphan',
      comment: 'nobody imports it',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: '^src/virtual' },
      to: {},
    },
    ...inParts,
    ...Object.entries(importers).map(([name, files]) => ({
      name: `importer-of-${name}`,
      comment: `${name} is imported by ${files.join(', ')} alone`,
      severity: 'error',
      from: { path: '^src/', pathNot: files.map((file) => `^src/${escaped(file)}`) },
      to: { path: packageOf(name) },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^virtual:' },
  },
};
