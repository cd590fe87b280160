/** The browser's own searches by selector: see `natives.ts`. */
import { native, ofPage, sample } from './natives.js';

export const matches = native(sample, 'matches') as (element: object, selector: string) => boolean;
const closestTo = native(sample, 'closest') as (element: object, selector: string) => Element | null;
export const queryAll = native(sample, 'querySelectorAll') as (
  element: object,
  selector: string,
) => NodeListOf<Element>;
export const queryAllInPage = ofPage('querySelectorAll') as (selector: string) => NodeListOf<Element>;

/** The element itself, or the nearest around it, that matches; `null` where none does, or there is no element. */
export const closest = (element: object | null, selector: string): Element | null =>
  element && closestTo(element, selector);
