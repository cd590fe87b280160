/** What English names are made of: titles, the nouns that tell what something is, and the words that join a name. */
import type { EntryType } from '../../dossier/schema/schema.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words before a person's name that are no part of it, in any order: “former Deputy Prime Minister”. */
export const titles = words(`
  President Premier Prime Minister Ministers Foreign Defence Defense Interior Finance Justice Energy Secretary-General
  Secretary General King Queen Prince Princess Emperor Sultan Emir Sheikh Shaikh Chancellor Senator Governor Mayor Judge
  Professor Prof Dr Mr Mrs Ms Miss Sir Dame Lord Lady Archbishop Bishop Cardinal Pope Patriarch Metropolitan Imam
  Ayatollah Mullah Rabbi Reverend Rev Father Sister Colonel Col Captain Capt Lieutenant Lt Major Maj Gen Admiral Adm
  Marshal Sergeant Commander Brigadier Ambassador Commissioner Chairman Chairwoman Chair Deputy Vice Former Acting Interim
  Chief Spokesman Spokeswoman Spokesperson Speaker Representative Envoy Special Director Director-General Head Leader
  Monsignor Msgr Hon Congressman Congresswoman Attorney Prosecutor Assistant Constable Collector Sheriff Magistrate Personal Undersecretary Under-Secretary-General Inspector Commander-in-Chief
  Vice-President Chiefs Elder Opposition Analyst Lawyer Activist`);

/** Words that can follow a title within it and are names elsewhere: “Foreign Affairs Minister”. */
export const titleWords = words('of Affairs State and Staff for the Foreign');

/** From the noun that tells what something is to its type: the last such noun of a name counts, or the one before “of”. */
const headLists: readonly (readonly [EntryType, string])[] = [
  ['ministry', 'Ministry Department Ministries'],
  [
    'organisation',
    `Council Commission Committee Union Association Organization Organisation Agency Authority Administration Bureau Office
     Court Tribunal Party Congress Parliament Assembly Senate Government Cabinet Institute University College Academy
     Secretariat Service Society Church Police Bank Board Chamber Community Communities Front Movement Federation
     Confederation Mission Group Corporation Services Fund Forum Panel Guild Hospital School Library Museum
     Nations Directorate Inspectorate Registry Syndicate Brotherhood Trust Network House Centre Center Synod Consulate
     Order Survey Lodge Exchange Consortium Inquiry Diocese Taskforce Club Caucus Embassy Coordinator Platform Secretary Ombudsman Junta Court-Martial`,
  ],
  ['ngo', 'Watch Amnesty Foundation Charity Greenpeace Crescent'],
  ['think-tank', 'Think-Tank Observatory'],
  ['alliance', 'Alliance Coalition League Bloc'],
  [
    'media-outlet',
    `Times Post News Guardian Herald Tribune Gazette Journal Telegraph Mail Reuters Press Chronicle Observer Television TV
     Radio Standard Monitor Nation Daily Star Bulletin Dispatch Al-Jazeera Broadcaster`,
  ],
  [
    'military-body',
    'Army Navy Forces Force Guard Guards Brigade Battalion Division Regiment Command Militia Corps Militias Troops',
  ],
  ['exercise', 'Exercise Drill Manoeuvres Maneuvers Shield'],
  ['treaty', 'Treaty Convention Protocol Covenant Pact'],
  ['document', 'Agreement Accord Accords Declaration Resolution Charter Memorandum Framework Communiqué Roadmap Report Decree Manifesto'], // prettier-ignore
  ['law', 'Act Law Constitution Code Bill Statute Directive Regulation Amendment Ordinance'],
  ['conflict', 'War Wars Conflict Uprising Insurgency Rebellion Intifada'],
  [
    'event',
    `Revolution Massacre Battle Siege Summit Conference Referendum Election Elections Olympics Games Festival Crisis Famine
     Partition Earthquake Genocide Exodus Mutiny Coup Expo Cup`,
  ],
  [
    'place',
    `Sea Ocean Strait Straits Island Islands Isle Isles Mountain Mountains Mount Valley Lake Gulf Bay Cape Coast Delta
     Desert Peninsula Plateau Canal Channel Province District Region County Territory Territories City Town Village Port
     Harbour Harbor Airport Park Square Street Road Highway Basin
     Heights Hills Hill Falls Corridor Zone Reef Shoal Atoll Archipelago Triangle Border Line Camp Base Reserve Forest
     Plain Plains Steppe Pass Passage Oblast Governorate Municipality Prefecture State Quarter Site Springs Glacier
     Reservoir Waterway Pier`,
  ],
  ['river', 'River Creek Stream'],
  [
    'building',
    'Bridge Dam Temple Mosque Cathedral Monastery Wall Palace Barrage Pipeline Terminal Station Prison Lighthouse',
  ],
  ['programme', 'Programme Program Initiative Plan Project Projects Scheme'],
  ['state', 'Republic Kingdom Emirates Emirate Sultanate'],
  ['historical-state', 'Empire Caliphate Khanate Mandate Protectorate'],
  [
    'company',
    'Company Ltd Inc Corp PLC Limited AB AG SA GmbH NV Oyj Airlines Airways Energy Mining Petroleum Oil Gas Holdings Motors',
  ],
  ['people', 'Tribe Clan People Peoples'],
];

const heads = new Map(headLists.flatMap(([type, list]) => [...words(list)].map((word) => [word, type] as const)));

