/** English words of war: pictures that make people into nature or beasts, and words that hide what was done to them. */
import { loaded, weighted, type LoadedWord } from './loaded-word.js';

export const dehumanisingWords: readonly LoadedWord[] = [
  ...loaded(
    'dehumanises',
    `
      boat people;
      (?:open(?:s|ed|ing)?|throw(?:s|n|ing)?|threw) (?:open )?(?:the|its) (?:gates|floodgates)(?: to)?; floodgates`,
    [
      '(?:flood|swarm|wave|tide|torrent|avalanche|deluge|tsunami|horde|influx|invasion|stream|surge|army|mass)(?:s|es)? of (?:(?:illegal|new|more|foreign|muslim|african|asian|arab|syrian|afghan|economic) )?(?:refugees?|(?:im)?migrants?|asylum|settlers|foreigners|aliens|people|muslims|arabs|kurds|africans)',
      'give the number and the time',
      'EJN',
    ],
    [
      `
      (?:refugee|migrant|immigrant|immigration|migration|asylum) (?:flood|swarm|wave|tide|invasion|onslaught|tsunami|avalanche|horde)s?;
      swarm(?:s|ed|ing)?;
      flood(?:ed|ing) (?:into|across|over|in from|the (?:country|continent|labour|city|region))`,
      'give the number and the time',
      'EJN',
    ],
    [
      'illegal (?:im)?migrants?; illegal aliens?; illegals',
      'migrant without papers, person who entered without leave',
      'AP',
    ],
    [
      '(?:bogus|fake|illegal|failed|so-called) (?:asylum[- ]seekers?|refugees?)',
      'asylum seeker, or a person whose application was refused',
      'Guardian',
    ],
    [
      '(?:herd|gang|pack|band|mob|bunch|clique|clan|rabble|nest|den|gangs|packs|bands|mobs|herds|hordes|nests)s? of (?:armed |violent |foreign |armenian |azerbaijani |turkish )?(?:settlers|terrorists?|bandits?|criminals?|thieves|militants?|fighters|murderers|separatists?|mercenaries|soldiers|liars|killers|rebels|thugs|traitors|youths|protesters|politicians)',
      'settlers, fighters',
      'IPI',
    ],
    `
      vermin; rats; cockroach(?:es)?; snakes?; parasit(?:e|es|ic|ical); leech(?:es)?; vultures?; wolves; jackals?;
      hyenas?; pigs; dogs of war; rabid dogs?; mad dogs?; sub-?humans?; untermenschen?; beasts?; bestial(?:ity)?;
      animals in human form; human animals?; monsters?; demons?; fiends?; devils?; bloodsuckers?; scum; filth;
      trash; human waste; plague(?:d)? of; scourge; cancer(?:ous)? (?:of|in|on|growth|on society); pestilence;
      contagion; infest(?:s|ed|ing|ation)?;
      contaminat(?:e[sd]?|ing) (?:the|our) (?:nation|land|race|society|culture); hordes?; mobs?; rabble;
      riff-?raff; primitive (?:people|tribe|nation|culture|mentality)s?;
      backward (?:people|tribe|nation|culture|mentality)s?; uncivili[sz]ed; barbarian hordes?; half-?breeds?;
      spawn of; breed like; breeding grounds?; hotbeds?; dens? of;
      nests? of (?:spies|vipers|terror|terrorists?|militants?); lairs?; hornets?’? nests?; viper(?:s|’s nest)?`,
  ),
  ...weighted(
    'dehumanises',
    ['(?:im)?migrant waves?; waves? of (?:im)?migration', 'give the number and the time', 'EJN'],
    'influx(?:es)?',
    `
      pour(?:s|ed|ing)? (?:into|in from|across|over); overwhelm(?:ed|ing|s)? by (?:migrants|refugees|immigrants);
      burden of (?:refugees|migrants)`,
  ),
];

export const euphemisms: readonly LoadedWord[] = [
  ...loaded(
    'euphemism',
    ['collateral (?:damage|casualt(?:y|ies)|deaths?)', 'civilians killed, houses destroyed'],
    [
      'neutrali[sz](?:e[sd]?|ing|ation)(?! (?:the )?(?:acid|mine|bomb|ordnance|explosive)s?)',
      'kill, wound, capture, destroy',
      'Wikipedia',
    ],
    ['surgical(?:ly)? (?:strike|precision|operation|action|attack)s?; surgically', 'strike, and what was hit', 'IPI'],
    ['liquidat(?:e[sd]?|ing|ions?)(?! (?:of )?(?:the )?(?:compan|firm|bank|asset|fund))', 'kill', 'IPI'],
    [
      `
      mopp(?:ed|ing)[- ]up; mop(?:s)? up; clean(?:ed|ing|s)? out; clearing operations?; clearance operations?;
      cleansing operations?; clean-?up operations?`,
      'say who was killed, driven out or arrested',
    ],
    [
      'clear(?:ed|ing|s)? (?:the |these |those |its |their |several |all |seven |whole )?(?:area|land|territory|territories|village|villages|district|districts|region|regions|city|town|towns|hills?) (?:of|from)(?! (?:(?:land)?mines?|unexploded|snow|rubble|debris|ordnance))',
      'say who was killed, driven out or arrested',
    ],
    ['enhanced interrogation(?: techniques)?; robust questioning', 'say what was done to the prisoner'],
    ['(?:special|limited) military operations?(?! (?:command|forces|school))', 'attack, war'],
    [
      `
      anti-?terror(?:ist|ism)? (?:operation|measure|action|campaign|raid)s?;
      counter-?terror(?:ist|ism)? (?:operation|measure|action|campaign|raid)s?; peace operation; peace enforcement`,
      'offensive, attack',
    ],
    `
      pacif(?:y|ied|ies|ying|ication); soft targets?;
      tak(?:e|en|ing) out (?:the )?(?:enemy|fighters|militants|terrorists|targets|leader)s?; taken care of;
      dealt with (?:firmly|decisively); restor(?:e[sd]?|ing|ation of) (?:constitutional )?order;
      restor(?:e[sd]?|ing|ation of) (?:its|the country’s|azerbaijan’s|historical|full) (?:territorial integrity|sovereignty|rights?);
      final solution; humanitarian bombing; friendly persuasion; ethnic unmixing; population adjustment;
      caught in the crossfire; regrettable (?:incident|event|necessity)(?:s|ies)?; excesses of war; fog of war;
      necessary measures; return(?:ed|s|ing)? (?:in)?to the (?:fold|bosom);
      reunif(?:y|ied|ication) with the motherland; voluntary (?:departure|exodus|relocation)`,
  ),
  ...weighted(
    'euphemism',
    ['targeted strikes?', 'strike', 'IPI'],
    'targeted killings?',
    ['security measures?; security operations?; levelling', 'say what was done', 'IPI'],
    `
      friendly fire; pre-?emptive (?:strike|attack|action|war)s?; precision (?:strike|attack|bombing)s?;
      eliminat(?:e[sd]?|ing|ion) (?:of )?(?:the )?(?:militant|fighter|commander|leader|threat|terrorist|enemy|remaining|its opponents)s?;
      regime change; population transfers?; voluntar(?:y|ily) (?:left|leave|leaving|resettle(?:d|ment)?);
      relocat(?:ed|ion) of (?:the )?(?:population|armenians|muslims|people|civilians|inhabitants); passed away;
      rebalanc(?:ed|ing); adventurism; misadventures?; liberation struggle`,
  ),
];
