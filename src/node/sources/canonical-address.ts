/** What campaigns and social networks add to an address, and what tells nothing of the page. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|smid|ocid|xtor)$/iu;

/**
 * The form of an address by which two are the same page: without scheme, `www.`, fragment, campaign, and with its
 * parameters in order.
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
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}
