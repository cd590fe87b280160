/** The HTML with which a page loads nothing but what a build has made: an import map with hashes, and the script tag. */

/** From each file that a page may load, by its path in the folder, to its hash (https://www.w3.org/TR/sri-2/). */
export type Hashes = Readonly<Record<string, string>>;

const ENTRY = 'article-context.js';

/** @param base where the folder is: an address or a path, with a slash at its end */
export function embedSnippet(hashes: Hashes, base: string): string {
  const parts = Object.entries(hashes).filter(([name]) => name.startsWith('chunks/'));
  const integrity = Object.fromEntries(parts.map(([name, hash]) => [base + name, hash]));
  // Of another origin a browser checks only what it may read.
  const isOther = /^(?:[a-z]+:)?\/\//iu.test(base);
  const attributes = [
    'type="module"',
    `src="${base}${ENTRY}"`,
    `integrity="${hashes[ENTRY] ?? ''}"`,
    ...(isOther ? ['crossorigin="anonymous"'] : []),
  ];
  return `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>\n<script ${attributes.join(' ')}></script>`;
}
