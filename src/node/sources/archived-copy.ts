import { userAgent, type FetchOptions } from './fetch-page.js';

/** The Wayback Machine’s answer to which copy it has (https://archive.org/help/wayback_api.php). */
const service = 'https://archive.org/wayback/available';

/** @returns the address of the copy of a page in the Internet Archive; `undefined` where it has none */
export async function archivedCopy(
  url: string,
  { version, timeout = 20_000 }: FetchOptions,
  at = service,
): Promise<string | undefined> {
  const response = await fetch(`${at}?url=${encodeURIComponent(url)}`, {
    headers: { 'user-agent': userAgent(version) },
    signal: AbortSignal.timeout(timeout),
  });
  const answer = (await response.json()) as {
    readonly archived_snapshots?: { readonly closest?: { readonly url?: unknown } };
  };
  const found = answer.archived_snapshots?.closest?.url;
  return typeof found === 'string' && /^https?:\/\//u.test(found) ? found.replace(/^http:/u, 'https:') : undefined;
}
