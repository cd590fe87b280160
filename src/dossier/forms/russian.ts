/** Russian case endings, made by the ending of each word of a name. What has another stem (“Донец”, “Донца”) is not made. */
import type { FormsOf } from './name.js';

/** Genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly [string, string, string, string, string];

const sibilant = /[жчшщц]$/u;

/** What a word is without its ending, and its endings; several where the ending does not tell which it is. */
function declensionsOf(word: string): readonly { readonly isAdjective?: true; readonly forms: Cases }[] {
  const on = (stem: string, ...endings: Cases): Cases => endings.map((ending) => stem + ending) as unknown as Cases;
  const stemOf = (letters: number): string => word.slice(0, -letters);
  const one = stemOf(1);
  const two = stemOf(2);
  const isSoft = /[гкхжчшщ]$/u.test(one);
  const noun = (forms: Cases) => [{ forms }];
  const adjective = (forms: Cases) => [{ isAdjective: true as const, forms }];
  if (/(?:ый|ой)$/u.test(word) || /[гкх]ий$/u.test(word))
    return adjective(on(two, 'ого', 'ому', 'ого', /[гкхжш]$/u.test(two) ? 'им' : 'ым', 'ом'));
  if (/[нщшжч]ий$/u.test(word)) return adjective(on(two, 'его', 'ему', 'его', 'им', 'ем'));
  if (/ая$/u.test(word)) return adjective(on(two, 'ой', 'ой', 'ую', 'ой', 'ой'));
  if (/яя$/u.test(word)) return adjective(on(two, 'ей', 'ей', 'юю', 'ей', 'ей'));
  if (/ое$/u.test(word)) return adjective(on(two, 'ого', 'ому', 'ое', /[гкх]$/u.test(two) ? 'им' : 'ым', 'ом'));
  if (/[ыи]е$/u.test(word) && !/[нтк]ие$/u.test(word)) return adjective(on(one, 'х', 'м', 'е', 'ми', 'х'));
  if (/[нтк]ие$/u.test(word))
    return [...noun(on(one, 'я', 'ю', 'е', 'ем', 'и')), ...adjective(on(one, 'х', 'м', 'е', 'ми', 'х'))];
  if (/ия$/u.test(word)) return noun(on(one, 'и', 'и', 'ю', 'ей', 'и'));
  if (/(?:ов|ев|ёв|ин|ын)а$/u.test(word))
    return [...noun(on(one, 'ой', 'ой', 'у', 'ой', 'ой')), ...noun(on(one, 'ы', 'е', 'у', 'ой', 'е'))];
  if (/а$/u.test(word)) return noun(on(one, isSoft ? 'и' : 'ы', 'е', 'у', sibilant.test(one) ? 'ей' : 'ой', 'е'));
  if (/я$/u.test(word)) return noun(on(one, 'и', 'е', 'ю', 'ей', 'е'));
  if (/ий$/u.test(word)) return noun(on(one, 'я', 'ю', 'я', 'ем', 'и'));
  if (/й$/u.test(word)) return noun(on(one, 'я', 'ю', 'я', 'ем', 'е'));
  if (/ь$/u.test(word)) return [...noun(on(one, 'я', 'ю', 'я', 'ем', 'е')), ...noun(on(one, 'и', 'и', 'ь', 'ью', 'и'))];
  if (/(?:ов|ев|ёв|ин|ын)$/u.test(word))
    return [...noun(on(word, 'а', 'у', 'а', 'ым', 'е')), ...noun(on(word, 'а', 'у', '', 'ом', 'е'))];
  if (/о$/u.test(word)) return noun(on(one, 'а', 'у', 'о', 'ом', 'е'));
  if (/е$/u.test(word)) return noun(on(one, 'я', 'ю', 'е', 'ем', 'е'));
  if (/[ыи]$/u.test(word)) return [...noun(on(one, 'ов', 'ам', 'ы', 'ами', 'ах')), ...noun(on(one, '', 'ям', 'и', 'ями', 'ях'))]; // prettier-ignore
  if (/[бвгдзклмнпрстфхжчшщц]$/u.test(word)) {
    const instrumental = sibilant.test(word) ? 'ем' : 'ом';
    return [...noun(on(word, 'а', 'у', 'а', instrumental, 'е')), ...noun(on(word, 'а', 'у', '', instrumental, 'е'))];
  }
  return [];
}

/**
 * All words of a person's name have endings; of another's, those up to its first noun: in “Министерство иностранных дел”
 * the rest stays as it is.
 */
export function russianForms({ text, type }: FormsOf): string[] {
  const parts = text.split(' ');
  const forms = new Set<string>();
  for (let variant = 0; variant < 2; variant++) {
    let isHead = true;
    const declined = parts.map((part): Cases => {
      const [, before = '', word = part, after = ''] =
        /^()([^-]+)(-на-.*)$/u.exec(part) ?? /^(.*-)?([^-]+)()$/u.exec(part) ?? [];
      const all = isHead && /^\p{L}?[а-яё]{2,}$/u.test(word) ? declensionsOf(word) : [];
      const { isAdjective, forms } = all[Math.min(variant, all.length - 1)] ?? {};
      if (type !== 'person' && !isAdjective) isHead = false;
      return (forms ?? [word, word, word, word, word]).map((form) => before + form + after) as unknown as Cases;
    });
    for (let which = 0; which < 5; which++) forms.add(declined.map((cases) => cases[which]).join(' '));
  }
  forms.delete(text);
  return [...forms];
}
