import type { Change } from '#core/model/change.ts';
import type { Alarm, Speaker } from '#core/model/facts.ts';
import { lastStartingBy } from '#core/model/span.ts';
import { spelledAlike } from '../spelledAlike.ts';
import { SHOWING } from '../words/lists.ts';
import { Is } from '../words/wordTable.ts';
import { changeOf, flagsAt, linkAt, linkTokens, lonely, normAt, onceByLink, one, type AlarmContext, type AlarmSide, type SideName } from './context.ts';
import { abbreviates } from './names.ts';
import { unmatched, type Scan } from './scan.ts';

/** Of the compared sentence, the share of words that the base's sentence holds: below it, the sentence is another one. */
const MIN_STATEMENT_SHARE = 0.5;

/** "Police said" went, or another group speaks now. */
export function attribution(context: AlarmContext, speakers: SpeakersOfLink, link: number, before: Scan, after: Scan): readonly Alarm[] {
  if (before.sayings.length <= after.sayings.length) return speakerSwapped(context, before, after);
  if (after.quoted && !before.quoted) return [];
  const lost = unmatched(context, 'before', before.sayings);
  if (lost.length === 0 || after.words === 0) return [];
  const kept = after.words - after.lost.filter((i) => (flagsAt(context, 'after', i) & Is.word) !== 0).length;
  if (kept / after.words < MIN_STATEMENT_SHARE || saidBeside(context, link)) return [];
  return lost.slice(0, before.sayings.length - after.sayings.length).flatMap((verb): readonly Alarm[] => {
    if (stillSpeaks(context, speakers, link, verb) || isSameVoice(context, after, verb) || quotedOn(context, link, verb) || saidInOtherForm(context, after, verb)) return [];
    const change = changeOf(context, 'before', verb);
    return change === null || tookStatementAlong(context, change, verb) ? [] : [lonely(context, 'attribution', 'before', change.before.end - change.before.start <= 12 ? change.before : one(verb))];
  });
}

/** "admitted the payment" → "did not admit the payment". */
const saidInOtherForm = ({ before, after, table }: AlarmContext, { lost }: Scan, verb: number): boolean =>
  lost.some((i) => table.stems[after.version.tokens.norm[i]!] === table.stems[before.version.tokens.norm[verb]!]);

/** Words of sense behind a verb of saying that make a statement: "and said a deal was near". */
const MIN_STATEMENT_WORDS = 2;
/** "met the drivers and said a deal was near" → "met the drivers": what was said went with the verb, and nothing stands without its source. */
function tookStatementAlong(context: AlarmContext, change: Change, verb: number): boolean {
  if (!/^(?:and|but)$/.test(normAt(context, 'before', verb - 1))) return false;
  let words = 0;
  for (let i = verb + 1; i < change.before.end; i++) if ((flagsAt(context, 'before', i) & (Is.word | Is.grammar | Is.weekday | Is.month | Is.dayWord)) === Is.word) words++;
  return words >= MIN_STATEMENT_WORDS;
}

/** How far, in tokens, a speaker stands from his verb: "the governor called", "said the governor". */
const SPEAKER_DISTANCE = 3;

/** "Opponents said they would sue" → "Opponents vowed to sue": the same speaker, before any word that may be one of saying. */
function stillSpeaks(context: AlarmContext, stemsBeforeVerbs: SpeakersOfLink, link: number, verb: number): boolean {
  const speakers = new Set<number>();
  const according = normAt(context, 'before', verb) === 'according';
  const { tokens } = context.before.version;
  for (let i = Math.max(0, verb - SPEAKER_DISTANCE); i <= Math.min(tokens.length - 1, verb + SPEAKER_DISTANCE); i++) {
    if (i !== verb && context.before.sentenceAt[i] === context.before.sentenceAt[verb] && (isNoun(context, 'before', i) || (according && i > verb && (flagsAt(context, 'before', i) & (Is.word | Is.grammar)) === Is.word))) speakers.add(context.table.stems[tokens.norm[i]!]!);
  }
  // "Islanders said they would" → "Islanders pledged to": whoever stood right before the one verb stands right before the other; a
  // comma or a quotation mark there says that the speaker stands behind.
  const partner = verb > 0 ? context.before.match[verb - 1]! : -1;
  if (!according && partner >= 0 && (flagsAt(context, 'before', verb - 1) & Is.word) !== 0 && context.after.sentenceAt[partner + 1] === context.after.sentenceAt[partner] && handsOver(context, partner + 1)) {
    if (linkAt(context.after, partner) === link) return true;
  }
  const beside = stemsBeforeVerbs('after', link);
  return [...speakers].some((stem) => beside.has(stem));
}

