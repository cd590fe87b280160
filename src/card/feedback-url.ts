import { withoutControls } from '../dossier/control-characters.js';
import { fill } from '../locales/strings.js';

/** What a publisher's address may have in it. */
export interface Feedback {
  readonly entry: string;
  readonly text: string;
  readonly page: string;
  /** Of the dossier: which build of it the card is from, or else the day of its review. */
  readonly version: string;
}

/**
 * The address at which a reader tells the publisher of a wrong match.
 *
 * @param template such as `mailto:desk@example.org?subject={entry}&body={text} {page}`
 * @returns `undefined` where the address is neither `https:` nor `mailto:`, so that no `javascript:` gets into a link
 * @example feedbackUrl('mailto:desk@example.org?subject={entry}', mention) // 'mailto:desk@example.org?subject=nato'
 */
export function feedbackUrl(template: string, { entry, text, page, version }: Feedback): string | undefined {
  const values = Object.entries({ entry, text: text.slice(0, MOST), page, version });
  const url = fill(template, Object.fromEntries(values.map(([name, value]) => [name, encoded(value)])));
  return /^(?:https|mailto):/iu.test(url) && URL.canParse(url) ? url : undefined;
}

/** `encodeURIComponent` throws at half of a surrogate pair, which a page may have and a cut text may end with. */
const encoded = (text: string): string => encodeURIComponent(withoutControls(text));

/** UTF-16 units of the text in an address: mail programs refuse very long ones, and a passage may be long. */
const MOST = 200;
