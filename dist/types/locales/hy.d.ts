import type { Strings } from './strings.js';
export declare const hy: Strings;
