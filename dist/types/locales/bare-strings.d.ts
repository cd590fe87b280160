/**
 * Words for a widget whose own did not load: the names of the strings, read as English. Cards then say little around the
 * dossier's texts, but they open, and no mark is without one.
 */
import type { Strings } from './strings.js';
export declare const bareStrings: Strings;
