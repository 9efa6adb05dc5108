import type { Change } from '#core/model/change.ts';
import { deniedWord } from '#core/model/deniedWord.ts';
import type { Alarm } from '#core/model/facts.ts';
import { HEDGES } from '../words/lists.ts';
import { Is } from '../words/wordTable.ts';
import { attribution, speakersOfLink } from './attribution.ts';
import { changeOf, changesOf, flagsAt, lonely, normAt, one, otherSide, surroundingsStay, type AlarmContext, type SideName } from './context.ts';
import { scan, unmatched, type Scan } from './scan.ts';

/** Negation, hedge and attribution: words that turn, hold back or hand over a statement, counted over sentences that answer. */
export function statementAlarms(context: AlarmContext): readonly Alarm[] {
  const alarms: Alarm[] = [];
  const speakers = speakersOfLink(context);
  context.comparison.sentences.forEach((_, link) => {
    if (context.touched[link] === 0) return;
    const before = scan(context, 'before', link);
    const after = scan(context, 'after', link);
    if (before.lost.length === 0 && after.lost.length === 0) return;
    alarms.push(...negation(context, link, before, after), ...hedge(context, link, before, after), ...attribution(context, speakers, link, before, after));
  });
  alarms.push(...prefixAlarms(context));
  return alarms;
}

function negation(context: AlarmContext, link: number, before: Scan, after: Scan): readonly Alarm[] {
  if (before.negators.length === after.negators.length) return [];
  const side: SideName = before.negators.length > after.negators.length ? 'before' : 'after';
  const other = side === 'before' ? after : before;
  const stems = context.stemCounts(side, link);
  const isOwn = (i: number): boolean => stems.has(context.table.stems[context[otherSide(side)].version.tokens.norm[i]!]!);
  // Another word that denies may have taken over: "did not win" → "lost"; "did not fail" → "failed" has none.
  if (other.denying.some((i) => !isOwn(i)) || other.lost.some((i) => hasNegativePrefix(normAt(context, otherSide(side), i)))) return [];
  const lost = unmatched(context, side, side === 'before' ? before.negators : after.negators);
  const surplus = Math.abs(before.negators.length - after.negators.length);
  // "not without its critics": two that cancel each other out.
  if (lost.length === 2 && surplus === 2 && lost[1]! - lost[0]! <= 2) return [];
  return lost.filter((i) => surroundingsStay(context, side, i, link) && !deniedOtherwise(context, side, i, link)).slice(0, surplus).map((i) => lonely(context, 'negation', side, one(i)));
}

/** Words that may stand where a negation stood: they carry no sense that could deny by itself. */
const QUANTIFIERS = new Set(['now', 'soon', 'almost', 'already', 'just', 'only', 'again', 'later', 'then', 'well', 'once', 'today', 'always', 'often', 'ever', 'everyone', 'everybody', 'everything', 'everywhere', 'somebody', 'someone', 'something', 'anyone', 'anybody', 'anything', 'still', 'also', 'sometimes', 'both', 'all', 'few', 'several', 'many', 'one', 'two', 'three']);

const isLight = (norm: string): boolean => QUANTIFIERS.has(norm) || ADVERB.test(norm);
/** "not loaded" → "fully loaded". Nouns and verbs in -ly are shorter, or end in -ply and -mily. */
const ADVERB = /^\p{L}{3,}(?<!p|mi)ly$/u;

/** Tokens in the place of a negation that are looked at; in a longer rewrite the first of them tell as much. Range 60–400. */
const MAX_DENIED_RUN = 200;

/** "lost power" → "were without power": a word of sense stood in the place of the negation, and is not among its sentence's words. */
function deniedOtherwise(context: AlarmContext, side: SideName, i: number, link: number): boolean {
  const change = changeOf(context, side, i);
  if (change === null || change.operation !== 'substitution') return false;
  const other = otherSide(side);
  const stems = context.stemCounts(side, link);
  for (let j: number = change[other].start; j < Math.min(change[other].end, change[other].start + MAX_DENIED_RUN); j++) {
    const flags = flagsAt(context, other, j);
    if ((flags & Is.word) === 0 || (flags & (Is.grammar | Is.be | Is.saying)) !== 0 || isLight(normAt(context, other, j))) continue;
    if (!stems.has(context.table.stems[context[other].version.tokens.norm[j]!]!) && context[other].named[j] !== 1) return true;
  }
  return false;
}

const hasNegativePrefix = (norm: string): boolean => norm.length > 5 && /^(?:un|in|im|il|ir|dis|non-)/.test(norm);

