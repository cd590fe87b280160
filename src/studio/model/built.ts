/** Makes what a page loads of the dossier, by the code of `article-context build` and `embed`. */
import type { Checked } from '../../authoring/check/check.js';
import { compileWithAtlas, hasMap } from '../../authoring/build/compile-with-map.js';
import { partsOf, type DossierParts } from '../../authoring/build/dossier-parts.js';
import { embedSnippet, type Hashes } from '../../authoring/build/embed-snippet.js';
import type { Atlas } from '../../authoring/build/locator-map.js';
import { builtTexts, publishable } from '../../authoring/build/publishable.js';
import type { Dossier } from '../../dossier/schema/schema.js';

/** The texts of the built files by their names; without one where there is nothing to publish. */
export interface BuiltDossier {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  readonly leftOut: readonly string[];
}

/** @param atlas asked for where some card has a map */
export async function builtOf(checked: Checked, atlas: () => Promise<Atlas>): Promise<BuiltDossier | undefined> {
  const found = publishable(checked);
  if (!found.dossier) return undefined;
  const { dossier, leftOut } = found;
  const parts = await partsFor(dossier, checked.translations, atlas);
  return { id: dossier.id, files: builtTexts(dossier, parts), leftOut };
}

async function partsFor(
  dossier: Dossier,
  translations: Checked['translations'],
  atlas: () => Promise<Atlas>,
): Promise<DossierParts> {
  const borders = hasMap(dossier) ? await atlas() : undefined;
  const compiled = compileWithAtlas(dossier, () => borders);
  const steps = partsOf(compiled, `${dossier.id}.cards.json`, translations);
  let step = steps.next();
  while (!step.done) {
    const { algorithm, text } = step.value;
    const name = algorithm === 'sha256' ? 'SHA-256' : 'SHA-384';
    step = steps.next(new Uint8Array(await crypto.subtle.digest(name, new TextEncoder().encode(text))));
  }
  return step.value;
}

/** The HTML for a page that shows the article: the script tag with its hashes, and the element with its dossier. */
export const embedCode = (hashes: Hashes, base: string, id: string): string =>
  `${embedSnippet(hashes, base)}\n<article-context dossier="${id}.lexicon.json"></article-context>`;

/** A page with the article, to see the dossier at work. */
export function samplePage(paragraphs: readonly string[], lang: string, code: string): string {
  const [headline = '', ...rest] = paragraphs.map(escaped);
  return `<!doctype html>
<html lang="${escaped(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${headline}</title>
    <style>
      body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif; }
    </style>
    ${code.replace(/\n<article-context[^]*$/u, '').replaceAll('\n', '\n    ')}
  </head>
  <body>
    <main>
      <article>
        <h1>${headline}</h1>
${rest.map((text) => `        <p>${text}</p>`).join('\n')}
      </article>
    </main>
    ${/<article-context[^]*$/u.exec(code)?.[0] ?? ''}
  </body>
</html>
`;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (character) => references[character] ?? character);
