/** The article rewritten: reworded, cut, put together and taken apart, in another order. */
import { joined, part, rewritten, type Paragraph, type Reprint, type Rule } from './reprint.js';
import { american, british } from './variants-words.js';

/** Words that are nobody’s name and no disputed wording. */
const lightly: readonly Rule[] = [
  [/launched a(?= two-day)/gu, 'began a'],
  [/according to a statement made by the/gu, 'said the'],
  [/came almost five months/gu, 'came some five months'],
  [/since the early 1990s/gu, 'from the early 1990s on'],
  [/are a manifestation of/gu, 'show'],
  [/operate on a/gu, 'follow a'],
  [/which monitors/gu, 'an NGO that watches'],
  [/is particularly worried about the fact that much/gu, 'worries most that much'],
  [/said in a statement in August/gu, 'said in August'],
  [/mostly focused on/gu, 'was above all about'],
  [/were practiced by/gu, 'were rehearsed by'],
  [/has vowed to support longtime ally/gu, 'has promised help to its old ally'],
  [/already were tenuous due to/gu, 'were strained already because of'],
  [/Scholars, however, consider/gu, 'Most scholars, though, consider'],
];

const heavily: readonly Rule[] = [
  ...lightly,
  [/featuring/gu, 'which showed'],
  [/with the participation of/gu, 'together with'],
  [/if needed, according to/gu, 'should it be needed, says'],
  [/has been training/gu, 'has trained'],
  [/conducted/gu, 'held'],
  [/for decades/gu, 'for many years'],
  [/a century ago/gu, 'a hundred years ago'],
  [/refers to them as/gu, 'calls them'],
  [/made the establishment of formal ties with/gu, 'made formal ties with'],
  [/, meaning that they seem to be/gu, ' and thinks that they are'],
  [/including practices of/gu, 'such as'],
  [/consisted simply of/gu, 'were nothing but'],
];

const figures: readonly Rule[] = [
  [/five months/gu, '5 months'],
  [/two nations’/gu, 'two nations’'],
  [/The two countries/gu, 'The 2 countries'],
  [/on Thursday/gu, 'on Thursday (April 8)'],
  [/In August 2020/gu, 'In Aug. 2020'],
  [/for decades/gu, 'for 20 per cent of a century'],
  [/last year/gu, 'last year (2020)'],
];

/** Sentences, each with the space after it left out. */
function sentences(paragraph: Paragraph): Paragraph[] {
  const ends = [...paragraph.text.matchAll(/[.!?][”"]?(?= [“"\p{Lu}])/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return [0, ...ends].map((end, index) => part(paragraph, end === 0 ? 0 : end + 1, ends[index]));
}

const plain = (text: string): Paragraph => ({ text, places: [] });

const mapText =
  (change: (paragraph: Paragraph, index: number) => Paragraph[]) =>
  ([headline, ...paragraphs]: Reprint): Reprint =>
    [...(headline ? [headline] : []), ...paragraphs.flatMap(change)]; // prettier-ignore

const inPairs = ([headline, ...paragraphs]: Reprint): Reprint => {
  const pairs = paragraphs.flatMap((_, index) => (index % 2 ? [] : [joined(paragraphs.slice(index, index + 2))]));
  return [...(headline ? [headline] : []), ...pairs];
};

const reworded =
  (...rules: readonly Rule[]) =>
  (reprint: Reprint): Reprint =>
    rewritten(reprint, rules);

const otherHeadline =
  (text: string) =>
  ([, ...paragraphs]: Reprint): Reprint => [plain(text), ...paragraphs];

export const rewordings: Readonly<Record<string, (reprint: Reprint) => Reprint>> = {
  'as it was printed': (reprint) => reprint,
  'words changed here and there': reworded(...lightly),
  'words changed in most sentences': reworded(...heavily),
  'American spelling': reworded(...american),
  'British spelling': reworded(...british),
  'figures and dates in agency style': reworded(...figures),
  'another headline': otherHeadline('Drills in the south worry an American group'),
  'a headline reworded': reworded([/have launched(?= second)/gu, 'start']),
  'the second sentence and all after it cut': mapText((paragraph) => sentences(paragraph).slice(0, 1)),
  'the first sentence cut where there are several': mapText((paragraph) => {
    const all = sentences(paragraph);
    return all.length > 1 ? [joined(all.slice(1))] : all;
  }),
  'a paragraph for each sentence': mapText(sentences),
  'sentences within paragraphs in reverse': mapText((paragraph) => [joined(sentences(paragraph).toReversed())]),
  'paragraphs in pairs': inPairs,
  'paragraphs in another order': ([headline, ...paragraphs]) => [
    ...(headline ? [headline] : []),
    ...paragraphs.filter((_, index) => index % 3 === 2),
    ...paragraphs.filter((_, index) => index % 3 === 0),
    ...paragraphs.filter((_, index) => index % 3 === 1),
  ],
  'the lead and what explains the place cut': (reprint) => reprint.filter((_, index) => index !== 1 && index !== 3),
  'the paragraph cut that “the drill” is about': (reprint) =>
    reprint.flatMap((paragraph) => {
      if (paragraph.text.startsWith('In July')) return [];
      return paragraph.text.startsWith('The drill') ? plain(paragraph.text) : paragraph;
    }),
  'a sentence of the site’s own in each paragraph': mapText((paragraph) => [
    joined([paragraph, plain('This is what our own reporters have been able to find out so far.')]),
  ]),
  'short, reworded and in another spelling': (reprint) =>
    rewritten(inPairs(reprint.slice(0, 12)), [...heavily, ...american]),
  'diacritics, dashes and quotes of a Turkish site': reworded(
    [/Baku/gu, 'Bakı'],
    [/Ozgur Unluhisarcikli/gu, 'Özgür Ünlühisarcıklı'],
    [/-/gu, '–'],
    [/[“”]/gu, '"'],
    [/’/gu, "'"],
  ),
  'plain letters and straight quotes': reworded([/ğ/gu, 'g'], [/[“”]/gu, '"'], [/’/gu, "'"]),
  'soft hyphens in all long words': reworded([/\p{L}{7,}/gu, (word) => word.replace(/(.{4})(?=...)/gu, '$1\u00ad')]),
};
