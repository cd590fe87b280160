/** Pages without the article: nothing is to be marked on them, though some speak of its subjects or quote a sentence of it. */
import { above, below, comments, navigation, related, tags, teasers } from '../reprints/around.js';
import type { Layout } from '../reprints/page.js';

const sameRegion: Layout =
  () => `${navigation}<main><article><h1>Armenia and Azerbaijan trade blame over border shooting</h1>
<p>Armenia and Azerbaijan accused each other on Monday of opening fire along their border, the latest breach of the truce that ended last year’s war over Nagorno-Karabakh.</p>
<p>The Azerbaijani Defence Ministry said that Armenian forces had shot at its posts near Kalbajar. Yerevan denied it.</p>
<p>Turkey, a NATO member, voiced its support for Azerbaijan, while Russia called on both to show restraint. The mountainous enclave is internationally recognised as Azerbaijani land but was held by ethnic Armenians for decades.</p>
<p>President Ilham Aliyev told the Associated Press that the intensity of the exercises would rise.</p></article></main>${tags}`;

const oneSentence: Layout = ({
  plain,
}) => `<main><article><h1>The NGO that counts churches</h1><p>International Christian Concern, a charity in Washington, has often written about Turkey. ${(plain[5] ?? '').trim()} It has an office in Baku, too.</p>
<p>Its critics say that it sees the world in black and white. Armenia gave it a medal in 2019.</p></article></main>`;

const longestSentence: Layout = ({ plain }) =>
  `<main><h1>Allies</h1><p>What an ally is worth shows when it is needed.</p><p>${plain[14] ?? ''}</p><p>So much for Turkey. Greece is another tale.</p></main>`;

const longestParagraph: Layout = ({
  plain,
}) => `<main><article><h1>How papers write of 1915</h1><p>We compared four accounts. This is the longest of them.</p><blockquote>${plain[17] ?? ''}</blockquote>
<p>Turkey would not put it like that, nor would Armenia. We asked both.</p></article></main>`;

const sharedLede: Layout = ({ plain }) =>
  `<main><h1>Turkey in brief</h1><ul><li>${plain[0] ?? ''}</li><li>Turkey’s bank keeps its rate.</li><li>Armenia and Turkey play a draw.</li></ul></main>`;

const headlineOnly: Layout = (article) =>
  `${above(article)}<main><h1>Search results for “Azerbaijan”</h1><ol><li><a href="#">${article.plainHeadline}</a><p>${(article.plain[0] ?? '').slice(0, 110)}…</p></li><li><a href="#">Turkey’s drones</a></li></ol></main>`;

const commentsAlone: Layout = (article) =>
  `<h1>Comments on “${article.plainHeadline}”</h1>${comments(article)}${related(article)}${teasers}`;

const quotationsAcross: Layout = ({ plain }) =>
  `<main><article><h1>A week of quotations</h1>${[4, 6, 8].map((index) => `<p>One reader sent us this, about Turkey and others:</p><p>“${(plain[index] ?? '').slice(0, 70)}…”</p>`).join('')}</article></main>`;

const bakery: Layout = (article) =>
  `<main><article><h1>The bakery that never sleeps</h1><p>At four in the morning the ovens of a small bakery are hot. The last drill of the night is over; now it is time for bread.</p><p>The exercises that bakers do for their backs are launched with a whistle, and the two countries of sourdough, France and Italy, look on.</p></article></main>${below(article)}`;

const empty: Layout = () => '<body></body>';

const longPage: Layout = () =>
  `<main>${Array.from({ length: 200 }, (_, index) => `<p>According to the report of the year ${String(1800 + index)}, the two countries have been training officers for decades, and the ministry said the training took place in the south.</p>`).join('')}</main>`;

export const silentLayouts: Readonly<Record<string, Layout>> = {
  'another story on the same region': sameRegion,
  'another story that shares a sentence': oneSentence,
  'another story that quotes the longest sentence': longestSentence,
  'a study that quotes the longest paragraph': longestParagraph,
  'a page of beginnings of sentences': quotationsAcross,
  'a list of briefs with the first sentence': sharedLede,
  'search results': headlineOnly,
  'comments on a page of their own': commentsAlone,
  'a bakery, and the article only in the chrome': bakery,
  'nothing at all': empty,
  'a long page in the article’s phrases': longPage,
};
