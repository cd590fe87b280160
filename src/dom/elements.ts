/** What the browser tells of an element's look and place: see `natives.ts`. */
import { native, sample } from './natives.js';

export const slotOf = native(sample, 'assignedSlot') as (node: object) => HTMLSlotElement | null;
export const namespaceOf = native(sample, 'namespaceURI') as (element: object) => string | null;
export const isContentEditable = native(sample, 'isContentEditable') as (element: object) => boolean;
/** In CSS px of the viewport. */
export const boxOf = native(sample, 'getBoundingClientRect') as (element: object) => DOMRect;
export const isVisible = native(sample, 'checkVisibility') as (element: object, options?: object) => boolean;
export const scrollToView = native(sample, 'scrollIntoView') as (element: object, options: object) => undefined;
