/** News of the states, people and bodies of the article, from other days: what they are and do there is often something else. */
import type { OtherNews } from './other-news.js';

export const relatedNews: readonly OtherNews[] = [
  {
    title: 'An exodus in a week',
    paragraphs: [
      'Azerbaijan sent troops into what was left of Armenian-run Karabakh on Tuesday, and a day later those who led it agreed to lay down their arms. Baku spoke of a measure against terrorists. Armenia, which was not asked to the talks, spoke of ethnic cleansing, and of the genocide that it had warned of.',
      'More than 100,000 ethnic Armenians have left the enclave by the Lachin road. Russian peacekeepers, there since the war of 2020, looked on. Nikol Pashinyan said that the country would take in all who came.',
      'The ICC will soon have Armenia as a member: its parliament voted for the court’s statute despite a warning from Moscow. The president of the court, a Pole, called it a day of joy.',
    ],
    names: [
      'azerbaijan: Azerbaijan', 'armenian: Armenian', 'nagorno-karabakh: Karabakh', 'baku: Baku', 'armenia: Armenia',
      'karabakh-armenians: ethnic Armenians', 'enclave: enclave', 'second-karabakh-war: war',
      'armenia: Armenia', 'russia: Moscow',
    ],
    descriptions: ['nagorno-karabakh: the enclave'],
  },
  {
    title: 'A place with no road home',
    paragraphs: [
      'Nakhchivan is a part of Azerbaijan that has no land link to the rest of it. Its people fly over Armenia, or drive through Iran. It shares eleven kilometres of border with Turkey, and a bridge of hope, as the sign has it.',
      'A railway ran through the enclave until 1991. Ministers from Baku and Ankara have promised to mend it, and freight firms in Istanbul have bought land by the station. The region has a salt mine in which people with asthma sleep.',
      'Heydar Aliyev was born there, and the airport bears his name. “Nobody asks us about the war,” says a cook in the town. “They ask about the salt, and then about the train.”',
    ],
    names: [
      'azerbaijan: Azerbaijan', 'armenia: Armenia', 'turkey: Turkey',
      'baku: Baku', 'ankara: Ankara',
    ],
  },
  {
    title: 'A strike in the north-east',
    paragraphs: [
      'Turkish drones struck two trucks near Tal Tamr in Syria’s north-east on Sunday, a monitor of the war said. The Turkish military did not comment. Four fighters of a Kurdish-led force and a driver died.',
      'Ankara says that the force is a branch of a group which it has fought since 1984. The force, which Washington arms, says that it guards prisons full of men of the Islamic State. Syrian rebels took the town with Turkish support; the current fighting began in autumn.',
      'Russia and Turkey patrolled the road together until last year. A ministry in Damascus called the strike an act of war. The army would answer, it said in a statement; it has said so before.',
    ],
    names: [
      'turkish: Turkish', 'drones: drones', 'turkish-armed-forces: Turkish military', 'turkish: Turkish',
      'ankara: Ankara', 'turkish: Turkish', 'russia: Russia', 'turkey: Turkey',
    ],
  },
  {
    title: 'One vote short in Vilnius',
    paragraphs: [
      'NATO leaders will meet in Vilnius in July, and Sweden hopes to be let in by then. Turkey, which has the alliance’s second-largest army, has held up the vote for a year. “We ask for deeds,” Erdoğan said on Monday.',
      'Diplomats say that the president wants fighter jets, and a word on the gas off Cyprus. The bloc of 27 has other things to offer: talks on visas, and a customs union that is older than most of its students.',
      'Joint military exercises in the Baltic last year brought twenty thousand troops to the beaches. The drills were the largest there so far. Russia called them a provocation, and held large-scale military exercises of its own in August.',
    ],
    names: ['nato: NATO', 'turkey: Turkey', 'recep-tayyip-erdogan: Erdoğan', 'russia: Russia'],
    descriptions: ['nato: the alliance', 'recep-tayyip-erdogan: the president'],
  },
  {
    title: 'A survey of the tired',
    paragraphs: [
      'Fewer Americans than before want their country to pay for the defence of Ukraine, says a survey by the German Marshall Fund of the United States. The think tank asked fourteen thousand people in as many countries.',
      '“The war has become a habit,” said a woman at the fund’s office in Berlin. Drones over Kyiv are no longer news, she said, and the military has learned to live with them. In Turkey half of those asked expect it to end on the battlefield and at the negotiating table, in this order.',
      'The same questions have been put since 2002. What the report calls the bloc of the undecided has never been larger. Among the young, two out of three have heard of NATO; one in four of these knew how many states it has.',
    ],
    names: ['german-marshall-fund: German Marshall Fund of the United States', 'turkey: Turkey', 'nato: NATO'],
    descriptions: ['german-marshall-fund: The think tank'],
  },
  {
    title: 'Square brackets by the Caspian',
    paragraphs: [
      'Delegates from nearly two hundred states came to Baku on Monday for COP29. Ilham Aliyev told them that oil and gas were a gift of God. The president’s remark drew applause from some rows and silence from others.',
      'The two sides of the argument have not changed. Rich countries want China to pay; China wants to be asked. The draft of a decision had three pairs of square brackets in its title, and the conflict over the fourth took a night.',
      'Azerbaijan, which lives off gas, has promised that a third of its power will come from wind by 2030. Armenia gave up its veto of the venue in return for prisoners. Before a stand with Karabakh carpets people stood in line; in the hall of Türkiye there was tea.',
    ],
    names: [
      'baku: Baku', 'ilham-aliyev: Ilham Aliyev',
      'azerbaijan: Azerbaijan', 'armenia: Armenia', 'nagorno-karabakh: Karabakh', 'turkey: Türkiye',
    ],
    descriptions: ['ilham-aliyev: The president'],
  },
  {
    title: 'Ten years after the grandmothers',
    paragraphs: [
      'Baku had eight months to build a hall by the sea for the Eurovision Song Contest of 2012. The winners of the year before, a duo whose song hardly anyone can hum today, had brought it to Azerbaijan.',
      'Loreen of Sweden won with a song in the dark. Armenia stayed away, after a row over a speech. Turkey sang of a captain in love, and Russia sent six grandmothers with a tray of rolls.',
      'The capital has not seen such a week since. Rights groups used it to speak of those in prison, and the slogan of the contest, “Light your fire”, was turned against the authorities. The two countries that had quarrelled most gave each other no points.',
    ],
    names: ['baku: Baku', 'azerbaijan: Azerbaijan', 'armenia: Armenia', 'turkey: Turkey', 'russia: Russia'],
  },
  {
    title: 'Four hours in Berlin',
    paragraphs: [
      'Recep Tayyip Erdoğan came to Berlin on Friday for four hours and a dinner. Two thousand officers guarded the way from the airport. The Turkish president and the German chancellor spoke to the press before they had spoken to each other.',
      'Three million people of Turkish descent live in the country. Some of them waved; others had been told to stay behind a fence. “He is our president too,” said Aylin Kaya, a student, “and that is what worries me.”',
      'Drones were not on the list, a spokesman said. The ministry of defence would neither confirm nor deny that Ankara wants forty jets. On the war in Gaza the two had nothing to say in common.',
    ],
    names: [
      'recep-tayyip-erdogan: Recep Tayyip Erdoğan', 'turkish: Turkish', 'turkish: Turkish', 'ankara: Ankara',
    ],
    descriptions: ['recep-tayyip-erdogan: The Turkish president'],
  },
  {
    title: 'Twice a day to Yerevan',
    paragraphs: [
      'Turkish Airlines will fly from Istanbul to Yerevan and to Baku twice a day from March. It serves more countries than any other carrier, and says so on its cups.',
      'The airline, half of which belongs to the state, carried 83 million people last year. Its crews are trained in a centre by the old airport. A strike with drones over the Gulf closed its way to the east for two days in the spring.',
      'Turkey opened its sky to Armenian planes in 2022, and the first flight had nine journalists on board for each tourist. “We have flown from a museum of genocide to a museum of innocence,” one of them wrote.',
    ],
    names: [
      'armenia: Yerevan', 'baku: Baku', 'turkey: Turkey', 'armenian: Armenian', 'genocide: genocide',
    ],
  },
  {
    title: 'A pipe until 2045',
    paragraphs: [
      'Turkey and Azerbaijan signed a contract on Friday under which gas from the Caspian Sea will flow west until 2045. The two countries share a pipe of 1,850 kilometres, and a minister from each turned a wheel for the cameras.',
      '“One nation, two states, one pipe,” said the Turkish minister. His colleague from Baku smiled. Italy has its third-largest supplier of gas in the two; Greece takes a tenth.',
      'The ministry in Ankara puts the price at less than what Russia asks. Rivals in Israel would like to join. A fund from Norway has left the project, as it does not like the drill at the field.',
    ],
    names: [
      'turkey: Turkey', 'azerbaijan: Azerbaijan', 'one-nation-two-states: One nation, two states', 'turkish: Turkish',
      'baku: Baku', 'ankara: Ankara', 'russia: Russia', 'israel: Israel',
    ],
    descriptions: ['azerbaijan-turkey-pair: The two countries'],
  },
]; // prettier-ignore
