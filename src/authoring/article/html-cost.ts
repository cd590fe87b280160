/**
 * Estimates, before HTML is parsed, whether its tree would be out of all proportion to the text. A parser has no bounds:
 * it compares each attribute of a tag with all before it, and opens anew in each paragraph all `<b>`, `<font>` and the
 * like that were not closed (https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements),
 * so that 100 KB can make millions of elements.
 */

/** The most of each in a page. No article comes near. */
export const htmlLimits = { elements: 300_000, attributes: 1_000, reopened: 1_000_000 } as const;

/** @returns the UTF-16 offset at which a text gets too costly; `undefined` where it does not */
export function tooCostlyAt(html: string): number | undefined {
  const formatting = new OpenFormatting();
  let elements = 0;
  let reopened = 0;
  let tagEnd = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tagName.lastIndex = at + 1;
    const [, slash, name = ''] = tagName.exec(html) ?? [];
    if (slash === undefined) continue;
    const end = at + 1 + slash.length + name.length;
    if (!formattingTags.has(name.toLowerCase())) reopened += formatting.size;
    else if (slash === '/') formatting.close(name.toLowerCase());
    else formatting.open(name.toLowerCase(), html.slice(end, end + 100).split('>', 1)[0] ?? '');
    if (slash === '') elements++;
    if (elements > htmlLimits.elements || reopened > htmlLimits.reopened) return at;
    // In a script, what looks like a tag may be in another: each part of the text is read once.
    if (slash === '/' || at < tagEnd) continue;
    const attributesEnd = endOfAttributes(html, end);
    if (attributesEnd === undefined) return at;
    tagEnd = attributesEnd;
  }
  return undefined;
}

/** Only the beginning of a longer name is read: none that counts here is longer. */
const tagName = /(\/?)([a-z][a-z0-9]{0,9})/iuy;

const formattingTags: ReadonlySet<string> = new Set(['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u']); // prettier-ignore

/** The formatting elements that a parser would open anew. Of those that are alike to the letter it keeps three. */
class OpenFormatting {
  readonly #written = new Map<string, string[]>();
  readonly #counts = new Map<string, number>();
  size = 0;

  open(name: string, attributes: string): void {
    // A link within a link ends that one.
    if (name === 'a' || name === 'nobr') this.close(name);
    const key = `${name} ${attributes}`;
    const count = this.#counts.get(key) ?? 0;
    if (count === 3) return;
    this.#counts.set(key, count + 1);
    const written = this.#written.get(name);
    if (written) written.push(key);
    else this.#written.set(name, [key]);
    this.size++;
  }

  close(name: string): void {
    const key = this.#written.get(name)?.pop();
    if (key === undefined) return;
    this.#counts.set(key, (this.#counts.get(key) ?? 1) - 1);
    this.size--;
  }
}

/** The parts of a tag after its name: a value in quotes, or the end, or what lies before an attribute. */
const tagPart = /=\s*(?:"[^"]*"|'[^']*')|>|[\s/]+|[^\s/>=]+|=/uy;

/** The offset at which a tag ends; `undefined` where it has too many attributes. */
function endOfAttributes(html: string, from: number): number | undefined {
  let at = from;
  for (let attributes = 0; attributes <= htmlLimits.attributes;) {
    tagPart.lastIndex = at;
    const [part = ''] = tagPart.exec(html) ?? [];
    at += part.length;
    if (part === '' || part === '>') return at;
    if (/^[^\s/=]/u.test(part)) attributes++;
  }
  return undefined;
}
