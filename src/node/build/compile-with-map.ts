/** Compiles a dossier with the map that the package `world-atlas` has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileWithAtlas } from '../../authoring/build/compile-with-map.js';
import type { Atlas } from '../../authoring/build/locator-map.js';
import type { CompiledDossier } from '../../dossier/compile.js';
import type { Dossier } from '../../dossier/schema/schema.js';

/** @param from `import.meta.url` of a file from which `world-atlas` can be resolved */
export const compileWithMap = (dossier: Dossier, from: string): CompiledDossier =>
  compileWithAtlas(dossier, () => readAtlas(from));

export function readAtlas(from: string): Atlas {
  const file = createRequire(from).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
}
