/** News that is not the article: words of the dossier that mean something else in it, and some that do mean the same. */
import { regionalNews } from './other-news-region.js';
import { relatedNews } from './other-news-related.js';
import { sportsNews } from './other-news-sports.js';

export interface OtherNews {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** All that the built-in dossier has a card for, in reading order, outermost first: the entry's id and the words. */
  readonly names: readonly string[];
  /** Likewise, the descriptions ("the alliance"); none where absent. */
  readonly descriptions?: readonly string[];
}

const everydayNews: readonly OtherNews[] = [
  {
    title: 'Forty million birds',
    paragraphs: [
      'Turkey is on the table of nine homes in ten this Thursday, and the price of it has become a matter of politics. A frozen bird of sixteen pounds costs a fifth more than it did a year ago, says the farmers’ union, which has asked shops since 1986 what they charge for a meal for ten.',
      'Breeders blame a flu that has gone through sheds from Minnesota to Utah since the spring. Turkey hens lay fewer eggs when they have been moved, and it takes eighteen weeks until a poult weighs what a family wants to see on a plate.',
      'At a market hall in Boston, Ellen Price chose a small one. “Turkey for two,” she said, “and pie for six.” Her butcher had sold out of the big ones on Monday. Whoever comes late will have to do with ham, he said, or with a duck, which he prefers anyway: it needs no help from a sauce.',
      'Wild birds are another tale. They had all but gone from New England a century ago. Now they stop the traffic in the suburbs, and Turkey Hill Road lives up to its name.',
    ],
    names: [],
  },
  {
    title: 'The drill before dawn',
    paragraphs: [
      'At ten past three the alarm goes off in the bakery on Mill Street, and twelve people in white leave their dough. It is the second joint drill that the bakery and the fire brigade have held this winter. The drill mostly teaches them to count: who is out, who is not, and who has gone back for a telephone.',
      'The exercises came after a small fire in an oven flue last year. “War broke out between the mixers and the fuses,” says the owner, Tom Baker, whose name is a joke that he has heard before. The ministry of labour wrote him a stern letter; the training of his staff took place within the month.',
      'The two countries of bread, as he calls them, are the rye side and the wheat side of his hall, and each has a door of its own. Both militaries, the early and the late shift, practise sheltering behind the flour silo, which is to hold for half an hour.',
      'By four the loaves are in. There is a drone from the big mixer, a hiss of steam, and nothing in the air but the smell that makes the street worth living in. The last time that the alarm went off at breakfast, says a neighbour, she got her rolls for nothing.',
    ],
    names: [],
  },
  {
    title: 'Why the drones leave',
    paragraphs: [
      'In late summer the drones are thrown out. A hive that has fed them since May has no more use for them, and the workers drag them to the door. Ayşe Demir of the Turkish beekeepers’ union has filmed it in three hundred colonies on the Black Sea.',
      'Her pictures, shown in Ankara last week, have a practical end. Drones carry half of what a queen gives to her young, and where there are too few of them the brood is weak. Breeders in Turkey now rear a drone for each twenty workers and mark them with a dot of paint.',
      'A group in London has something else in mind: a gene drive that would spread through the males of a wasp which robs the combs. It would be carried by the drones alone. Laws for such a thing are yet to be written, and a meeting in Israel ended without a word on paper.',
      'Nobody knows how far a male flies. Radar has followed some for two miles. “A drone lives for one afternoon,” says Demir, “and all our questions are about that afternoon.”',
    ],
    names: ['turkish: Turkish', 'ankara: Ankara', 'turkey: Turkey', 'israel: Israel'],
  },
  {
    title: 'A harbour and its powder',
    paragraphs: [
      'The war on drugs has come to the port of Antwerp with X-rays and dogs, and the price of a gram on the street has not moved. Customs officers found ninety tonnes last year, more than ever. That was a tenth of what went through, by their own guess.',
      'An Azerbaijani chemist who works for the port has built a reader that smells what a dog smells, and does not tire. She says that the war is lost as long as it is fought at the quay: “You cannot win it with a nose.”',
      'In the city the current fighting between gangs has cost eleven lives. Turkish cafés have been fired at, and so has a bakery whose owner had lent a van to the wrong cousin. The mayor asked for soldiers and got cameras.',
      'Those who treat the addicted say that no siege of a harbour has ever emptied a needle. They want rooms, nurses and patience. The ministry said it would read their paper. It has had it since the spring, and the officers at the quay have been told to expect a record year.',
    ],
    names: ['azerbaijani: Azerbaijani', 'turkish: Turkish'],
  },
  {
    title: 'Two letters on a school report',
    paragraphs: [
      'Half of the pupils in the last year of Lincoln High take an AP class, and a third take three. The AP teachers said at a meeting on Monday that this is too many. “They sleep in my lessons,” reported one of them, who has taught AP history since the course was new.',
      'The school board has heard it before. Colleges look at the letters, parents look at the colleges, and so each class fills up by June. A pupil who told the board that she had slept for four hours a night was asked by her own father to sit down.',
      'A study, the first of its size, followed nine thousand young people for six years. Those with one AP course did better at college than those with none; those with five did no better than those with one. The wireless AP in the gym, a wag wrote on the wall, is the only one that works at night.',
      'From next autumn there is to be a limit of two. The paper of the pupils has called it a coup, and printed the names of all who voted for it, with their marks.',
    ],
    names: [],
  },
  {
    title: 'A vault within a chip',
    paragraphs: [
      'A graphics card has no secrets, or had none until now: whatever ran on it could be read by whoever owned the machine. A start-up from San José means to change that with an enclave for models, a walled part of the memory to which not even the driver has a key.',
      'Its founder, an Armenian-born engineer, calls the enclave “a bank with a glass front”. Banks were the first to rent it. Two hospitals have followed, since they may now have their pictures read on a machine that is not theirs.',
      'Researchers have broken such walls before. Sieges of this kind take weeks, they say, and a voltage probe that costs thirty dollars. The company has offered a prize to the first who gets a key out, and a bigger one to whoever can show that it cannot be done.',
      'The large vendor whose cards it runs on has said nothing, and has hired four of the twelve people who built it. A breakaway of that size, says the Armenian founder, hurts less than it flatters.',
    ],
    names: ['armenian: Armenian', 'armenian: Armenian'],
  },
  {
    title: 'Print, wool and wax',
    paragraphs: [
      'The cloth is called Ankara in Lagos, wax in Accra and “Dutch” by grandmothers on the whole coast. Ankara prints were first made in Holland for Java, where nobody wanted them. At the fashion week each second gown was of Ankara, cut on the bias and lined with silk.',
      'Wool was the other matter of the week. Angora, combed from rabbits, has all but vanished from the shops since a film showed how it is got. Angora goats have had better luck: their hair is mohair, and they are shorn like sheep.',
      'A weaver from Turkey showed shawls of both. She buys the fleece in Ankara, where the goats come from, and the prints in Lagos. Her stall was sold out by noon.',
    ],
    names: ['turkey: Turkey', 'ankara: Ankara'],
  },
  {
    title: 'Coffee from the hills of Quindío',
    paragraphs: [
      'The coffee fair in Armenia, Colombia, has never been so full. Growers have come down from the hills with sacks on their shoulders, and buyers from Oslo sniff at cups. Armenia lost a quarter of its houses in the earthquake of 1999 and has built itself up again on beans.',
      'A kilogram of the best lot brought NKR 900, which a Norwegian roaster paid with a smile. His shop is in Moscow Road in London, next to a bar that sells a Moscow mule at the price of a meal.',
      'Farmers are less cheerful. Rain fell in the wrong month, and mass migration to the towns has left them without pickers. In the mountainous enclave of the Cocora valley a machine is of no use: the slopes are too steep.',
      'The mayor of Armenia wants to give each picker a room and a school for the children. He has asked the bank for the money. The bank has asked him for a plan, and for another cup.',
    ],
    names: [],
  },
];

export const otherNews: readonly OtherNews[] = [...everydayNews, ...regionalNews, ...relatedNews, ...sportsNews];