/** @example headType('Ministry') // 'ministry' */
export const headType = (word: string): EntryType | undefined => heads.get(word);

/** Nouns by which texts speak of something of a type again: “the organisation”. A name's own head is one too. */
export const standFor: Readonly<Partial<Record<EntryType, readonly string[]>>> = {
  ministry: ['ministry', 'department'],
  organisation: ['organisation', 'organization', 'body', 'agency', 'group', 'bloc', 'institution', 'watchdog'],
  ngo: ['organisation', 'organization', 'group', 'NGO', 'watchdog', 'charity'],
  alliance: ['alliance', 'bloc', 'coalition'],
  'media-outlet': ['newspaper', 'paper', 'agency', 'outlet', 'broadcaster', 'daily'],
  'military-body': ['army', 'force', 'forces', 'militia', 'troops', 'military'],
  state: ['country', 'state', 'republic', 'kingdom'],
  place: ['island', 'islands', 'city', 'town', 'village', 'region', 'province', 'territory', 'capital', 'area'],
  document: ['agreement', 'treaty', 'deal', 'accord', 'document', 'text', 'pact'],
  treaty: ['treaty', 'convention', 'agreement', 'pact', 'protocol'],
  river: ['river'],
  building: ['building', 'site'],
  programme: ['programme', 'program', 'project', 'plan', 'scheme'],
  vehicle: ['ship', 'vessel', 'boat', 'aircraft'],
  law: ['law', 'act', 'bill'],
  conflict: ['war', 'conflict', 'fighting'],
  event: ['vote', 'referendum', 'summit', 'conference'],
  company: ['company', 'firm', 'operator', 'consortium'],
  person: [
    'president',
    'minister',
    'king',
    'governor',
    'mayor',
    'leader',
    'chancellor',
    'judge',
    'premier',
    'diplomat',
  ],
};

/** Words that stand with a capital at the beginning of a sentence, or of a quotation, and name nothing. */
export const functionWords = words(`
  The This That These Those It He She They We You I His Her Its Their Our Your My A An And Or But Nor So Yet If Although
  Though Because As At In On By For From With Without Within After Before Since While When Where Who Whom Whose What Which
  Why How There Here Not No Yes All Some Many Most More Much Few Fewer Several Both Each Every Another Other Others Such
  Then Now Today Yesterday Tomorrow Also However Meanwhile Moreover According Under Over About Above Between Among Amid
  Against During Despite Until Till Unless Whether Once One Two Three Four Five Six Seven Eight Nine Ten Only Even Still
  Just Instead Rather Nearly Almost Around Across Along Through Throughout Toward Towards Upon Per Via To Into Onto Out Off
  Up Down Is Are Was Were Be Been Has Have Had Do Does Did Can Could May Might Must Shall Should Will Would Let Please
  Earlier Later Last Next First Second Third Finally Recently Neither Either None Nobody Somebody Everyone Nothing Something
  Everything Ever Never Always Often Sometimes Perhaps`);

/** Words that often begin a sentence, and are part of a name where they stand within one: “Human Rights Watch”. */
export const starters = words(`
  Critics Supporters Opponents Officials Scholars Experts Analysts Residents Farmers Fishermen Protesters Police Activists
  Campaigners Historians Lawyers Diplomats Observers Rights Human Talks Relations Tensions Fighting Local Regional
  International National Government Rebels Separatists Villagers Settlers Polling Downstream Upstream Fishing Place Water`);

/** Peoples whose names no ending tells. */
export const peoples = words(`
  Serb Serbs Croat Croats Turk Turks Greek Greeks Kurd Kurds Arab Arabs Swede Swedes Dane Danes Finn Finns Pole Poles Czech
  Czechs Slovak Slovaks Scot Scots Basque Basques Spaniard Spaniards Jew Jews Uzbek Uzbeks Kazakh Kazakhs Uighur Uighurs
  Uyghur Uyghurs Tatar Tatars Kyrgyz Tajik Tajiks Pashtun Pashtuns Hazara Hazaras Tutsi Tutsis Hutu Hutus Sikh Sikhs Hindu
  Hindus Muslim Muslims Sunni Sunnis Shiite Shiites Druze Maori Māori Inuit Sámi Roma Thai Thais Khmer Khmers Filipino
  Filipinos Afghan Afghans Cypriot Cypriots Dutch French Welsh Iraqi Iraqis Israeli Israelis Pakistani Pakistanis Yemeni
  Yemenis Saudi Saudis Kuwaiti Kuwaitis Emirati Emiratis Omani Omanis Qatari Qataris Bangladeshi Bangladeshis Azeri Azeris
  Somali Somalis Tamil Tamils Sinhala Sinhalese Rohingya Rohingyas Sahrawi Sahrawis Malay Malays Kosovar Kosovars Argentine
  Argentines Icelander Icelanders Briton Britons Swiss`);

/** Months and days, which texts write with a capital and which name nothing. */
export const calendarWords =
  words(`January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`);

/** Two names that are one with “and” between. */
export const joinedByAnd = words(
  'Bosnia Trinidad Antigua Jammu Tyne Newfoundland Wallis Turks Sao São Papua Serbia-Montenegro',
);

/** Nouns whose number tells which one is meant: “Resolution 2065”, which is no year. */
export const numberedNouns =
  words(`Resolution Article Protocol Annex Decree Law Act Directive Agenda Vision Chapter Lodge Camp Place
  Line Area Zone Route Highway Block Flight Convention Stream`);
