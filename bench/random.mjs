/** Numbers and made-up names that are the same in every run: a benchmark must not change with its dice. */

/** mulberry32. @returns {() => number} the next number, 0 (inclusive) to 1 (exclusive) */
export function dice(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = (roll, list) => list[Math.floor(roll() * list.length)];

const onsets = 'b d f g h k l m n p r s t v z ch sh kh br dr gr kr tr st'.split(' ');
const vowels = 'a e i o u a e i ai ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 'l', 's', 'm', 'k', 'nd', 'rt'];

/** A word that can be said: "karand", "shoumil". */
export function pronounceable(roll) {
  const syllables = 2 + Math.floor(roll() * 2.4);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(roll, onsets) + pick(roll, vowels) + pick(roll, codas);
  return word;
}

const withMarks = { a: 'áâă', e: 'éəë', i: 'íıî', o: 'öóø', u: 'üúů', s: 'şš', g: 'ğ', c: 'çč', z: 'žź', n: 'ñń' };

/** Puts a diacritic on the first letter that takes one. */
function accented(roll, word) {
  const at = [...word].findIndex((letter, index) => index > 0 && letter in withMarks);
  return at < 0 ? word : word.slice(0, at) + pick(roll, [...withMarks[word[at]]]) + word.slice(at + 1);
}

const capitalised = (word) => word[0].toUpperCase() + word.slice(1);

/** Different names: 30 % of several words, 20 % with a diacritic, as in a gazetteer. */
export function names(roll, count) {
  const made = new Set();
  while (made.size < count) {
    const parts = roll() < 0.3 ? (roll() < 0.8 ? 2 : 3) : 1;
    const words = Array.from({ length: parts }, () => capitalised(pronounceable(roll)));
    if (roll() < 0.2) words[0] = accented(roll, words[0]);
    made.add(words.join(roll() < 0.85 ? ' ' : '-'));
  }
  return [...made];
}
