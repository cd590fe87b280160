import type { Entry } from './schema/schema.js';
/** @returns for each entry that shares aliases, which */
export declare function sharedAliases(entries: readonly Entry[]): ReadonlyMap<Entry, ReadonlySet<string>>;
