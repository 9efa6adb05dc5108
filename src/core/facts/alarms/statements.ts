import type { Alarm } from '#core/model/facts.ts';
import { abbreviates } from './names.ts';
import { HEDGES, SHOWING } from '../words/lists.ts';
import { Is } from '../words/wordTable.ts';
import { changeOf, changesOf, flagsAt, lonely, linkTokens, normAt, one, otherSide, stemsOfLink, surroundingsStay, type AlarmContext, type SideName } from './context.ts';

/** Negation, hedge and attribution: words that turn, hold back or hand over a statement, counted over sentences that answer. */
export function statementAlarms(context: AlarmContext): readonly Alarm[] {
  const alarms: Alarm[] = [];
  context.comparison.sentences.forEach((_, link) => {
    if (context.touched[link] === 0) return;
    const before = scan(context, 'before', link);
    const after = scan(context, 'after', link);
    if (before.lost.length === 0 && after.lost.length === 0) return;
    alarms.push(...negation(context, link, before, after), ...hedge(context, link, before, after), ...attribution(context, link, before, after));
  });
  alarms.push(...prefixAlarms(context));
  return alarms;
}

type Scan = {
  readonly negators: readonly number[];
  readonly hedges: readonly number[];
  readonly sayings: readonly number[];
  readonly denying: readonly number[];
  readonly quoted: boolean;
  /** Tokens without partner. */
  readonly lost: readonly number[];
  readonly words: number;
};

function scan(context: AlarmContext, side: SideName, link: number): Scan {
  const own = context[side];
  const out = { negators: [] as number[], hedges: [] as number[], sayings: [] as number[], denying: [] as number[], lost: [] as number[], quoted: false, words: 0 };
  for (const i of linkTokens(context, side, link)) {
    const flags = flagsAt(context, side, i);
    if (own.quoted[i] === 1) out.quoted = true;
    if ((flags & Is.word) !== 0) out.words++;
    if (own.match[i]! < 0) out.lost.push(i);
    if (isNegator(context, side, i, flags)) out.negators.push(i);
    if ((flags & Is.denying) !== 0 && own.match[i]! < 0) out.denying.push(i);
    if ((flags & Is.hedge) !== 0 && isHedge(context, side, i, flags)) out.hedges.push(i);
    if ((flags & Is.saying) !== 0 && own.quoted[i] === 0 && isAttribution(context, side, i, flags)) out.sayings.push(i);
  }
  return out;
}

/** "not only", "no doubt", "no more than", "nobody but": these turn nothing round. "yet to" does. */
function isNegator(context: AlarmContext, side: SideName, i: number, flags: number): boolean {
  const next = normAt(context, side, i + 1);
  if ((flags & Is.negator) === 0) return normAt(context, side, i) === 'yet' && next === 'to';
  switch (normAt(context, side, i)) {
    case 'not': return !/^(?:only|just|merely|least|to)$/.test(next) || (next === 'to' && normAt(context, side, i + 2) !== 'mention');
    case 'no': return !/^(?:doubt|matter|sooner|wonder)$/.test(next) && !(/^(?:more|less|fewer|later)$/.test(next) && normAt(context, side, i + 2) === 'than');
    case 'nobody': case 'nothing': case 'none': return next !== 'but' && next !== 'except';
    default: return true;
  }
}

const unmatched = (context: AlarmContext, side: SideName, list: readonly number[]): readonly number[] => list.filter((i) => context[side].match[i]! < 0);

function negation(context: AlarmContext, link: number, before: Scan, after: Scan): readonly Alarm[] {
  if (before.negators.length === after.negators.length) return [];
  const side: SideName = before.negators.length > after.negators.length ? 'before' : 'after';
  const other = side === 'before' ? after : before;
  // Another word that denies may have taken over: "did not agree" → "refused to agree".
  if (other.denying.length > 0 || other.lost.some((i) => hasNegativePrefix(normAt(context, otherSide(side), i)))) return [];
  const lost = unmatched(context, side, side === 'before' ? before.negators : after.negators);
  const surplus = Math.abs(before.negators.length - after.negators.length);
  return lost.filter((i) => surroundingsStay(context, side, i, link) && !deniedOtherwise(context, side, i, link)).slice(0, surplus).map((i) => lonely(context, 'negation', side, one(i)));
}

