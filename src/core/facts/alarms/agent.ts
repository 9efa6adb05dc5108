import type { Alarm } from '#core/model/facts.ts';
import { NO_AGENTS } from '#core/model/noAgents.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import { Is } from '../words/wordTable.ts';
import { changesOf, flagsAt, linkAt, linkTokens, normAt, one, type AlarmContext, type SideName } from './context.ts';

/** A verb in the past as a sentence has it. `verb` is one id for all its forms. */
type Deed = {
  readonly at: number;
  readonly verb: number;
  readonly passive: boolean;
  /** Where "by" stands that names who did it, or -1. */
  readonly by: number;
  /** Nearest word of sense before and after, as stem; -1 where there is none. */
  readonly subject: number;
  readonly object: number;
};

/** "by" stands at most so many tokens after its participle: "was rescued from the roof of the school by". */
const MAX_BY_DISTANCE = 10;
/** A subject or object stands at most so many tokens from its verb. */
const MAX_ROLE_DISTANCE = 4;

/**
 * Who did it went out of the sentence ("Soldiers shot 12" → "Twelve were shot"; a "by …" cut), came into it, or changed
 * places with whom it was done to. Only for a verb that stands once in each of two sentences that answer to each other.
 */
export function agentAlarms(context: AlarmContext): readonly Alarm[] {
  const alarms: Alarm[] = [];
  context.comparison.sentences.forEach((_, link) => {
    if (context.touched[link] === 0) return;
    const before = deeds(context, 'before', link);
    if (before.length === 0) return;
    const found = alarms.length;
    const after = standingOnce(deeds(context, 'after', link));
    for (const [verb, b] of standingOnce(before)) {
      const a = after.get(verb) ?? null;
      if (b === null || a === null) continue;
      const form = formOf(b, a);
      if (form !== null && form !== 'altered' && (stillNamed(context, link, b, a) || !turnsVoice(context, b, a))) continue;
      if (form === null) continue;
      const from = changesOf(context, around(context, 'before', b), around(context, 'after', a));
      if (from.length > 0) alarms.push({ kind: 'agent', form, changes: from, before: one(b.at), after: one(a.at), about: normAt(context, 'before', b.at) });
    }
    if (alarms.length === found) alarms.push(...crossedNames(context, link));
  });
  return alarms;
}

/** The deed of each verb, null where it stands more than once. In the order of the sentence; O(deeds). */
function standingOnce(found: readonly Deed[]): ReadonlyMap<number, Deed | null> {
  const out = new Map<number, Deed | null>();
  for (const deed of found) out.set(deed.verb, out.has(deed.verb) ? null : deed);
  return out;
}

/** More names than this replaced in one sentence: it is a table. */
const MAX_SWAPS = 24;

const isProper = (context: AlarmContext, side: SideName, i: number): boolean =>
  context.table.capital[context[side].version.tokens.surface[i]!] === 1 && (flagsAt(context, side, i) & (Is.grammar | Is.pronoun)) === 0;

/**
 * "Israel struck targets that Syria had used" → "Syria struck targets that Israel had used": two names in each other's
 * place, a verb between them. One alarm, at the first.
 */
function crossedNames(context: AlarmContext, link: number): readonly Alarm[] {
  const { before, after, comparison } = context;
  const swaps: { readonly b: number; readonly a: number }[] = [];
  for (const b of linkTokens(context, 'before', link)) {
    const change = comparison.changes[before.changeAt[b]!];
    if (change === undefined || !isProper(context, 'before', b) || change.before.end - change.before.start !== 1 || change.after.end - change.after.start !== 1) continue;
    if (isProper(context, 'after', change.after.start) && linkAt(after, change.after.start) === link) swaps.push({ b, a: change.after.start });
  }
  if (swaps.length > MAX_SWAPS) return [];
  for (const [i, x] of swaps.entries()) {
    const y = swaps.find((other, j) => j > i && normAt(context, 'before', x.b) === normAt(context, 'after', other.a) && normAt(context, 'after', x.a) === normAt(context, 'before', other.b));
    if (y === undefined) continue;
    let verbs = 0;
    for (let j = x.b + 1; j < y.b; j++) if (context.table.verbs[before.version.tokens.norm[j]!]! >= 0 || (flagsAt(context, 'before', j) & (Is.be | Is.saying)) !== 0) verbs++;
    if (verbs === 0) continue;
    const changes = [...changesOf(context, one(x.b), one(x.a)), ...changesOf(context, one(y.b), one(y.a))];
    return [{ kind: 'agent', form: 'altered', changes, before: one(x.b), after: one(x.a), about: normAt(context, 'before', x.b) }];
  }
  return [];
}

