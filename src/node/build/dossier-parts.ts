/** Makes the two files of a dossier in parts, with Node's hashes and the atlas of its packages. */
import { createHash } from 'node:crypto';
import { partsOf, type DossierParts } from '../../authoring/build/dossier-parts.js';
import type { Registers } from '../../dossier/schema/registers-schema.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { compileWithMap } from './compile-with-map.js';

/** @param cardsAddress where the page finds the cards, relative to the lexicon */
export function dossierParts(
  dossier: Dossier,
  cardsAddress: string,
  translations?: NonNullable<Registers['translations']>,
): DossierParts {
  const steps = partsOf(compileWithMap(dossier, import.meta.url), cardsAddress, translations);
  let step = steps.next();
  while (!step.done) {
    const { algorithm, text } = step.value;
    step = steps.next(createHash(algorithm).update(text).digest());
  }
  return step.value;
}
