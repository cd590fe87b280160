import { fill } from '../locales/strings.js';

/** What of a mention a publisher's address may have in it. */
export interface Feedback {
  readonly entry: string;
  readonly text: string;
  readonly page: string;
}

/**
 * Where a reader can tell the publisher of a wrong match; nowhere where that is no `https:` or `mailto:` address.
 *
 * @param template such as `mailto:desk@example.org?subject={entry}&body={text} {page}`
 */
export function feedbackUrl(template: string, { entry, text, page }: Feedback): string | undefined {
  const [e, t, p] = [entry, text.slice(0, MOST), page].map(encodeURIComponent) as [string, string, string];
  const url = fill(template, { entry: e, text: t, page: p });
  return /^(?:https|mailto):/iu.test(url) && URL.canParse(url) ? url : undefined;
}
/** A passage may be long; an address may not. */
const MOST = 200;
