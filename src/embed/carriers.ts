/**
 * Plain elements that carry the widget, for editors whose system strips scripts and elements with a hyphen:
 * `<div data-article-context="/dossiers/strait.json" data-theme="sepia"></div>`, or, where `data-*` are stripped too, a
 * link whose address ends in `#article-context`. On some pages readers can write both, so a script tag has to ask for
 * them by `data-carriers`, and they choose little: a dossier of the page's origin, and how the widget looks.
 */
import { attributeOf, insertAfter, isConnected, append, native, ofPage, sample, setAttribute, tagNameOf } from '../dom/natives.js'; // prettier-ignore
import { baseOfPage, pageNode } from '../dom/page.js';
import { MutationObserver } from '../dom/platform.js';
import { fetchText } from '../dossier/load/fetch-text.js';
import { guarded } from '../util/guarded.js';
import { carriedAddress } from './carried-address.js';

const inPage = ofPage('querySelectorAll') as (selector: string) => NodeListOf<Element>;
const closest = native(sample, 'closest') as (element: Element, selector: string) => Element | null;

/** ms. A page that an application writes brings its elements one by one. */
const PAUSE = 200;
/** Widgets at once: each of them looks through the page. */
const MOST = 10;
/** How often a widget is put back into one carrier that something empties. */
const REFILLS = 10;
/** What readers could write harmlessly. Where reports go, and which text is marked, the script tag alone says. */
const HARMLESS = ['density', 'launcher', 'marks', 'theme', 'underline'];
/** Text that is being written would be saved with the widget in it; in a drawing nothing shows it. */
const NOT_IN = '[contenteditable]:not([contenteditable="false" i]),svg,article-context';

/** What `start` lends. */
export interface Adopting {
  /** Makes a widget with the attributes of the script tag. */
  readonly newElement: () => HTMLElement;
  /** The value of `data-carriers`: other origins whose dossiers a carrier may name. */
  readonly origins: string;
  /** Finds the dossier of the page in the index of the script tag, if that has one, and then calls `place`. */
  readonly choose: ((place: () => HTMLElement) => Promise<void>) | undefined;
  readonly say: (error: unknown) => void;
}

interface Adopted {
  readonly element: HTMLElement;
  isPlaced: boolean;
  refills: number;
}

/**
 * Puts a widget into each carrier, and beside each link, on the page now or later.
 *
 * @returns whether the page has a carrier now
 */
export function adoptCarriers({ newElement, origins, choose, say }: Adopting): boolean {
  const adopted = new WeakMap<Element, Adopted>();
  let all: Element[] = [];
  let hasChosen = false;
  // As long as the page lasts.
  const { signal } = new AbortController();

  const adopt = (carrier: Element, said: string | null, isLink: boolean): boolean => {
    const known = adopted.get(carrier);
    if (known) {
      if (known.isPlaced && !isConnected(known.element) && known.refills++ < REFILLS) put(carrier, known);
      return true;
    }
    if (all.length >= MOST || closest(carrier, NOT_IN)) return false;
    const address = carriedAddress(said, { base: baseOfPage(), page: location.href, origins, isLink });
    if (address === undefined) return false;
    const element = newElement();
    for (const name of HARMLESS) {
      const value = attributeOf(carrier, `data-${name}`);
      if (value !== null) setAttribute(element, name, value);
    }
    const own: Adopted = { element, isPlaced: false, refills: 0 };
    adopted.set(carrier, own);
    all.push(carrier);
    if (address) {
      // The widget follows a redirection; to an address that a reader has written it must not.
      fetchText(address, signal, { redirect: 'error' })
        .then(() => {
          setAttribute(element, 'dossier', address);
          put(carrier, own);
        })
        .catch(say);
    } else if (choose && !hasChosen) {
      hasChosen = true;
      choose(() => put(carrier, own)).catch(say);
    } else put(carrier, own);
    return true;
  };

  const adoptAll = (): boolean => {
    timer = undefined;
    all = all.filter(isConnected);
    const found = [...inPage('[data-article-context],a[href$="#article-context"]')].map((carrier) => {
      const said = attributeOf(carrier, 'data-article-context');
      return said === null ? adopt(carrier, attributeOf(carrier, 'href'), true) : adopt(carrier, said, false);
    });
    return found.includes(true);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    timer ??= setTimeout(guarded(adoptAll, say), PAUSE);
  }).observe(pageNode, { childList: true, subtree: true });
  return adoptAll();
}

function put(carrier: Element, adopted: Adopted): HTMLElement {
  const { element } = adopted;
  adopted.isPlaced = true;
  if (tagNameOf(carrier).toUpperCase() === 'A') insertAfter(carrier, element);
  else append(carrier, element);
  return element;
}
