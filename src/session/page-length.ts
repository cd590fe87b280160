import { bodyOfPage, textOf } from '../dom/natives.js';

/** Length of the page's text in UTF-16 units: shows, for little, whether the page has changed between two moments. */
export function pageLength(): number {
  const body = bodyOfPage();
  return body ? textOf(body).length : 0;
}