/** Words that a "never" or "nobody" stands against: they carry no sense that could deny by itself. */
const QUANTIFIERS = new Set(['always', 'often', 'ever', 'everyone', 'everybody', 'everything', 'everywhere', 'somebody', 'someone', 'something', 'anyone', 'anybody', 'anything', 'still', 'also', 'sometimes', 'both', 'all', 'few', 'several', 'many', 'one', 'two', 'three']);

/** "lost power" → "were without power": a word of sense stood in the place of the negation, and is not among its sentence's words. */
function deniedOtherwise(context: AlarmContext, side: SideName, i: number, link: number): boolean {
  const change = changeOf(context, side, i);
  if (change === null || change.operation !== 'substitution') return false;
  const other = otherSide(side);
  const stems = stemsOfLink(context, side, link);
  for (let j: number = change[other].start; j < change[other].end; j++) {
    const flags = flagsAt(context, other, j);
    if ((flags & Is.word) === 0 || (flags & (Is.grammar | Is.be | Is.saying)) !== 0 || QUANTIFIERS.has(normAt(context, other, j))) continue;
    if (!stems.has(context.table.stems[context[other].version.tokens.norm[j]!]!) && context[other].named[j] !== 1) return true;
  }
  return false;
}

const hasNegativePrefix = (norm: string): boolean => norm.length > 5 && /^(?:un|in|im|il|ir|dis|non-)/.test(norm);

/** "legal" → "illegal", "able" → "unable": one word for itself with a prefix that denies. */
function prefixAlarms(context: AlarmContext): readonly Alarm[] {
  return context.comparison.changes.flatMap((change): readonly Alarm[] => {
    if (change.operation !== 'substitution' || change.before.end - change.before.start > 2 || change.after.end - change.after.start > 2) return [];
    const [b, a] = [normAt(context, 'before', change.before.end - 1), normAt(context, 'after', change.after.end - 1)];
    const [long, short] = b.length > a.length ? [b, a] : [a, b];
    if (short.length < 3 || !/^(?:un|in|im|il|ir|dis|non-?)/.test(long) || !long.endsWith(short) || long.length - short.length > 4 || long.length === short.length) return [];
    // "not aware" → "unaware"
    for (const [side, tokens] of [['before', change.before], ['after', change.after]] as const) if ((flagsAt(context, side, tokens.start) & Is.negator) !== 0) return [];
    const form = b === long ? 'dropped' : 'added';
    return [{ kind: 'negation', form, changes: [change.id], before: change.before, after: change.after, about: long }];
  });
}

function isHedge(context: AlarmContext, side: SideName, i: number, flags: number): boolean {
  const own = context[side];
  if ((flags & Is.figureHedge) !== 0) {
    const next = own.version.tokens.norm[i + 1];
    return next !== undefined && (context.table.numbers[next] !== null || /^[$£€¥]$/.test(normAt(context, side, i + 1)));
  }
  const norm = normAt(context, side, i);
  // "had expected growth" expects; "is expected to" holds back. "Could not" is unable, not unsure.
  if (PASSIVE_HEDGES.has(norm)) return [1, 2].some((k) => (flagsAt(context, side, i - k) & Is.be) !== 0);
  if (norm === 'could') return (flagsAt(context, side, i + 1) & Is.negator) === 0;
  // "May" with its capital is a month, unless it opens a sentence; then it opens a question or a wish.
  return norm !== 'may' || context.table.capital[own.version.tokens.surface[i]!] === 0;
}

