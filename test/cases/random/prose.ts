/** Random prose about a dossier: names, right and misspelt, descriptions, claims, quotations, addresses, and words between. */
import fc from 'fast-check';
import type { Alias, Dossier } from '../../../src/dossier/schema/schema.js';
import { randomDossier } from './dossiers.js';

const kinds = [
  'name',
  'name',
  'name',
  'misspelt',
  'description',
  'passage',
  'changed',
  'filler',
  'filler',
  'address',
] as const;
const fillers = [
  'said', 'on Thursday', 'the film', 'a parade', 'after the joint drill', 'President', 'Angela', '1915', 'of', 'he', 'don’t',
] as const; // prettier-ignore
const gaps = [' ', ' ', ' ', ' ', ', ', '. ', '-', ' – ', '’s ', ' (', ') '] as const;
const speeches = [
  (words: string) => `“${words}”`,
  (words: string, name: string) => `“${words},” ${name} said`,
  (words: string, name: string) => `“${words},” said the ${name}`,
  (words: string, name: string) => `“${words}”, according to ${name}`,
  (words: string, name: string) => `${name} has vowed to “${words}”`,
  (words: string) => `“${words},” he said`,
  (words: string) => `“${words},” Mrs Teasdale said`,
  (words: string) => `‘${words}’`,
] as const;

interface Fragment {
  readonly kind: (typeof kinds)[number];
  readonly nth: number;
  readonly gap: (typeof gaps)[number];
}
interface Clause {
  readonly fragments: readonly Fragment[];
  readonly speech: number;
  readonly nth: number;
}

const fragment: fc.Arbitrary<Fragment> = fc.record({
  kind: fc.constantFrom(...kinds),
  nth: fc.nat(1000),
  gap: fc.constantFrom(...gaps),
});
const clause: fc.Arbitrary<Clause> = fc.record({
  fragments: fc.array(fragment, { minLength: 1, maxLength: 5 }),
  speech: fc.nat(speeches.length * 2 - 1),
  nth: fc.nat(1000),
});
const outline = fc.array(fc.array(clause, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const textOf = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.text);
const pick = <T>(values: readonly T[], nth: number): T | undefined => values[nth % values.length];

/** Two letters of a word swapped, one doubled or one left out. */
const misspelt = (name: string, nth: number): string =>
  name.replace(/(\p{L}\p{L}\p{L})(\p{L})(\p{L})(?=\p{L})/u, ['$1$3$4', '$1$4$4$5', '$1$4'][nth % 3] ?? '');

const changed = (passage: string): string => passage.replace(/ (?:sent|full) /u, ' ordered ');

class Writer {
  readonly #names: readonly string[];
  readonly #descriptions: readonly string[];
  readonly #passages: readonly string[];

  constructor({ entries }: Dossier) {
    this.#names = entries.flatMap(({ name, aliases = [] }) => [name, ...aliases.map(textOf)]);
    this.#descriptions = entries.flatMap(({ descriptions = [] }) => descriptions.map(textOf));
    this.#passages = entries.flatMap(({ passages = [] }) => passages.map(textOf));
  }

  write(clauses: readonly Clause[]): string {
    return clauses.map((one) => this.#clause(one)).join('. ');
  }

  #clause({ fragments, speech, nth }: Clause): string {
    const words = fragments.map(({ kind, nth, gap }) => this.#words(kind, nth) + gap).join('').trim(); // prettier-ignore
    return speeches[speech]?.(words, this.#words('name', nth)) ?? words;
  }

  #words(kind: Fragment['kind'], nth: number): string {
    const name = pick(this.#names, nth) ?? '';
    if (kind === 'filler') return pick(fillers, nth) ?? '';
    if (kind === 'misspelt') return misspelt(name, nth);
    if (kind === 'description') return pick(this.#descriptions, nth) ?? name;
    if (kind === 'passage') return pick(this.#passages, nth) ?? name;
    if (kind === 'changed') return changed(pick(this.#passages, nth) ?? name);
    if (kind === 'address') return pick([`www.${name}.org`, `#${name}`, `@${name}`, `${name}@mail.org`], nth) ?? '';
    return name;
  }
}

/** A random dossier, and the paragraphs of a text about it. */
export const randomCase: fc.Arbitrary<{ readonly texts: readonly string[]; readonly dossier: Dossier }> = fc
  .tuple(outline, randomDossier)
  .map(([paragraphs, dossier]) => {
    const writer = new Writer(dossier);
    return { texts: paragraphs.map((clauses) => writer.write(clauses)), dossier };
  });
