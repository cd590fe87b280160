/** A dossier in the two parts that a page loads, with the map that its cards share. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileDossier, type CompiledDossier } from '../dossier/compile.js';
import { placeIds } from '../dossier/place-ids.js';
import type { Dossier } from '../dossier/schema.js';
import { makeLocatorMap, type Atlas } from './locator-map.js';

/** @param from address of a file that can import `world-atlas` */
export function compileWithMap(dossier: Dossier, from: string): CompiledDossier {
  const { lexicon, cards } = compileDossier(dossier);
  const shown = new Set(dossier.entries.flatMap(placeIds));
  if (shown.size === 0) return { lexicon, cards };
  const map = makeLocatorMap(cards.places, shown, readAtlas(from));
  return { lexicon, cards: map ? { ...cards, map } : cards };
}

function readAtlas(from: string): Atlas {
  const file = createRequire(from).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
}
