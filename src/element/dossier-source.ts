import type { AttributeProperties } from '../api/attributes.js';
import type { DossierSource } from '../dossier/load/loaded-dossier.js';

/** Where a widget's dossier is: at an address, in a property, in a script within it, or in the package. */
export function dossierSourceOf(widget: HTMLElement & Pick<AttributeProperties, 'dossier'>): DossierSource {
  const { dossier } = widget;
  if (typeof dossier === 'string' && dossier !== '') return { url: dossier };
  if (typeof dossier === 'object' && dossier !== null) return { object: dossier };
  const json = inlineDossierIn(widget);
  return json === undefined ? 'built-in' : { json };
}

export const inlineDossierIn = (widget: HTMLElement): string | undefined =>
  widget.querySelector(':scope > script[type="application/json"]')?.textContent;