/** Hold back only after "is" or "are". */
const PASSIVE_HEDGES = new Set(['expected', 'believed', 'thought', 'feared', 'rumored', 'rumoured', 'understood', 'considered']);

/** Modals and adverbs of strength: one for another says something else. */
const STRENGTH = new Set(['possible', 'likely', 'unlikely', 'must', 'should']);

function hedge(context: AlarmContext, link: number, before: Scan, after: Scan): readonly Alarm[] {
  const groupOf = (side: SideName, i: number): string => HEDGES.get(normAt(context, side, i))!;
  if (before.hedges.length === after.hedges.length) {
    return unmatched(context, 'before', before.hedges).flatMap((b): readonly Alarm[] => {
      const change = changeOf(context, 'before', b);
      const a = change === null ? undefined : after.hedges.find((i) => changeOf(context, 'after', i) === change);
      if (a === undefined) return [];
      const [x, y] = [groupOf('before', b), groupOf('after', a)];
      if (x === y || !STRENGTH.has(x) || !STRENGTH.has(y)) return [];
      return [{ kind: 'hedge', form: 'altered', changes: changesOf(context, one(b), one(a)), before: one(b), after: one(a), about: normAt(context, 'before', b) }];
    });
  }
  const side: SideName = before.hedges.length > after.hedges.length ? 'before' : 'after';
  const [own, other] = side === 'before' ? [before, after] : [after, before];
  const surplus = own.hedges.length - other.hedges.length;
  const fresh = new Set(unmatched(context, otherSide(side), other.hedges).map((i) => groupOf(otherSide(side), i)));
  const stemOf = (which: SideName, i: number): number => context.table.stems[context[which].version.tokens.norm[i]!]!;
  // "Investors expect" → "is expected by investors": the same word in another form.
  const stems = new Set(other.lost.map((i) => stemOf(otherSide(side), i)));
  return unmatched(context, side, own.hedges)
    .filter((i) => !fresh.has(groupOf(side, i)) && !stems.has(stemOf(side, i)) && surroundingsStay(context, side, i, link) && !(groupOf(side, i) === 'must' && !isModalSwap(context, side, i)))
    .slice(0, surplus)
    .map((i) => lonely(context, 'hedge', side, one(i)));
}

/** "must" for "will" says another thing; "must pay by" for "has until" does not. */
function isModalSwap(context: AlarmContext, side: SideName, i: number): boolean {
  const change = changeOf(context, side, i);
  return change !== null && change.before.end - change.before.start <= 2 && change.after.end - change.after.start <= 2;
}

/** A verb of saying that hands the statement over: "police said", "according to"; loose ones only before "that" or at the end. */
function isAttribution(context: AlarmContext, side: SideName, i: number, flags: number): boolean {
  const norm = normAt(context, side, i);
  if (norm === 'according') return normAt(context, side, i + 1) === 'to';
  if ((flags & Is.looseSaying) === 0) return true;
  const next = normAt(context, side, i + 1);
  // ", the poll found." hands over; "the boy was found." does not.
  return next === 'that' || (/^[.,]$/.test(next) && [1, 2].every((k) => (flagsAt(context, side, i - k) & Is.be) === 0));
}

/** Of the compared sentence, the share of words that the base's sentence holds: below it, the sentence is another one. */
const MIN_STATEMENT_SHARE = 0.5;

function attribution(context: AlarmContext, link: number, before: Scan, after: Scan): readonly Alarm[] {
  if (before.sayings.length <= after.sayings.length) return speakerSwapped(context, before, after);
  if (after.quoted && !before.quoted) return [];
  const lost = unmatched(context, 'before', before.sayings);
  if (lost.length === 0 || after.words === 0) return [];
  const kept = after.words - after.lost.filter((i) => (flagsAt(context, 'after', i) & Is.word) !== 0).length;
  if (kept / after.words < MIN_STATEMENT_SHARE || saidBeside(context, link)) return [];
  return lost.slice(0, before.sayings.length - after.sayings.length).flatMap((verb): readonly Alarm[] => {
    if (stillSpeaks(context, link, verb)) return [];
    const change = changeOf(context, 'before', verb);
    return change === null ? [] : [lonely(context, 'attribution', 'before', change.before.end - change.before.start <= 12 ? change.before : one(verb))];
  });
}

