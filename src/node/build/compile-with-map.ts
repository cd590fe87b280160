/** Compiles a dossier to the parts that a page loads, and adds the base map that its cards share. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileDossier, type CompiledDossier } from '../../dossier/compile.js';
import { placeIds } from '../../dossier/place-ids.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { makeLocatorMap, type Atlas } from './locator-map.js';

/** @param from `import.meta.url` of a file from which `world-atlas` can be resolved */
export function compileWithMap(dossier: Dossier, from: string): CompiledDossier {
  const compiled = compileDossier(dossier);
  const shown = new Set(dossier.entries.flatMap(placeIds));
  if (shown.size === 0) return compiled;
  const made = makeLocatorMap(dossier.places ?? [], shown, readAtlas(from));
  if (!made) return compiled;
  const places = compiled.cards.places.map((place) => ({ ...place, ...made.located.get(place.id) }));
  return { ...compiled, cards: { ...compiled.cards, places, map: made.map } };
}

function readAtlas(from: string): Atlas {
  const file = createRequire(from).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
}
