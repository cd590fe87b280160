/** Which dossier a carrier may name. On some pages readers can write carriers, and a dossier speaks in the publisher's name. */

/** Where a carrier stands, and what it may do there. */
export interface CarrierPlace {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The address of the page itself. */
  readonly page: string;
  /** Other origins whose dossiers it may name, with spaces between them. */
  readonly origins: string;
  readonly isLink: boolean;
}

/**
 * @param said by the carrier
 * @returns the absolute address; empty where an element names none, so that the script tag's is taken; `undefined` where it
 *   is no carrier: a link to the page itself, or an address of another origin
 * @example carriedAddress('a.json', place) // 'https://paper.example/a.json'
 */
export function carriedAddress(said: string | null, { base, page, origins, isLink }: CarrierPlace): string | undefined {
  const path = isLink ? (said ?? '').replace(/#.*/su, '') : (said ?? '').trim();
  if (path.trim() === '') return isLink ? undefined : '';
  const url = urlOf(path, base);
  if (!url || !/^https?:$/u.test(url.protocol) || url.href === urlOf('', page)?.href) return undefined;
  const own = [page, ...origins.split(/\s+/u)].map((address) => urlOf(address)?.origin);
  if (own.includes(url.origin)) return url.href;
  console.warn(`article-context: ${url.href.slice(0, 200)} is of another origin than the page: not loaded`);
  return undefined;
}

function urlOf(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url;
  } catch {
    return undefined;
  }
}