/** How far, in tokens, a speaker stands from his verb: "the governor called", "said the governor". */
const SPEAKER_DISTANCE = 3;

/** "Opponents said they would sue" → "Opponents vowed to sue": the same speaker, before any word that may be one of saying. */
function stillSpeaks(context: AlarmContext, link: number, verb: number): boolean {
  const speakers = new Set<number>();
  const according = normAt(context, 'before', verb) === 'according';
  const { tokens } = context.before.version;
  for (let i = Math.max(0, verb - SPEAKER_DISTANCE); i <= Math.min(tokens.length - 1, verb + SPEAKER_DISTANCE); i++) {
    if (i !== verb && context.before.sentenceAt[i] === context.before.sentenceAt[verb] && (isNoun(context, 'before', i) || (according && i > verb && (flagsAt(context, 'before', i) & (Is.word | Is.grammar)) === Is.word))) speakers.add(context.table.stems[tokens.norm[i]!]!);
  }
  for (const i of linkTokens(context, 'after', link)) {
    if ((flagsAt(context, 'after', i) & Is.saying) === 0 && !SHOWING.has(normAt(context, 'after', i))) continue;
    for (let j = i - 1; j >= Math.max(0, i - SPEAKER_DISTANCE); j--) {
      if (context.after.sentenceAt[j] === context.after.sentenceAt[i] && speakers.has(context.table.stems[context.after.version.tokens.norm[j]!]!)) return true;
    }
  }
  return false;
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
  return before.sayings.flatMap((verb): readonly Alarm[] => {
    const partner = context.before.match[verb]! >= 0 ? context.before.match[verb]! : sameVerbIn(context, verb, after.sayings);
    if (partner < 0 || !after.sayings.includes(partner)) return [];
    let [b, a] = [speakerBeside(context, 'before', verb), speakerBeside(context, 'after', partner)];
    // "Union officials say" → "Company officials say": whose they are.
    if (b > 0 && context.before.match[b] === a && (flagsAt(context, 'before', b - 1) & flagsAt(context, 'after', a - 1) & Is.group) !== 0) [b, a] = [b - 1, a - 1];
    if (b < 0 || a < 0 || context.before.match[b]! >= 0 || context.after.match[a]! >= 0) return [];
    const change = changeOf(context, 'before', b);
    if (change === null || change !== changeOf(context, 'after', a) || change.grade.rank === 'accidental' || change.before.end - change.before.start > 4) return [];
    if (abbreviates(context, change, [b], [a]) || !isNoun(context, 'before', b) || !isNoun(context, 'after', a)) return [];
    return [{ kind: 'attribution', form: 'altered', changes: [change.id], before: change.before, after: change.after, about: normAt(context, 'after', a) }];
  });
}

/** "Police say" → "The FBI says": the verb changed its form with its subject. */
function sameVerbIn(context: AlarmContext, verb: number, sayings: readonly number[]): number {
  const change = changeOf(context, 'before', verb);
  const stem = context.table.stems[context.before.version.tokens.norm[verb]!];
  const isForm = (i: number): boolean => /^(?:say|says|said)$/.test(normAt(context, 'before', verb)) ? /^(?:say|says|said)$/.test(normAt(context, 'after', i)) : context.table.stems[context.after.version.tokens.norm[i]!] === stem;
  return change === null ? -1 : (sayings.find((i) => changeOf(context, 'after', i) === change && isForm(i)) ?? -1);
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
  return (flags & Is.group) !== 0 || context[side].named[i] === 1;
}
