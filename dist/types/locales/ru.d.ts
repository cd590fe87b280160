import type { Strings } from './strings.js';
export declare const ru: Strings;
