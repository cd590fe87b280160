/**
 * Tells whether a framework or another script holds the nodes of a block and will come back to change them: it would
 * not find them, or find ours beside them. Wrong suspicion costs little, since the marks then lie over the words.
 */
import { isComment } from '../../dom/kinds.js';
import { pageNode } from '../../dom/page.js';
import { attributeOf, nextOf, parentOf, previousOf, tagNameOf } from '../../dom/natives.js';
import type { Block } from '../../page/blocks.js';

/**
 * The blocks among these that nobody owns. Not every paragraph that a framework renders bears a trace: one without a
 * placeholder is as plain as any. So whoever owns a block owns all that stands in the same element.
 */
export function withoutOwner(blocks: readonly Block[]): Block[] {
  if (hasTraces(pageNode) || Object.keys(globalThis).some((name) => pageSigns.test(name))) return [];
  const isOwned = ownership();
  const owned = new Set(blocks.filter((block) => isOwned(block.element) || isOwnedInside(block, isOwned)));
  const places = new Set([...owned].map(({ element }) => parentOf(element)));
  return blocks.filter((block) => !owned.has(block) && !isWithin(block.element, places));
}

function isWithin(element: Element, places: ReadonlySet<Element | null>): boolean {
  for (let around = parentOf(element); around; around = parentOf(around)) if (places.has(around)) return true;
  return false;
}

/** @returns whether an element or one around it bears a trace; it keeps what it has learnt, and pages change */
function ownership(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = parentOf(at)) path.push(at);
    let owned = at !== null && known.get(at) === true;
    for (const one of path.reverse()) {
      owned ||= hasSigns(one);
      known.set(one, owned);
    }
    return owned;
  };
}

function isOwnedInside({ element, pieces }: Block, isOwned: (element: Element) => boolean): boolean {
  for (const { node } of pieces) {
    const parent = parentOf(node);
    if (hasTraces(node) || hasAnchorBeside(node)) return true;
    if (parent && parent !== element && isOwned(parent)) return true;
  }
  return false;
}

const hasSigns = (element: Element): boolean =>
  hasTraces(element) ||
  hasAnchorBeside(element) ||
  tagNameOf(element) === 'ASTRO-ISLAND' ||
  rootIds.test(attributeOf(element, 'id') ?? '') ||
  classes.test(attributeOf(element, 'class') ?? '') ||
  element.getAttributeNames().some((name) => attributes.test(name));

/**
 * Whether a script has put properties of its own on a node, as React does on each element, Vue and Preact on what they
 * render into, Svelte on texts and Solid on the document. A node has none by itself, but for `document.location`. One by
 * a name that nodes know anyway is an instrument of somebody who listens. jQuery keeps what listens to an element that
 * way, and holds none of its texts.
 */
function hasTraces(node: Node): boolean {
  const inherited = Object.getPrototypeOf(node) as object;
  return Reflect.ownKeys(node).some((key) => key !== 'location' && !(key in inherited) && !ofJQuery.test(String(key)));
}
const ofJQuery = /^(?:jQuery|sizzle)\d/u;

/** How many siblings on either side are looked at: the anchors of a framework are next to what it renders. */
const BESIDE = 3;

/** Whether comments stand beside a node by which a framework finds its place, as those of Svelte, Vue, Lit and React. */
function hasAnchorBeside(node: Node): boolean {
  let [before, after] = [previousOf(node), nextOf(node)];
  for (let step = 0; step < BESIDE && (before ?? after); step++) {
    if (isAnchor(before) || isAnchor(after)) return true;
    before = before && previousOf(before);
    after = after && nextOf(after);
  }
  return false;
}

const isAnchor = (node: Node | null): boolean => isComment(node) && anchors.test(node.data);

/**
 * Comments without a word are Svelte’s, Vue’s, React’s and Solid’s; `container` and `ng…` are Angular’s, `qv` is Qwik’s,
 * `M…` Marko’s, `ko` Knockout’s.
 */
const anchors = /^(?:\W{0,4}$|v-if$|\??\/?lit[-$]|container$|ng(?:etn|tns|hm)|\/?qv\b|M[\W_]|astro:|\s?\/?ko\b)/u;

/**
 * What a server has rendered bears no trace of a framework until its script has run. These are the names of the elements
 * that it is usually rendered into, and of what is written for the script.
 */
const rootIds = /^(?:root|app|react-root|app-root|__next|__nuxt|__layout|___gatsby|svelte|q-app|ember\d+)$/u;
const attributes =
  /^(?:[@:]|v-|x-(?:data|text|html|for|init)|hx-|data-(?:hx-|reactroot|server-rendered|v-|hk|bind|sveltekit|marko|island)|wire:|q:|on:|_?ng-?|_nghost)/u;
const classes = /(?:^|\s)(?:svelte-\w|ng-scope|ng-binding|ember-)/u;
const pageSigns = /^(?:__svelte|__NUXT|__NEXT|__next_f|__remix|__reactRouter|_\$HY|___gatsby|___loader|\$_TSR)/u;
