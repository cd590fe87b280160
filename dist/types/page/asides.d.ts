/** What pages set around a story and into it: told by tag and role, and by class and id, since few elements say it themselves. */
import type { SearchableElement } from './tree-search.js';
/** @returns whether an element stands in an aside; each element is looked at once, however many blocks it has */
export declare function asideTest(): (element: SearchableElement) => boolean;
