/** News of the same part of the world and of like subjects, in which some names do mean what the dossier says. */
import type { OtherNews } from './other-news.js';

export const regionalNews: readonly OtherNews[] = [
  {
    title: 'A professor’s tenth year in prison',
    paragraphs: [
      'Ilham Tohti taught economics in Beijing and wrote a web page on which Uyghurs and Han could argue. He has been in prison for it since 2014. His daughter has not had a word from him for four years, she said on Tuesday, when a prize was given to him in an empty chair.',
      'Ilham, as his students call him, had asked for what the law of China promises: schools in two languages and a share of the jobs. The court called that a call to break up the state. It took two days.',
      'Whether the camps of the region amount to genocide is disputed among lawyers. A Uyghur exile in Turkey, a cousin of Tohti, said that the word matters less to him than a letter would. Ankara has given shelter to some fifty thousand.',
      'The chair has been empty at three such feasts. The sum of the prize goes to a fund for translators. A reader of his page, who is now a baker in Munich, printed all of it in 2013, and has the sheets in a drawer.',
    ],
    names: ['turkey: Turkey', 'ankara: Ankara'],
  },
  {
    title: 'A ship full of suitcases',
    paragraphs: [
      'More people made aliyah last year than in any year since 1999. Most came from Russia, many with one suitcase and a cat. In Haifa they are met by volunteers who speak as they do, and who came themselves when the shops of Moscow were empty.',
      'Aliyah means to go up. Under Ottoman rule it meant a ship, a fever and a swamp; that mass migration was of thirty thousand souls in twenty years. Now it means a form, a rabbi’s letter and a flat on the edge of a town.',
      'Israel pays for half a year of lessons. After that a doctor may sit an examination and a violinist may stand in the street. Aliya Petrova, a nurse whose name made the clerk laugh, has passed hers.',
      'She does not call it home yet. Her son does, at seven. He has learned to shout in the new language before he could read it. “He will correct me for the rest of my life,” she says, and looks as if she did not mind.',
    ],
    names: ['russia: Russia', 'russia: Moscow', 'israel: Israel'],
  },
  {
    title: 'Two towns of one name',
    paragraphs: [
      'There is an Armavir in the south of Russia and another in Armenia, and the post mixes them up. A parcel with a wedding dress went to the wrong one in May. The bride, in a borrowed gown, has forgiven the railway.',
      'The Russian town was founded in 1839 by Armenian settlers from the hills, who took the name of an old capital with them. Few of its people know that today. A stone before the theatre says so, in two alphabets.',
      'The other Armavir lies in a plain of apricots under a mountain that is on the far side of a shut border. Its mayor has proposed that they be twins. “We have the same name and the same lost letters,” he wrote.',
      'The answer came after two years and began with an apology: it had gone to Armenia by way of Siberia. There is to be a feast in autumn. The dress will be shown in a glass case, says the mayor, if the bride will lend it.',
    ],
    names: ['russia: Russia', 'armenia: Armenia', 'armenian: Armenian', 'armenia: Armenia'],
  },
  {
    title: 'The gas that has no road',
    paragraphs: [
      'Turkmenistan has more gas than it can sell, and one customer who sets the price. A pipe under the Caspian Sea has been drawn on maps since 1996. On Monday ministers met once more, and once more agreed that it would be good to have one.',
      'The Turkmen side wants a buyer first, the buyers want a pipe first. Azerbaijan, through which the gas would go west, has a pipe of its own to fill. Russia has always said that the sea is too small for another.',
      'A shorter way is by swap: gas goes over one border and the same amount comes out at another. Turkey took its first load so in March. It was enough for a town of the size of Bursa, and it came on time.',
      'Turkmens themselves pay next to nothing for what they burn, and until lately paid nothing at all. A crater in the desert has been alight for fifty years. The president has ordered that it be put out, and nobody knows how.',
    ],
    names: ['azerbaijan: Azerbaijan', 'russia: Russia', 'turkey: Turkey'],
  },
  {
    title: 'Seoul and its ally rehearse on a screen',
    paragraphs: [
      'South Korea and the United States will hold their spring exercises at desks. The joint military drills, which last year brought eleven thousand soldiers to the field, have been cut to nine days of maps and telephones.',
      'The North calls them a rehearsal for war all the same. Its leader’s sister said in a statement that those who want to sleep well had better not make a stink. Large-scale military exercises were last held here in August of 2017.',
      'In the South some see in each cut a present to the other side. One nation in two states has two truths, an old general said; the phrase was Willy Brandt’s, of two states of one nation, and meant Germany. “They had no drums at the border,” he added.',
      'The training centre in the mountains stays open. Its staff of forty is to teach the use of the new screens. NATO has sent a guest, who was given a chair with a view of the car park.',
    ],
    names: ['nato: NATO'],
  },
  {
    title: 'A court without a bench',
    paragraphs: [
      'The ICC’s judges heard on Monday how a church was burned with the people in it. The charge is persecution, among others, and the accused, a former commander, slept through most of the reading. He was woken twice.',
      'Christian villagers, said a witness behind a screen, had been told to leave by Friday. They had a cart and a goat. The ICC has protected her name since 2016, and her new country is not known.',
      'Mass killings of this kind are hard to prove without papers, and the papers were burned too. What there is was kept by a nun in a tin. It has the names of a hundred and eleven men, each with a trade.',
      'Those who defend him say that the war was a war, and that he was on a hill with a broken radio. The hearing is to go on into the summer. A Turkish officer who led the mission in the town at that time will be heard by video, from a room that nobody has named.',
    ],
    names: ['turkish: Turkish'],
  },
  {
    title: 'Talks for Somalia, by the Bosporus',
    paragraphs: [
      'Turkey has called the two sides of Somalia’s quarrel to Istanbul. It is the fourth round of reconciliation efforts in two years. The first three ended with a photograph.',
      'The current fighting has driven a hundred thousand people from a town whose market was the best on the coast. They sit under trees. Aid comes by a road on which each mile has a lord.',
      'Turkey has a stake in the matter: it has a base in Mogadishu, trains soldiers there and runs the port. A breakaway region in the north, which has kept its own peace for thirty years, was not asked, and says that it would not have come.',
      'A Turkish diplomat said that he did not expect a paper. He expected, he said, a second dinner. Erdoğan is to greet the guests on Friday, if they are still there. At the last such meeting one of them had left by a window, with his luggage.',
    ],
    names: ['turkey: Turkey', 'turkey: Turkey', 'turkish: Turkish', 'recep-tayyip-erdogan: Erdoğan'],
  },
];
