/** Sports and shows: names of teams, players and bands that are spelled like those of the dossier. */
import type { OtherNews } from './other-news.js';

export const sportsNews: readonly OtherNews[] = [
  {
    title: 'Yellow Jackets sting late',
    paragraphs: [
      'Georgia Tech won a game on Saturday that it had lost twice. With two minutes to go a breakaway of seventy yards by its smallest man put it ahead, and a fumble gave the ball back. The stands in Atlanta, half empty by then, heard it on the radio in their cars.',
      'The coach had spoken of a siege at half-time. “They had us in our own end for a quarter,” he said. His line held on fourth down four times. A field goal in the wind did the rest.',
      'It was the school’s first win over a ranked team since it changed its attack. The old one ran the ball on each down and wore out its own knees; the new one throws, and is sacked for it.',
      'Georgia comes next, the neighbour from Athens that has beaten it five times in a row. Tickets go for three hundred dollars. A drone with a banner will not be let near the ground again, the police said, after the one last year that landed in the band and cost a tuba.',
    ],
    names: [],
  },
  {
    title: 'The bowlers have the last word',
    paragraphs: [
      'The ICC has moved the final by a day, and nobody who bought a flight is pleased. Rain is due on Sunday. Dan Christian, who has played for more sides than any other man, said that the ICC might have looked at a calendar of the monsoon before it sold the seats.',
      'On Thursday the ball swung as it seldom does in that heat. Six wickets fell before lunch, three of them to a boy of nineteen who had never been out of his valley. The two nations’ captains shook hands on a pitch that both had asked to be left alone.',
      'The ICC said in a statement that safety came first. Its rule book has a page for each kind of cloud. A former umpire remembered a match that was held up by a goat, and for which there was no page.',
      'Whoever wins will be sent home with a cup that is not the real one: that stays in a vault in Dubai. Christian has seen it once. It is lighter than it looks, he said.',
    ],
    names: [],
  },
  {
    title: 'Qarabağ go down in the last minute',
    paragraphs: [
      'Qarabağ were ninety seconds from the next round when a corner fell to the feet of Braga’s tallest man. He hit it with his shin. The two thousand who had flown in from Baku did not sing on the way to the buses.',
      'It had been a match of few chances. Qarabağ, who had lost at home by a goal, sat deep and ran when they could; their captain hit a post. Braga’s keeper, booed for wasting time, wasted some more.',
      'The club of Azerbaijan has been in Europe each autumn for nine years. It has not played in the town that it comes from since 1993. Its ground is in the capital, and its fans are from everywhere.',
      'Burak Bayraktar, who came on late, said that he had seen the ball go out before the corner. The pictures bear him out. “We were told that there is a camera for everything,” said Bayraktar. The referee, an Israeli, left by another door.',
    ],
    names: ['baku: Baku', 'azerbaijan: Azerbaijan'],
  },
  {
    title: 'A breakaway that lasted',
    paragraphs: [
      'Four men rode away from the rest after a mile and were not seen again. The stage over the Alps was to be one for the favourites. It was won by the Armenian rider Narek Sahakyan, who had never won so much as a sprint.',
      'The breakaway had a lead of nine minutes at the foot of the last climb. Behind them each team looked at the others. “We thought that they would crack,” said the leader’s manager, and then that they had read the board wrong.',
      'Sahakyan, the first from Armenia to win a day of this race, rode the last mile with a flat tyre. He had no hand free to wave. A drone filmed him from the valley, as small as an ant, and Armenian television showed it eleven times before the news.',
      'The jersey stays where it was. Tomorrow is flat, and the wind will be from the side. There may be another breakaway; there always is, and it is always caught.',
    ],
    names: ['armenian: Armenian', 'armenia: Armenia', 'armenian: Armenian'],
  },
  {
    title: 'Loud, slow and from the cellar',
    paragraphs: [
      'The loudest record of the year has eleven notes. It is the work of a drone duo from Izmir whose Turkish name means “moth”, and who play in the dark. Each note is held for four minutes; the drone underneath has been running in their cellar since the spring.',
      'They are not the only ones to revive what is old. The Young Turks, as a paper called the four bands of the festival, have dug out the organ and the tape. Rod Stewart’s “Young Turks” was played in the break, and all sang along.',
      'On Sunday the actor Yılmaz Erdoğan read poems between two sets. Erdoğan, who grew up in the east of the country, had never heard such noise, he said, but once, in a tunnel. The hall of the brewery has room for eight hundred.',
      'A talk show from Los Angeles that is called The Young Turks has asked the duo for an hour. They have said that they will send one note. It is in B flat, and free.',
    ],
    names: ['turkish: Turkish'],
  },
];
