import { fetchJson, type FetchOptions } from './fetch-page.js';

/** The Wayback Machine’s answer to which copy it has (https://archive.org/help/wayback_api.php). */
const service = 'https://archive.org/wayback/available';

/** @returns the address of the copy of a page in the Internet Archive; `undefined` where it has none */
export async function archivedCopy(url: string, options: FetchOptions, at = service): Promise<string | undefined> {
  const answer = (await fetchJson(`${at}?url=${encodeURIComponent(url)}`, options)) as Answer | null;
  const found = answer?.archived_snapshots?.closest?.url;
  if (typeof found !== 'string' || found.length > 2000 || !/^https?:\/\//u.test(found)) return undefined;
  return found.replace(/^http:/u, 'https:');
}

interface Answer {
  readonly archived_snapshots?: { readonly closest?: { readonly url?: unknown } };
}
