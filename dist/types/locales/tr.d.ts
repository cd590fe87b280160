import type { Strings } from './strings.js';
export declare const tr: Strings;
