import type { Strings } from './strings.js';
export declare const es: Strings;
