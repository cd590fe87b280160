/** Words that mean something else on most pages, so that an alias of one of them needs context cues. */

const words = `
  ability accident account act action address advance affair age agency agent agreement aid aim air alarm ally amount
  answer area arm arms army arrival article attack author authority award balance ban bank bar barrier base battle bear
  bill bird block board body bomb book border box branch bridge brief broadcast building business camp campaign capital
  captain capture car card case cause ceasefire cell center central centre century chain chair chance change channel
  charge charter church circle citizen city claim clash class coalition coast code column commander commission committee
  community company conference conflict congress contact contract control convention conversation convoy corridor council
  country coup course court cover crash crew crisis cross crown cup current custom cut danger date day deal death debate
  decade decision declaration defence defense delegation department deputy desk diaspora director dispute district
  division doctor document dollar door draft drill drive drone drones duty east economy edge edition editor election
  embassy emergency enclave enemy energy engine entry envoy escape establishment event events exchange exercise exercises
  exile exit expert explosion face factory failure fall family farm fault field fight fighting figure file fire fleet
  flight floor force forces foreign forest form foundation front fund game gap gas gate general generation goal gold
  government governor ground group guard guide gun hall hand harbour head heart help highway hill history home hospital
  host house idea image impact incident independence industry information interest invasion island issue job journal
  judge justice key kind king lake land language law lawyer leader league leave letter level liberation library life line
  link list loss mail majority man manager map march mark market mass massacre match matter measure media medicine meeting
  member memory men message migration mile military mine minister ministry minority mission model monitor monument moon
  mountain mouth move movement museum music name nation nature neighbour network news night north note notice number
  object observer occupation office officer official oil operation operator opinion opposition order organisation
  organization origin outbreak owner page panel paper parade parliament part party passage path patrol peace people
  period person petition phase piece place plan plant plane platform play point police policy poll population port
  position post power practice president press prison prize problem process product program programme project promise
  proposal protest province public purpose quarter question race radio raid rail rank rate reaction reason record reform
  refugee regime region relation release relief religion report republic request resistance resolution response result
  return review revolution right river road rocket rockets role roof room round route rule run safety sanction scene school science sea
  seat section sector security separatist series service session settlement settler share shelter ship shop siege sieges sign
  signal site soldier son source south space spring square staff stage standard state statement station step stone store
  storm strait strategy street strike strip struggle student study summit sun supplier supply support surrender survey system table
  talk talks tank target task team term terror territory test text theory threat title today tool top tour tower town
  trade tradition train training transfer treaty trial tribe troop troops truce turn uniform union unit unity valley value
  victim victory view village violence visit voice vote wall war water wave way weapon weapons week west wind wing winter
  withdrawal witness woman word work worker world year youth zone
`;

/** Names that are also a word (“Turkey”), or the name of something else that is as well known (“Georgia”). */
const names = `
  turkey georgia jordan chad guinea java nice reading bath cork mobile phoenix orange buffalo lima polish may will bush
  congo victoria granada cordoba valencia tripoli alexandria santiago
`;

/** Acronyms that several well-known bodies share. */
const acronyms = 'icc ira nra ana mod mfa pna aaa aca apa cia cpi ccp gmf idf irc nba pac pla ria sas spa who';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const everydayWords = setOf(`${words} ${names}`);
export const everydayAcronyms = setOf(acronyms);
