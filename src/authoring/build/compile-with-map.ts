/** Compiles a dossier to the parts that a page loads, and adds the base map that its cards share. */
import { compileDossier, type CompiledDossier } from '../../dossier/compile.js';
import { placeIds } from '../../dossier/place-ids.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { makeLocatorMap, type Atlas } from './locator-map.js';

/** Whether some card has a map, so that an atlas is needed. */
export const hasMap = (dossier: Dossier): boolean => dossier.entries.some((entry) => placeIds(entry).length > 0);

/** @param atlas `countries-50m.json` of `world-atlas`; it is asked for where some card has a map */
export function compileWithAtlas(dossier: Dossier, atlas: () => Atlas | undefined): CompiledDossier {
  const compiled = compileDossier(dossier);
  const shown = new Set(dossier.entries.flatMap(placeIds));
  const borders = shown.size > 0 ? atlas() : undefined;
  const made = borders && makeLocatorMap(dossier.places ?? [], shown, borders);
  if (!made) return compiled;
  const places = compiled.cards.places.map((place) => ({ ...place, ...made.located.get(place.id) }));
  return { ...compiled, cards: { ...compiled.cards, places, map: made.map } };
}
