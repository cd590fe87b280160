/** What campaigns and social networks add to an address. `ref` alone may name a page, as a version in a repository. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|smid|ocid|xtor)$/iu;

/**
 * The form of an address by which two are the same page: without scheme, `www.`, fragment, campaign, and with its
 * parameters in order. A fragment that begins with `#!` or `#/` tells an application which page to show, and stays.
 *
 * @example canonicalAddress('http://www.example.org/a/?utm_source=x#top') // 'example.org/a'
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const host = url.host.replace(/^www\./u, '');
  const path = url.pathname.replace(/\/(?:index\.html?)?$/u, '');
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const shown = /^#[!/]/u.test(url.hash) ? url.hash : '';
  return `${host}${path}${query === '' ? '' : `?${query}`}${shown}`;
}
