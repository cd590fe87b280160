/** A sentence of names that a block edge cuts within one of them: that one is gone, and all others are there. */
import fc from 'fast-check';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { dossierOf } from '../dossiers.js';

/** How markup parts two runs of words. */
const edges: readonly ((before: string, after: string) => string)[] = [
  (a, b) => `<p>${a}</p><p>${b}</p>`,
  (a, b) => `<p>${a}<p>${b}`,
  (a, b) => `<div>${a}<div>${b}</div></div>`,
  (a, b) => `<div><div>${a}</div>${b}</div>`,
  (a, b) => `<section><span>${a}</span><p><b>${b}</b></p></section>`,
  (a, b) => `<ul><li>${a}<li>${b}</ul>`,
  (a, b) => `<ul><li>${a}<ul><li>${b}</ul></ul>`,
  (a, b) => `<table><tr><td>${a}<td>${b}</table>`,
  (a, b) => `<table><tr><th>${a}<tr><td>${b}</table>`,
  (a, b) => `<dl><dt>${a}<dd>${b}</dl>`,
  (a, b) => `<h2>${a}</h2><p>${b}</p>`,
  (a, b) => `<div>${a}<h3>${b}</h3></div>`,
  (a, b) => `<p>${a}<br><br>${b}</p>`,
  (a, b) => `<p>${a}<br> <!-- --> <br/>${b}</p>`,
  (a, b) => `<blockquote>${a}<footer>${b}</footer></blockquote>`,
  (a, b) => `<figure>${a}<figcaption>${b}</figcaption></figure>`,
  (a, b) => `<div>${a}<hr>${b}</div>`,
  (a, b) => `<div>${a}<pre>let x;</pre>${b}</div>`,
  (a, b) => `<div>${a}<nav>Home</nav>${b}</div>`,
  (a, b) => `<div><a href="#a">${a}</a><div><em>${b}</em></div></div>`,
  (a, b) => `<p>${a}<img alt="">${b}</p>`,
  (a, b) => `<p>${a}<button>Play</button>${b}</p>`,
];

const proper = [
  'Freedonia', 'Sylvania', 'Osterlich', 'Karabakh', 'Isparta', 'Besançon', 'Łódź', 'Yerevan', 'Quimper', 'Zürich', 'Moordam', 'Bayburt',
]; // prettier-ignore

export interface CutText {
  readonly html: string;
  readonly dossier: Dossier;
  /** The names, but for the one that is cut, in order. */
  readonly whole: readonly string[];
}

export const cutText: fc.Arbitrary<CutText> = fc
  .record({
    words: fc.shuffledSubarray(proper, { minLength: proper.length }),
    sizes: fc.shuffledSubarray([2, 3, 3, 4], { minLength: 4 }),
    order: fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
    cut: fc.nat(7),
    within: fc.nat(3),
    edge: fc.nat(edges.length - 1),
  })
  .map(({ words, sizes, order, cut, within, edge }) => {
    const left = [...words];
    const names = sizes.map((size) => left.splice(0, size).join(' '));
    const used = order.map((nth) => names[nth % names.length] ?? '');
    const at = cut % used.length;
    const [first = '', ...rest] = (used[at] ?? '').split(' ');
    const before = [first, ...rest.slice(0, within % rest.length)];
    const after = rest.slice(before.length - 1);
    const html = (edges[edge] as (typeof edges)[number])(
      [...used.slice(0, at), before.join(' ')].join(' or '),
      [after.join(' '), ...used.slice(at + 1)].join(' or '),
    );
    const aliases = Object.fromEntries(names.map((name, i) => [`n${String(i)}`, [name]]));
    return { html, dossier: dossierOf(aliases), whole: used.filter((_, i) => i !== at) };
  });
