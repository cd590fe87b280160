/**
 * Plain elements that carry the widget, for editors whose system strips scripts and elements with a hyphen:
 * `<div data-article-context="/dossiers/strait.json" data-theme="sepia"></div>`, or, where `data-*` are stripped too, a
 * link whose address ends in `#article-context`.
 */
import { baseOfPage, pageNode } from '../dom/page.js';
import { append, attributeOf, insertAfter, ofPage, setAttribute, tagNameOf } from '../dom/natives.js';
import { MutationObserver } from '../dom/platform.js';

const inPage = ofPage('querySelectorAll') as (selector: string) => NodeListOf<Element>;

/** ms. A page that an application writes brings its elements one by one. */
const PAUSE = 200;

/**
 * Puts a widget into each carrier, and beside each link, on the page now or later.
 *
 * @param elementFrom makes a widget with the attributes of a carrier
 * @param script the tag that loaded this
 */
export function adoptCarriers(elementFrom: (carrier: Element) => HTMLElement, script: Element | undefined): void {
  const adopted = new WeakSet<Element>();
  const origins = [baseOfPage(), script && attributeOf(script, 'src')].flatMap(originOf);

  const adopt = (carrier: Element, dossier: string | null): void => {
    if (adopted.has(carrier)) return;
    adopted.add(carrier);
    const element = elementFrom(carrier);
    const address = attributeOf(element, 'dossier') ?? dossier;
    if (address && !originOf(address).some((origin) => origins.includes(origin))) {
      console.warn(
        `article-context: ${address.slice(0, 200)} is of another origin than the page and the script: not loaded`,
      );
      return;
    }
    if (address) setAttribute(element, 'dossier', address);
    if (tagNameOf(carrier).toUpperCase() === 'A') insertAfter(carrier, element);
    else append(carrier, element);
  };

  const adoptAll = (): void => {
    timer = undefined;
    for (const carrier of inPage('[data-article-context]'))
      adopt(carrier, attributeOf(carrier, 'data-article-context'));
    for (const link of inPage('a[href$="#article-context"]'))
      adopt(link, (attributeOf(link, 'href') as string).replace(/#.*/u, ''));
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    timer ??= setTimeout(adoptAll, PAUSE);
  }).observe(pageNode, { childList: true, subtree: true });
  adoptAll();
}

/**
 * A carrier may name dossiers of the page's origin and of the script's: on some pages readers can write elements with
 * `data-*` and links, and a dossier speaks in the publisher's name. Empty where the address is none.
 */
function originOf(address: string | null | undefined): string[] {
  try {
    return [new URL(address ?? '', baseOfPage()).origin];
  } catch {
    return [];
  }
}
