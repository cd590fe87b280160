/** Other spellings and other names for the same things, as outlets have them in their style guides. */
import { rewritten, type Reprint, type Rule } from './reprint.js';

const by =
  (...rules: readonly Rule[]) =>
  (reprint: Reprint): Reprint =>
    rewritten(reprint, rules);

export const american: readonly Rule[] = [
  [/Defence/gu, 'Defense'],
  [/organisation/gu, 'organization'],
  [/centre/gu, 'center'],
  [/practiced/gu, 'practiced'],
  [/longtime/gu, 'long-time'],
];
export const british: readonly Rule[] = [
  [/recognized/gu, 'recognised'],
  [/practiced/gu, 'practised'],
  [/\bNATO\b/gu, 'Nato'],
];

export const wordVariants: Readonly<Record<string, (reprint: Reprint) => Reprint>> = {
  'American spelling': by(...american),
  'British spelling': by(...british),
  'the Republic of Türkiye': by([/(?<=between Armenia and )Turkey/gu, 'Republic of Türkiye'], [/(?=Republic of Tür)/gu, 'the ']),
  'Nagorno Karabakh': by([/Nagorno-Karabakh/gu, 'Nagorno Karabakh']),
  'Karabakh alone': by([/Nagorno-Karabakh/gu, 'Karabakh']),
  'Bakı, the Azerbaijani way': by([/Baku/gu, 'Bakı']),
  'names as Azerbaijan writes them': by([/Ihan Aliyev/gu, 'İlham Əliyev']),
  'Ilham Aliyev, corrected': by([/Ihan Aliyev/gu, 'Ilham Aliyev']),
  'Ilham Aliev': by([/Ihan Aliyev/gu, 'Ilham Aliev']),
  'Aliyev by his last name': by([/President Ihan Aliyev/gu, 'President Aliyev', { 'President Aliyev': 'ilham-aliyev' }]),
  'all misprints corrected': by([/Ihan/gu, 'Ilham'], [/Associate Press/gu, 'Associated Press'], [/deporations/gu, 'deportations']),
  'Erdogan by his first names': by([/Recep Tayyip Erdoğan/gu, 'Tayyip Erdogan']),
  'Erdogan by his last name': by([/Recep Tayyip Erdoğan/gu, 'Erdogan']),
  'Erdogan’s last name in capitals': by([/Recep Tayyip Erdoğan/gu, 'Recep Tayyip ERDOĞAN']),
  'Mr. Erdoğan': by([/(?<=\. )(?=Erdoğan)/gu, 'Mr. ']),
  'Mr and President': by([/(?<=\. )(?=Erdoğan)/gu, 'President '], [/President (?=Ihan)/gu, 'Mr ']),
  'possessives with straight apostrophes': by([/’s/gu, "'s"]),
  'Erdoğan’s': by([/(?<=\. Erdoğan)(?= made)/gu, '’s government']),
  'the alliance by its long name': by([/\bNATO\b/gu, 'North Atlantic Treaty Organization']),
  'the alliance by both its names': by([/(?<=\bNATO)(?= member)/gu, ' (North Atlantic Treaty Organisation)', { 'North Atlantic Treaty Organisation': 'nato' }]),
  'the agency by its letters': by([/Associate Press/gu, 'AP']),
  'the agency by both its names': by([/(?<=Associate Press)/gu, ' (AP)', { AP: 'associated-press' }]),
  'the charity by both its names': by([/(?<=International Christian Concern)/gu, ' (ICC)', { ICC: 'international-christian-concern' }]),
  'the charity by its letters': by([/International Christian Concern/gu, 'ICC'], [/(?<=which monitors)/gu, ' the persecution of Christians in']),
  'the fund by its whole name': by([/German Marshall Fund/gu, 'German Marshall Fund of the United States']),
  'the fund by both its names': by([/(?<=Marshall Fund)/gu, ' (GMF)', { GMF: 'german-marshall-fund' }]),
  'the expert by his last name': by([/Ozgur Unluhisarcikli/gu, 'Unluhisarcikli']),
  'ministries of Defense': by([/Azerbaijani Defence Ministry/gu, 'Ministry of Defense of the Republic of Azerbaijan', { 'Republic of Azerbaijan': 'azerbaijan' }]),
  'ministries with a possessive': by([/Turkish Defence Ministry/gu, 'Turkey’s Defence Ministry', { Turkey: 'turkey' }]),
  'ministries in lower case': by([/Defence Ministry/gu, 'defence ministry']),
  'national defence': by([/Turkish Defence Ministry/gu, 'Turkish Ministry of National Defence', { Turkish: 'turkish' }]),
  'armies by another word': by([/(?<=Turkish )military/gu, 'army'], [/(?<=Turkey’s )military/gu, 'armed forces'], [/(?<=Azerbaijan’s )military/gu, 'army']),
  'armies with of': by([/Turkey’s military/gu, 'armed forces of Turkey', { Turkey: 'turkey' }], [/(?=armed forces of Turkey)/gu, 'the ']),
  'Armenian troops': by([/(?<=Armenian )forces/gu, 'troops']),
  'ranks in words': by([/20th century/gu, 'twentieth century'], [/third-largest/gu, 'third largest']),
  'two-day without a hyphen': by([/two-day/gu, 'two day']),
  'drill in small letters': by([/Winter 2021 Drill/gu, 'Winter 2021 drill']),
  'the drill by its official name': by([/Winter 2021 Drill/gu, 'Winter Exercise 2021']),
  'the drill with a hyphen': by([/Winter 2021 Drill/gu, 'Winter-2021 drill']),
  'brief but successful war': by([/(?<=brief|successful),/gu, '']),
  'the slogan with a comma': by([/one nation with two states/gu, 'one nation, two states']),
  'the slogan in capitals': by([/one nation with two states/gu, 'One Nation, Two States']),
  'the slogan with hyphens': by([/one nation with two states/gu, 'one-nation-two-states']),
  'events of 1915': by([/1915 events/gu, 'events of 1915']),
  'the school in American': by([/training centre/gu, 'training center']),
  'the province with of': by([/province of Isparta/gu, 'Isparta province', { 'Isparta province': 'isparta' }]),
  'internationally recognised in British': by([/internationally recognized/gu, 'internationally recognised']),
  'a dateline': by([/^(?=Turkey and Azerbaijan on)/gu, 'ANKARA (AP) – ', { ANKARA: 'ankara', AP: 'associated-press' }]),
  'a Turkish dateline': by([/^(?=Turkey and Azerbaijan on)/gu, 'Ankara, Türkiye — ', { Ankara: 'ankara', Türkiye: 'turkey' }]),
}; // prettier-ignore
