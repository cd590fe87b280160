import type { AttributeProperties } from '../api/attributes.js';
import type { DossierSource } from '../dossier/load/loaded-dossier.js';
/** Where a widget's dossier is: at an address, in a property, in a script within it, or in the package. */
export declare function dossierSourceOf(widget: HTMLElement & Pick<AttributeProperties, 'dossier'>): DossierSource;
export declare const inlineDossierIn: (widget: HTMLElement) => string | undefined;