/** "legal" → "illegal", "able" → "unable": one word for itself with a prefix that denies. */
function prefixAlarms(context: AlarmContext): readonly Alarm[] {
  return context.comparison.changes.flatMap((change): readonly Alarm[] => {
    if (change.operation !== 'substitution' || change.grade.rank === 'accidental' || change.before.end - change.before.start > 2 || change.after.end - change.after.start > 2) return [];
    const [b, a] = [normAt(context, 'before', change.before.end - 1), normAt(context, 'after', change.after.end - 1)];
    if (!deniedWord(b, a)) return [];
    // "not aware" → "unaware"
    for (const [side, tokens] of [['before', change.before], ['after', change.after]] as const) if ((flagsAt(context, side, tokens.start) & Is.negator) !== 0) return [];
    const [form, about] = b.length > a.length ? (['dropped', b] as const) : (['added', a] as const);
    return [{ kind: 'negation', form, changes: [change.id], before: change.before, after: change.after, about }];
  });
}

/** Groups that say that others say so. */
const HELD = new Set(['alleged', 'expected']);

/** Modals and adverbs of strength: one for another says something else. */
const STRENGTH = new Set(['possible', 'likely', 'unlikely', 'must', 'should']);

function hedge(context: AlarmContext, link: number, before: Scan, after: Scan): readonly Alarm[] {
  const groupOf = (side: SideName, i: number): string => HEDGES.get(normAt(context, side, i))!;
  if (before.hedges.length === after.hedges.length) {
    const firstIn = new Map<Change | null, number>();
    for (const i of after.hedges.toReversed()) firstIn.set(changeOf(context, 'after', i), i);
    return unmatched(context, 'before', before.hedges).flatMap((b): readonly Alarm[] => {
      const change = changeOf(context, 'before', b);
      const a = change === null ? undefined : firstIn.get(change);
      if (a === undefined) return [];
      const [x, y] = [groupOf('before', b), groupOf('after', a)];
      if (x === y || !STRENGTH.has(x) || !STRENGTH.has(y) || (x === 'should' && y === 'likely') || (x === 'likely' && y === 'should')) return [];
      return [{ kind: 'hedge', form: 'altered', changes: changesOf(context, one(b), one(a)), before: one(b), after: one(a), about: normAt(context, 'before', b) }];
    });
  }
  const side: SideName = before.hedges.length > after.hedges.length ? 'before' : 'after';
  const [own, other] = side === 'before' ? [before, after] : [after, before];
  const surplus = own.hedges.length - other.hedges.length;
  // "reportedly slow" → "people say it is slow": somebody else holds it back now.
  const handedOver = side === 'before' && after.lost.some((i) => (flagsAt(context, 'after', i) & (Is.saying | Is.hedge)) !== 0 || /^(?:thinks?|reports?|suggests?)$/.test(normAt(context, 'after', i)));
  const fresh = new Set(unmatched(context, otherSide(side), other.hedges).map((i) => groupOf(otherSide(side), i)));
  const stemOf = (which: SideName, i: number): number => context.table.stems[context[which].version.tokens.norm[i]!]!;
  // "Investors expect" → "is expected by investors": the same word in another form.
  const stems = new Set(other.lost.map((i) => stemOf(otherSide(side), i)));
  return unmatched(context, side, own.hedges)
    .filter((i) => !fresh.has(groupOf(side, i)) && !stems.has(stemOf(side, i)) && surroundingsStay(context, side, i, link) && !(groupOf(side, i) === 'must' && !isModalSwap(context, side, i)) && !(side === 'after' && rewords(context, i, link)) && !(handedOver && HELD.has(groupOf(side, i)) && !isOwnVerb(context, i)))
    .slice(0, surplus)
    .map((i) => lonely(context, 'hedge', side, one(i)));
}

/** "alleged that" → "said that": the verb that held back is the verb that hands over, and nobody holds back any more. */
function isOwnVerb(context: AlarmContext, i: number): boolean {
  const change = changeOf(context, 'before', i);
  if (change === null || change.operation !== 'substitution' || change.before.end - change.before.start > 1 || change.after.end - change.after.start > 1) return false;
  return (flagsAt(context, 'before', i) & flagsAt(context, 'after', change.after.start) & Is.saying) !== 0;
}

/** A hedge that came with other words of sense in place of others: "limiting production" → "could limit production". */
function rewords(context: AlarmContext, i: number, link: number): boolean {
  const change = changeOf(context, 'after', i);
  return change !== null && change.operation === 'substitution' && (change.after.end - change.after.start > MAX_HEDGE_RUN || change.before.end - change.before.start > MAX_HEDGE_RUN || deniedOtherwise(context, 'after', i, link));
}
/** Tokens of a change that only puts a hedge in: "caused" → "may have caused". */
const MAX_HEDGE_RUN = 3;

/** "must" for "will" says another thing; "must pay by" for "has until" does not. */
function isModalSwap(context: AlarmContext, side: SideName, i: number): boolean {
  const change = changeOf(context, side, i);
  return change !== null && change.before.end - change.before.start <= 2 && change.after.end - change.after.start <= 2;
}
