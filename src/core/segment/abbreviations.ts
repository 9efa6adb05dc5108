/**
 * Abbreviations written with a full stop that does not end a sentence, by how they behave. Lower case, without the
 * stop. Sources: AP and Reuters style on titles, months, states and addresses, and the everyday ones of the languages
 * whose copy is compared most. A word that is far more often a plain word ("no", "art", "sun") stands only where a
 * number after it decides.
 */

/** Before a name: never the end of a sentence. */
export const TITLES = words(`
  mr mrs ms mx dr prof reps gov govs lt gen capt cmdr cpl sgt pvt adm brig cpt spc msgt
  fr msgr pres supt insp atty amb cllr st ste mt ft vs messrs mme mlle
  sr sra srta sres dra dña exmo exma gral cnel lic arq avda hr fr hrn bzw evtl ggf vgl dipl ing frl
  dott avv dhr mevr drs mgr płk inż doç ул проф акад доц св гр αγ δρ καθ
`);

/** The same, but everyday words of some tongue where they begin small ("hon", she, and "sig", himself, in Swedish; "mag", likes, in German). */
export const CAPITAL_TITLES = words(`
  det hon sen sens rep col rev maj mag sog sig av sn ген
`);

/** Single small letters before a name: "Doe v. State", "из г. Томска", "κ. Παππά". */
export const LETTERS_BEFORE_NAME = words('v г κ');

/** Academic titles, which further short forms may follow: "prof. dr. hab. Nowak". */
export const DEGREES = words('prof dr dres mag dipl ing dott');

/** Before a number: "Jan. 6", "No. 10", "p. 4". Else a plain word or the end. */
export const BEFORE_NUMBER = words(`
  janv févr avr juil juill déc ene abr dic okt dez mrt ca kl str стр рис гл
  jan feb mar apr jun jul aug sep sept oct nov dec no nos nr num art sec fig vol pp p pg ch par ver approx est c
`);

/** The same, but plain words of copy where they begin small: "where they sat. 12 others stood". */
export const CAPITAL_BEFORE_NUMBER = words('mon tue tues wed thu thur thurs fri sat sun');

/** Between two numbers: "9 h. 30", "2 hrs. 5 min.", "в 9 ч. 30 мин.". */
export const UNITS = words('h hr hrs std min mins sec secs lb lbs oz ч мин сек год хв');

/** Before "no." they make it an answer: "voted no. 12 others did too"; elsewhere a number follows: "at no. 12". */
export const ANSWERING = words(`
  vote votes voted voting say says said saying answer answers answered answering reply replied replies
  que votó votaron dijo dijeron dice dicen responde respondió di detto votato disse disseram vota votam votou votaram röstade
`);

/** May stand before a name or end a sentence: only a word that opens sentences after it decides. */
export const EITHER = words(`
  inc corp co cos ltd llc plc bros assn dept univ dist intl natl govt mfg
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ave blvd rd hwy sq jr sr esq al cf eg ie min max ext dep
  etw
`);

/** English words that have a capital only where a sentence opens. */
export const ENGLISH_OPENERS = words(`
  the a an he she it they we you his her its their our my your this that these those there here
  in on at by for from to with after before when while if as but and or yet although though because since until
  what who how why where which no not some many most all both each few several another one two three
  nobody none nothing everyone everybody someone somebody nor neither either
  meanwhile however still also now then earlier later officials police
`);

/** Words that open sentences far more often than names. */
export const OPENERS: ReadonlySet<string> = new Set([...ENGLISH_OPENERS, ...words(`
  i so mr mrs ms
  le la les un une des il elle ils elles on ce cette mais et en au aux pour dans selon après
  der die das ein eine er sie es wir ich und aber im am in nach bei auch so dann
  danach damit dort doch denn wenn weil seit zudem außerdem trotzdem laut nun dies diese dieser polizei
  o os as um uma ele ela eles elas mas e em no na nos nas para por segundo
  han hon hun hij zij maar ale ona oni
  он она они оно мы вы я это этот эта эти в на по но и а как когда после также однако
  ο η το οι τα αυτός αυτή αυτό αλλά και
  el los las una él ella ellos ellas pero y en para por según su sus este esta tras
  det hun jeg politiet polisen az ez bu ancak fakat
`)]);

/** After a quotation that ends in ? or !: the sentence goes on in "Kerry asked". */
export const SPEECH_VERBS = words(`
  said says asked asks told tells added adds replied replies wrote writes shouted cried answered demanded wondered
  tweeted posted joked insisted warned declared exclaimed
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
