/** The browser's own searches by selector: see `natives.ts`. */
import { native, ofPage, sample } from './natives.js';

export const matches = native(sample, 'matches') as (element: object, selector: string) => boolean;
export const closest = native(sample, 'closest') as (element: object, selector: string) => Element | null;
export const queryAll = native(sample, 'querySelectorAll') as (
  element: object,
  selector: string,
) => NodeListOf<Element>;
export const queryAllInPage = ofPage('querySelectorAll') as (selector: string) => NodeListOf<Element>;
