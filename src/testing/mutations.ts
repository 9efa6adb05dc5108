import type { AlarmKind } from '#core/model/facts.ts';
import type { Random } from './random.ts';

/** A text, what was done to it, and what must be said of it. Empty `wanted`: nothing may be said at all. */
export type Mutation = { readonly before: string; readonly after: string; readonly what: string; readonly wanted: readonly AlarmKind[] };

/** Makes one mutation of a passage, or null where the passage has nothing of the kind. */
export type Mutator = (passage: string, random: Random) => Mutation | null;

const WORDS = 'copper rarely northern harvest quickly bitter valley paper lantern orchard heavy narrow silver engine market window autumn velvet crowded timber'.split(' ');
const NAMES = 'Ostrander Velika Marchetti Quillfeather Brannock Tessaly Dunmarrow Hollis Verhoeven Castellano'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS = 'January February March April June July August September October November December'.split(' ');
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty'.split(' ');

/** A place in a passage, found by a pattern; the `i`-th of all. */
function places(passage: string, pattern: RegExp): readonly RegExpMatchArray[] {
  return [...passage.matchAll(pattern)];
}

const put = (passage: string, at: number, length: number, words: string): string => passage.slice(0, at) + words + passage.slice(at + length);

/** Marks are paired from the head of the passage: what stands between two quotations is none. */
const QUOTED = /["“]([^"“”]+?)["”]/gu;

/** One word inside a quotation replaced, cut or put in, never at its ends. */
export const alterQuotation: Mutator = (passage, random) => {
  const quotes = places(passage, QUOTED);
  if (quotes.length === 0) return null;
  const quote = random.pick(quotes);
  const words = [...quote[1]!.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  if (words.length < 5) return null;
  const word = words[1 + random.below(words.length - 2)]!;
  const at = quote.index! + 1 + word.index;
  const fresh = random.pick(WORDS.filter((w) => !quote[1]!.includes(w)));
  const kind = random.below(3);
  const after = kind === 0 ? put(passage, at, word[0].length, fresh) : kind === 1 ? put(passage, at, 0, `${fresh} `) : put(passage, at, word[0].length, '').replace(/ {2,}/g, ' ');
  return { before: passage, after, what: `quotation: ${['replaced', 'put in', 'cut'][kind]!} "${kind === 2 ? word[0] : fresh}"`, wanted: ['quote-altered'] };
};

const MARKS: readonly (readonly [string, string])[] = [['“', '”'], ['"', '"'], ['„', '“'], ['«', '»'], ['``', "''"]];

/** All quotation marks of a passage in another style, apostrophes and dashes with them. */
export const restyleMarks: Mutator = (passage, random) => {
  if (places(passage, QUOTED).length === 0) return null;
  const [open, close] = random.pick(MARKS.filter(([sign]) => !passage.includes(sign)));
  const curly = random.below(2) === 0;
  const after = passage.replace(QUOTED, `${open}$1${close}`).replace(/(\p{L})['’](?=\p{L})/gu, curly ? '$1’' : "$1'");
  return { before: passage, after, what: `marks ${open} ${close}`, wanted: [] };
};

/** One figure for another, in digits or words; a number word that is part of a phrase ("one of") stays. */
export const alterFigure: Mutator = (passage, random) => {
  const digits = places(passage, /(?<![\p{L}\p{N}.,:-])\d+(?:,\d{3})*(?:\.\d+)?(?![\p{L}\p{N}:-])/gu).filter((m) => !/^(?:1[6-9]|20)\d\d$/.test(m[0]) && !/(?:January|February|March|April|May|June|July|August|September|October|November|December) $/.test(passage.slice(0, m.index)));
  const words = places(passage, new RegExp(`(?<![\\p{L}-])(?:${NUMBERS.join('|')})(?![\\p{L}-])`, 'gu'));
  const all = [...digits, ...words];
  if (all.length === 0) return null;
  const figure = random.pick(all);
  const fresh = /\d/.test(figure[0]) ? otherDigits(figure[0], random) : random.pick(NUMBERS.filter((w) => w !== figure[0]));
  return { before: passage, after: put(passage, figure.index!, figure[0].length, fresh), what: `figure: ${figure[0]} → ${fresh}`, wanted: ['figure', 'quote-altered'] };
};

function otherDigits(digits: string, random: Random): string {
  const places = [...digits].flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
  const at = random.pick(places);
  const fresh = random.pick([...'123456789'].filter((sign) => sign !== digits[at]));
  return digits.slice(0, at) + fresh + digits.slice(at + 1);
}

export const alterDate: Mutator = (passage, random) => {
  const days = places(passage, new RegExp(`\\b(?:${[...DAYS, ...MONTHS].join('|')})\\b`, 'gu'));
  if (days.length === 0) return null;
  const day = random.pick(days);
  const fresh = random.pick((DAYS.includes(day[0]) ? DAYS : MONTHS).filter((word) => word !== day[0]));
  return { before: passage, after: put(passage, day.index!, day[0].length, fresh), what: `date: ${day[0]} → ${fresh}`, wanted: ['date', 'quote-altered'] };
};

export const alterName: Mutator = (passage, random) => {
  const known = new RegExp(`^(?:${[...DAYS, ...MONTHS].join('|')})`);
  const names = places(passage, /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?![\p{L}'’-])/gu).filter((m) => !known.test(m[0]) && !TITLES.test(m[0]));
  if (names.length === 0) return null;
  const name = random.pick(names);
  const fresh = random.pick(NAMES);
  return { before: passage, after: put(passage, name.index!, name[0].length, fresh), what: `name: ${name[0]} → ${fresh}`, wanted: ['name', 'quote-altered', 'speaker-changed'] };
};
const TITLES = /^(?:President|Prime|Minister|Foreign|Secretary|Governor|Commissioner|Water|State|Mayor|Judge|General|Inspector|Director)/;

const CLAUSES = [
  'the bridge would close for repairs in March', 'the driver ignored two red signals', 'the ferry company had known of the leak for a year', 'the fire began in a storeroom on the second floor',
  'the mayor had signed the contract in June', 'the suspect left the harbor before dawn', 'the plant released oil into the creek', 'the vote was moved to a smaller room',
  'two nurses raised the matter in writing', 'the school could stay open until spring', 'the stolen paintings were still in the country', 'the river is safe for swimmers',
  'the tunnel will open to traffic next year', 'the bank had ignored its own rules', 'the tenants were warned a week before', 'the runway was wet when the plane landed',
  'the museum will return the carvings', 'the union can reach a deal by Friday', 'the council has seen the full report', 'the strike is over for most drivers',
  'the reservoir was half empty in August', 'the clinic should reopen this month', 'the new line would cost more than planned', 'the senator was at the meeting', 'the players have been paid',
];
const SPEAKERS = ['Police', 'Officials', 'Prosecutors', 'Witnesses', 'The company', 'Investigators', 'Maren Holt, the harbor master,', 'A spokeswoman'];
const CONTEXT = ['Rain fell on the town for most of the week.', 'Shops along the quay stayed shut.'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const framed = (sentence: string): string => `${CONTEXT[0]!}\n\n${sentence}\n\n${CONTEXT[1]!}`;
const pair = (whole: string, less: string, what: AlarmKind, random: Random, bothWays: boolean): Mutation => {
  const turned = bothWays && random.below(2) === 0;
  return { before: framed(turned ? less : whole), after: framed(turned ? whole : less), what: `${turned ? less : whole} ⇄ ${turned ? whole : less}`, wanted: [what] };
};

const AUXILIARY = /\b(would|will|is|was|were|has|had|have|could|can|should)\b/;

/** A "not", "never" or "no" put in or taken out. */
export const negationPair: Mutator = (_, random) => {
  const clause = random.pick(CLAUSES.filter((text) => AUXILIARY.test(text)));
  const form = random.below(4);
  const negated = clause.replace(AUXILIARY, (aux) =>
    form === 0 ? `${aux} not` : form === 1 ? `${aux} never` : aux === 'will' ? "won't" : aux === 'can' ? "can't" : `${aux}n't`);
  const speaker = random.pick(SPEAKERS);
  const frame = (text: string): string => (random2(form) ? `${speaker} said ${text}.` : `${capital(text)}, ${lowered(speaker)} said.`);
  return pair(frame(negated), frame(clause), 'negation', random, true);
};
const random2 = (form: number): boolean => form % 2 === 0;
const lowered = (speaker: string): string => (/^(?:Maren|The company)/.test(speaker) ? speaker.replace(/,$/, '').replace('The', 'the') : speaker.toLowerCase());

/** A modal, an adverb or an "about" that holds a statement back. */
export const hedgePair: Mutator = (_, random) => {
  const clause = random.pick(CLAUSES);
  const hedge = random.pick(['reportedly', 'allegedly', 'possibly', 'apparently', 'likely', 'may', 'might', 'about', 'alleged', 'perhaps']);
  const said = random.pick(['Local papers say', 'Neighbors believe', 'It was clear that', 'Nobody doubts that']);
  const sentence = (text: string): string => `${said} ${text}.`;
  if (hedge === 'about') return pair('The flood damaged about 140 houses along the creek.', 'The flood damaged 140 houses along the creek.', 'hedge', random, true);
  if (hedge === 'alleged') return pair('Officers searched the home of the alleged smuggler on Harbor Lane.', 'Officers searched the home of the smuggler on Harbor Lane.', 'hedge', random, true);
  if (hedge === 'may' || hedge === 'might') {
    const modal = clause.replace(/\b(would|will|can|could)\b/, hedge);
    return modal === clause ? null : pair(sentence(modal), sentence(modal.replace(hedge, 'will')), 'hedge', random, true);
  }
  const hedged = clause.replace(/\b(would|will|is|was|were|has|had|have|could|can|should|left|released|began|raised|ignored)\b/, (verb) => (/^(?:left|released|began|raised|ignored)$/.test(verb) ? `${hedge} ${verb}` : `${verb} ${hedge}`));
  return pair(sentence(hedged), sentence(clause), 'hedge', random, true);
};

/** Who says so, taken out. */
export const attributionPair: Mutator = (_, random) => {
  const clause = random.pick(CLAUSES);
  const speaker = random.pick(SPEAKERS);
  const bare = `${capital(clause)}.`;
  const whole = [
    `${speaker} said ${clause}.`, `${speaker} said that ${clause}.`, `${capital(clause)}, ${lowered(speaker)} said.`,
    `According to ${lowered(speaker).replace(/, the harbor master,?/, '')}, ${clause}.`, `${capital(clause)}, according to ${lowered(speaker).replace(/, the harbor master,?/, '')}.`,
  ][random.below(5)]!;
  return pair(whole, bare, 'attribution', random, false);
};

const DEEDS = ['shot', 'arrested', 'attacked', 'wounded', 'struck', 'fired', 'rescued', 'beat', 'blamed', 'stopped', 'searched', 'chased', 'bit', 'found', 'photographed'];
const PASSIVE: Readonly<Record<string, string>> = { beat: 'beaten', bit: 'bitten' };
const DOERS = ['Soldiers', 'Guards', 'Officers', 'Villagers', 'Fishermen', 'Guerrillas', 'Drivers'];
const DONE_TO = ['protesters', 'passengers', 'smugglers', 'students', 'hunters', 'miners'];

/** Who did it left out, or the two set in each other's place. */
export const agentPair: Mutator = (_, random) => {
  const [verb, doer, other] = [random.pick(DEEDS), random.pick(DOERS), random.pick(DONE_TO)];
  const tail = random.pick(['on Friday', 'near the market', 'outside the courthouse', 'at the north gate']);
  const past = PASSIVE[verb] ?? verb;
  const active = `${doer} ${verb} ${other} ${tail}, a reporter at the scene wrote.`;
  const passive = `${capital(other)} were ${past} ${tail}, a reporter at the scene wrote.`;
  const byPhrase = `${capital(other)} were ${past} by ${doer.toLowerCase()} ${tail}, a reporter at the scene wrote.`;
  const turned = `${capital(other)} ${verb} ${doer.toLowerCase()} ${tail}, a reporter at the scene wrote.`;
  const form = random.below(3);
  return form === 0 ? pair(active, passive, 'agent', random, false) : form === 1 ? pair(byPhrase, passive, 'agent', random, false) : pair(active, turned, 'agent', random, false);
};

/** Words and spellings that say the same. */
const SWAPS: readonly (readonly [RegExp, string])[] = ([
  ['percent', 'per cent'], ['percent', '%'], ['U.S.', 'US'], ['US', 'U.S.'], ['center', 'centre'], ['theater', 'theatre'], ['recognize', 'recognise'], ['favors', 'favours'],
  ['did not', "didn't"], ['does not', "doesn't"], ["won't", 'will not'], ['would not', "wouldn't"], ['is not', "isn't"], ["can't", 'cannot'], ['some', 'about'], ['more than', 'over'], ['told reporters', 'said'],
  ['began', 'started'], ['often', 'frequently'], ['large', 'big'], ['repeatedly', 'again and again'], ['trucks', 'lorries'], ['around', 'across'], ['late', 'shortly'], ['dozens of', 'scores of'], ['nine', '9'],
  ['three', '3'], ['six', '6'], ['eleven', '11'], ['two', '2'], ['two', '2'], ['people', 'persons'], ['backed', 'supported'], ['warned', 'cautioned'], ['pressed', 'urged'], ['quarrel', 'dispute'],
  ['talks', 'discussions'], ['widely', 'generally'], ['crisis', 'standoff'], ['struggle', 'fight'], ['drills', 'exercises'], ['help', 'aid'], [' on Friday', ' Friday'], [' Friday', ' on Friday'],
  [' — ', ' – '], [' — ', ' -- '], ['arrived in', 'came to'], ['the country', 'the nation'], ['showed', 'made plain'], ['said while', 'said although'], ['pull back', 'withdraw'], ['houses', 'homes'],
  ['likely', 'probably'], ['possibly', 'perhaps'], ['no longer', 'not any longer'], ['spoke', 'talked'], ['gathered', 'assembled'], ['lined up', 'drawn up'], ['quite open', 'very open'], ['at noon', 'at midday'],
] as const).map(([from, to]) => [new RegExp(`(?<![\\p{L}\\p{N}])${from.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'u'), to]);

/** One to three harmless things: a synonym outside quotations, another spelling, other marks, sentences joined or parted. */
export const harmless: Mutator = (passage, random) => {
  let after = passage;
  const done: string[] = [];
  const wanted = 1 + random.below(3);
  for (let tries = 0; tries < 12 && done.length < wanted; tries++) {
    const kind = random.below(6);
    const was = after;
    if (kind <= 3) {
      const [from, to] = random.pick(SWAPS);
      after = outsideQuotes(after, (text) => text.replace(from, to));
    } else if (kind === 4) after = restyleMarks(after, random)?.after ?? after;
    else after = after.replace(/\n\n/u, ' ');
    if (after !== was) done.push(String(kind));
  }
  return after === passage ? null : { before: passage, after, what: `harmless ${done.join('+')}`, wanted: [] };
};

/** What stands between quotation marks is no writer's to restyle. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  let out = '';
  let at = 0;
  for (const quote of text.matchAll(/(?:["“„«]|``)[^"“”„«»]*?(?:["”“»]|'')/gu)) {
    out += change(text.slice(at, quote.index)) + quote[0];
    at = quote.index + quote[0].length;
  }
  return out + change(text.slice(at));
}

/** Up to `count` different mutations of passages, by seed. `tries` bounds the search where the passages hold few of a kind. */
export function mutate(passages: readonly string[], mutator: Mutator, count: number, random: Random, tries = count * 40): readonly Mutation[] {
  const seen = new Set<string>();
  const out: Mutation[] = [];
  for (let i = 0; i < tries && out.length < count; i++) {
    const mutation = mutator(random.pick(passages), random);
    if (mutation === null || mutation.before === mutation.after || seen.has(`${mutation.before}\u0000${mutation.after}`)) continue;
    seen.add(`${mutation.before}\u0000${mutation.after}`);
    out.push(mutation);
  }
  return out;
}