function formOf(b: Deed, a: Deed): Alarm['form'] | null {
  const named = (deed: Deed): boolean => (deed.passive ? deed.by >= 0 : deed.subject >= 0);
  // An active verb whose subject stays the subject of the passive is another sense ("the vote moved" → "was moved").
  if (b.passive !== a.passive) {
    if (named(b) === named(a)) return null;
    const [active, passive] = b.passive ? [a, b] : [b, a];
    if (active.subject === passive.subject) return null;
    return named(b) ? 'dropped' : 'added';
  }
  if (b.passive) return (b.by >= 0) === (a.by >= 0) ? null : b.by >= 0 ? 'dropped' : 'added';
  return b.subject >= 0 && b.object >= 0 && b.subject !== b.object && b.subject === a.object && b.object === a.subject ? 'altered' : null;
}

/** "Fog delayed flights" → "flights were delayed because of fog": who did it stands in the passive sentence as often as in the active. */
function stillNamed(context: AlarmContext, link: number, b: Deed, a: Deed): boolean {
  if (b.passive === a.passive) return false;
  const [active, other]: [SideName, SideName] = b.passive ? ['after', 'before'] : ['before', 'after'];
  const { subject } = b.passive ? a : b;
  if (subject < 0) return false;
  const count = (side: SideName): number => context.stemCounts(side, link).get(subject) ?? 0;
  return count(other) >= count(active);
}

/** How far behind an active verb its object stands: "shot an unarmed man", "shot dead 12 protesters". */
const MAX_OBJECT_DISTANCE = 6;

/** Is what the active verb was done to the subject of the passive one? Else "found" was an adjective, or the sentence is another. */
function turnsVoice(context: AlarmContext, b: Deed, a: Deed): boolean {
  if (b.passive === a.passive) return true;
  const [active, passive, side]: [Deed, Deed, SideName] = b.passive ? [a, b, 'after'] : [b, a, 'before'];
  const { version, sentenceAt } = context[side];
  const { end } = version.sentences[sentenceAt[active.at]!]!.tokens;
  if (passive.subject < 0) return false;
  for (let i = active.at + 1; i < Math.min(end, active.at + 1 + MAX_OBJECT_DISTANCE); i++) if (context.table.stems[version.tokens.norm[i]!] === passive.subject) return true;
  return false;
}

function around(context: AlarmContext, side: SideName, deed: Deed): ReturnType<typeof one> {
  const sentence = context[side].version.sentences[context[side].sentenceAt[deed.at]!]!.tokens;
  return span(tokenIndex(Math.max(sentence.start, deed.at - 6)), tokenIndex(Math.min(sentence.end, deed.at + 8)));
}

function deeds(context: AlarmContext, side: SideName, link: number): readonly Deed[] {
  const { version, quoted } = context[side];
  const out: Deed[] = [];
  for (const i of linkTokens(context, side, link)) {
    const verb = context.table.verbs[version.tokens.norm[i]!]!;
    if (verb < 0 || quoted[i] === 1 || FEELINGS.has(normAt(context, side, i)) || (flagsAt(context, side, i) & Is.saying) !== 0) continue;
    const { start, end } = version.sentences[context[side].sentenceAt[i]!]!.tokens;
    const passive = isPassive(context, side, i, start);
    if (passive === null) continue;
    let by = -1;
    const far = passive ? Math.min(end, i + 1 + MAX_BY_DISTANCE) : i;
    for (let j = i + 1; j < far; j++) {
      if ((flagsAt(context, side, j) & Is.by) !== 0 && namesAgent(context, side, j + 1)) {
        by = j;
        break;
      }
    }
    out.push({ at: i, verb, passive, by, subject: role(context, side, i, -1, start, end), object: role(context, side, i, 1, start, end) });
  }
  return out;
}

