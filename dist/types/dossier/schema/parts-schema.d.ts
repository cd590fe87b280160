/** The schemas of the two files of a compiled dossier, made of the fields of the whole: see `dossier/compile.ts`. */
import * as v from 'valibot';
import type { CardsData, LexiconPart } from '../compile.js';
export declare const lexiconSchema: v.GenericSchema<unknown, LexiconPart>;
export declare const cardsSchema: v.GenericSchema<unknown, CardsData>;