const handsOver = (context: AlarmContext, i: number): boolean => (flagsAt(context, 'after', i) & Is.saying) !== 0 || SHOWING.has(normAt(context, 'after', i));

/** Link → stems that stand right before any word of its compared sentences that may be one of saying. */
export type SpeakersOfLink = (side: SideName, link: number) => ReadonlySet<number>;
export const speakersOfLink = (context: AlarmContext): SpeakersOfLink => onceByLink((side, link) => {
  const stems = new Set<number>();
  const { version, sentenceAt } = context[side];
  for (const i of linkTokens(context, side, link)) {
    if (!handsOver(context, i)) continue;
    for (let j = i - 1; j >= Math.max(0, i - SPEAKER_DISTANCE); j--) if (sentenceAt[j] === sentenceAt[i]) stems.add(context.table.stems[version.tokens.norm[j]!]!);
  }
  return stems;
});

/** "Orr said the dam leaked. It would be closed, she said." → "Orr said the dam leaked and would be closed.": who is only "she" is named by the other verb. Behind a verb "she" is nearly always whom it is said of. */
const isSameVoice = (context: AlarmContext, after: Scan, verb: number): boolean =>
  after.sayings.length > 0 && verb > 0 && (flagsAt(context, 'before', verb - 1) & (Is.pronoun | Is.person)) !== 0 && context.before.sentenceAt[verb - 1] === context.before.sentenceAt[verb];

/** '"We were late," Orr said.' → '"We were late."' behind another quotation of Orr's, in one paragraph with it: he still speaks. */
function quotedOn({ before, after, comparison }: AlarmContext, link: number, verb: number): boolean {
  const speaker = speakerIn(before, before.sentenceAt[verb]!);
  return speaker !== null && comparison.sentences[link]!.after.some((s) => speakerIn(after, s)?.key === speaker.key);
}

/** Who says the first quotation that opens in a sentence; quotations are in order. */
function speakerIn({ version, facts }: AlarmSide, sentence: number): Speaker | null {
  const { start, end } = version.sentences[sentence]!.tokens;
  const first = facts.quotations[lastStartingBy(facts.quotations, start - 1) + 1];
  return first !== undefined && first.tokens.start < end ? first.speaker : null;
}

/** The sentence before or after, in the same paragraph of the compared version, gained words of saying: it still is attributed. */
function saidBeside(context: AlarmContext, link: number): boolean {
  const { after, comparison } = context;
  const list = comparison.sentences[link]!.after;
  for (const s of [list[0]! - 1, list[list.length - 1]! + 1]) {
    const sentence = after.version.sentences[s];
    if (sentence === undefined || sentence.paragraph !== after.version.sentences[list[0]!]!.paragraph) continue;
    for (let i: number = sentence.tokens.start; i < sentence.tokens.end; i++) {
      if ((flagsAt(context, 'after', i) & Is.saying) !== 0 && after.match[i]! < 0) return true;
    }
  }
  return false;
}