/** "surprised by", "surprised to": nobody did anything. */
const FEELINGS = new Set(['surprised', 'frustrated', 'worried', 'concerned', 'shocked', 'pleased', 'interested', 'disappointed', 'excited', 'impressed', 'bored', 'tired', 'scared', 'frightened', 'annoyed', 'delighted', 'alarmed', 'encouraged', 'involved']);

/** "remained closed" is a state like "was closed". */
const LINKING = new Set(['remain', 'remains', 'remained', 'stay', 'stays', 'stayed', 'stood', 'lay', 'became', 'become', 'becomes', 'getting', 'seemed', 'appeared', 'felt']);

/** May stand between "be" and its participle. */
const ADVERBS = new Set(['also', 'later', 'longer', 'already', 'still', 'ever', 'even', 'now', 'again', 'once', 'first', 'then', 'soon', 'often', 'always', 'just', 'yet', 'twice', 'since']);

/** True after a form of "be" (an adverb or "not" between), false for a finite past; null for a participle that hangs on a noun. */
function isPassive(context: AlarmContext, side: SideName, i: number, start: number): boolean | null {
  for (let j = i - 1; j >= Math.max(start, i - 3); j--) {
    const flags = flagsAt(context, side, j);
    const norm = normAt(context, side, j);
    if ((flags & Is.be) !== 0 || LINKING.has(norm)) return true;
    if (norm === 'has' || norm === 'have' || norm === 'had') return false;
    if ((flags & Is.negator) === 0 && !norm.endsWith('ly') && !ADVERBS.has(norm)) break;
  }
  const before = normAt(context, side, i - 1);
  const next = normAt(context, side, i + 1);
  if (/^(?:the|a|an|of|by|with|in|as|who|that|which|and|,)$/.test(before) && before !== 'who' && before !== 'that' && before !== 'which') return null;
  // "citing inbred fish"
  return next === 'by' || before.endsWith('ing') ? null : false;
}

/** Words of sense behind "by" that are looked at: "by late next summer". */
const MAX_BEHIND_BY = 3;

/** Does somebody stand behind "by", and no time, place, manner or measure? */
function namesAgent(context: AlarmContext, side: SideName, from: number): boolean {
  for (let i = from, seen = 0; i < context[side].version.tokens.length && seen < MAX_BEHIND_BY; i++) {
    const flags = flagsAt(context, side, i);
    const norm = normAt(context, side, i);
    if ((flags & (Is.weekday | Is.month | Is.dayWord | Is.clock)) !== 0 || /^\d/.test(norm) || NO_AGENTS.has(norm)) return false;
    if ((flags & Is.word) === 0) return seen > 0;
    if ((flags & Is.grammar) !== 0) {
      // "by the end of": what is meant comes first. "by the man of the house" has been met by then.
      if (seen > 0) return true;
      continue;
    }
    if (seen === 0 && norm.endsWith('ing')) return false;
    if (!/^(?:late|early|next|last|mid|this)$/.test(norm)) return !NO_AGENTS.has(normAt(context, side, i + 1));
    seen++;
  }
  return true;
}

/** The nearest word of sense on one side of a verb, stopped by punctuation and by another clause. */
function role(context: AlarmContext, side: SideName, at: number, step: 1 | -1, start: number, end: number): number {
  const { tokens } = context[side].version;
  for (let i = at + step, seen = 0; i >= start && i < end && seen < MAX_ROLE_DISTANCE; i += step, seen++) {
    const flags = flagsAt(context, side, i);
    if ((flags & Is.word) === 0) {
      if (context.table.numbers[tokens.norm[i]!] === null) return -1;
      continue;
    }
    if ((flags & Is.pronoun) !== 0) return context.table.stems[tokens.norm[i]!]!;
    if ((flags & (Is.grammar | Is.be)) !== 0 || normAt(context, side, i).endsWith('ly')) {
      if (step > 0 && /^(?:in|on|at|by|with|after|before|from|to|that|and|when|while|because)$/.test(normAt(context, side, i))) return -1;
      continue;
    }
    if (context.table.numbers[tokens.norm[i]!] !== null || /^(?:dead)$/.test(normAt(context, side, i))) continue;
    return context.table.stems[tokens.norm[i]!]!;
  }
  return -1;
}
