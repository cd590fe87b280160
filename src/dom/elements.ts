/** What the browser tells of an element's look and place: see `natives.ts`. */
import { native, sample } from './natives.js';

/** jsdom and happy-dom, in which the tests of applications run, have no layout: they lack one or another of these. */
const perhaps = (name: string, otherwise: unknown): ((node: object, options?: object) => unknown) =>
  sample && name in sample ? native(sample, name) : () => otherwise;

export const slotOf = perhaps('assignedSlot', null) as (node: object) => HTMLSlotElement | null;
export const namespaceOf = native(sample, 'namespaceURI') as (element: object) => string | null;
export const isContentEditable = native(sample, 'isContentEditable') as (element: object) => boolean;
/** In CSS px of the viewport. */
export const boxOf = native(sample, 'getBoundingClientRect') as (element: object) => DOMRect;
export const isVisible = perhaps('checkVisibility', true) as (element: object, options?: object) => boolean;
export const scrollToView = perhaps('scrollIntoView', undefined) as (element: object, options: object) => undefined;