/** "officials said" → "residents said": the noun right before a verb of saying that stays. */
function speakerSwapped(context: AlarmContext, before: Scan, after: Scan): readonly Alarm[] {
  if (before.sayings.length !== after.sayings.length) return [];
  const sayings = new Set(after.sayings);
  const byChange = new Map<Change | null, number[]>();
  for (const i of after.sayings) {
    const change = changeOf(context, 'after', i);
    const list = byChange.get(change);
    if (list === undefined) byChange.set(change, [i]);
    else if (list.length < MAX_SAYINGS) list.push(i);
  }
  return before.sayings.flatMap((verb): readonly Alarm[] => {
    const partner = context.before.match[verb]! >= 0 ? context.before.match[verb]! : sameVerbIn(context, verb, byChange.get(changeOf(context, 'before', verb)) ?? []);
    if (partner < 0 || !sayings.has(partner)) return [];
    let [b, a] = [speakerBeside(context, 'before', verb), speakerBeside(context, 'after', partner)];
    // "Union officials say" → "Company officials say": whose they are.
    if (b > 0 && context.before.match[b] === a && (flagsAt(context, 'before', b - 1) & flagsAt(context, 'after', a - 1) & Is.group) !== 0) [b, a] = [b - 1, a - 1];
    if (b < 0 || a < 0 || context.before.match[b]! >= 0 || context.after.match[a]! >= 0) return [];
    const change = changeOf(context, 'before', b);
    if (change === null || change !== changeOf(context, 'after', a) || change.grade.rank === 'accidental' || change.before.end - change.before.start > 4) return [];
    if (abbreviates(context, change, [b], [a]) || isRespelled(context, b, a) || !isNoun(context, 'before', b) || !isNoun(context, 'after', a) || mayDescribe(context, b, a)) return [];
    return [{ kind: 'attribution', form: 'altered', changes: [change.id], before: change.before, after: change.after, about: normAt(context, 'after', a) }];
  });
}

/** "Antonov said" → "Antonow said" is `name`; "ministry" and "minister" only look alike. */
const isRespelled = (context: AlarmContext, b: number, a: number): boolean =>
  context.before.named[b] === 1 && context.after.named[a] === 1 && spelledAlike(normAt(context, 'before', b), normAt(context, 'after', a));

/** "McCombe said" → "The judge said": a person by name and by office may be one. */
function mayDescribe(context: AlarmContext, b: number, a: number): boolean {
  const isOne = (side: SideName, i: number): boolean => (flagsAt(context, side, i) & (Is.title | Is.people)) !== 0 && context[side].named[i] !== 1;
  const isName = (side: SideName, i: number): boolean => context[side].named[i] === 1;
  return (isName('before', b) && isOne('after', a)) || (isOne('before', b) && isName('after', a));
}

/** Verbs of saying looked at in one change. Range 8–64. */
const MAX_SAYINGS = 32;

/** "Police say" → "The FBI says": among `sayings` of the same change, the verb changed its form with its subject. */
function sameVerbIn(context: AlarmContext, verb: number, sayings: readonly number[]): number {
  const stem = context.table.stems[context.before.version.tokens.norm[verb]!];
  const isForm = (i: number): boolean => /^(?:say|says|said)$/.test(normAt(context, 'before', verb)) ? /^(?:say|says|said)$/.test(normAt(context, 'after', i)) : context.table.stems[context.after.version.tokens.norm[i]!] === stem;
  return changeOf(context, 'before', verb) === null ? -1 : (sayings.find(isForm) ?? -1);
}

/** "officials said" or "according to officials". */
function speakerBeside(context: AlarmContext, side: SideName, verb: number): number {
  if (normAt(context, side, verb) === 'according') {
    const first = verb + 2;
    return normAt(context, side, first) === 'the' ? first + 1 : first;
  }
  return verb - 1;
}

function isNoun(context: AlarmContext, side: SideName, i: number): boolean {
  const flags = flagsAt(context, side, i);
  if ((flags & Is.word) === 0 || (flags & (Is.grammar | Is.pronoun)) !== 0 || normAt(context, side, i).endsWith('ly')) return false;
  return (flags & (Is.group | Is.title)) !== 0 || context[side].named[i] === 1;
}
