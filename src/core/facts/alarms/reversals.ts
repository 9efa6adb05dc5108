import { hasOpposite, MAX_OPPOSITE_WORDS, oppositeOf, oppositesIn, type Opposites } from '#core/model/opposites.ts';
import type { Change } from '#core/model/change.ts';
import type { Alarm } from '#core/model/facts.ts';
import { tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import { Is } from '../words/wordTable.ts';
import { flagsAt, linkAt, linkTokens, normAt, one, type AlarmContext, type SideName } from './context.ts';

/**
 * One word for its opposite where all else stands: "rose" → "fell" (reversal), "confirmed" → "denied" (negation). Not between
 * quotation marks, where it is an altered quotation, nor where a "not" in the same sentences turns it back. Linear in changes.
 */
export function reversalAlarms(context: AlarmContext): readonly Alarm[] {
  return context.comparison.changes.flatMap((change): readonly Alarm[] => {
    if (change.operation !== 'substitution' || change.grade.rank === 'accidental') return [];
    const [own, theirs] = [normsOf(context, 'before', change.before), normsOf(context, 'after', change.after)];
    const short = Math.max(own.length, theirs.length) <= MAX_OPPOSITE_WORDS;
    const found = short ? oppositesIn(own, theirs) : aboutOneThing(context, change, own, theirs);
    if (found === null) return [];
    const [b, a] = [tokenIndex(change.before.start + found.before), tokenIndex(change.after.start + found.after)];
    if (context.before.quoted[b] === 1 || context.after.quoted[a] === 1 || isTurnedBack(context, b)) return [];
    return [{
      kind: found.kind === 'denial' ? 'negation' : 'reversal', form: 'altered', changes: [change.id], before: short ? change.before : one(b), after: short ? change.after : one(a), about: normAt(context, 'after', a),
    }];
  });
}

/** Longest rewrite, in tokens of a side, that is searched for opposites. Range 30–80: a long lead. */
const MAX_REWRITE = 60;
/** Words behind both opposites that must agree. Range 2–3: "the bill", "a pay offer". */
const MIN_COMMON = 2;

/**
 * "rejected a pay offer" → "accepted a pay offer" in a lead that was written anew: opposites of one thing, by the words right behind
 * them, of which one carries sense. Only where neither word stands in the other's sentences.
 */
function aboutOneThing(context: AlarmContext, change: Change, own: readonly string[], theirs: readonly string[]): Opposites | null {
  if (Math.max(own.length, theirs.length) > MAX_REWRITE) return null;
  for (let b = 0; b < own.length; b++) {
    if (!hasOpposite(own[b]!)) continue;
    for (let a = 0; a < theirs.length; a++) {
      const kind = oppositeOf(own[b]!, theirs[a]!);
      if (kind === null || !sameObject(context, change.before.start + b + 1, change.after.start + a + 1)) continue;
      if (!stands(context, 'after', change.after.start + a, own[b]!) && !stands(context, 'before', change.before.start + b, theirs[a]!)) return { kind, before: b, after: a };
    }
  }
  return null;
}

function sameObject(context: AlarmContext, b: number, a: number): boolean {
  let sense = false;
  for (let n = 0; ; n++) {
    const flags = flagsAt(context, 'before', b + n);
    if ((flags & Is.word) === 0 || normAt(context, 'before', b + n) !== normAt(context, 'after', a + n)) return false;
    if ((flags & Is.grammar) === 0) sense = true;
    if (sense && n + 1 >= MIN_COMMON) return true;
  }
}

/** Does a word stand in the sentences that answer, on the side of token `at`? */
function stands(context: AlarmContext, side: SideName, at: number, word: string): boolean {
  const link = linkAt(context[side], at);
  if (link < 0) return true;
  for (const i of linkTokens(context, side, link)) if (normAt(context, side, i) === word) return true;
  return false;
}

function normsOf(context: AlarmContext, side: SideName, { start, end }: Span<TokenIndex>): readonly string[] {
  const norms: string[] = [];
  for (let i: number = start; i < end; i++) norms.push(normAt(context, side, i));
  return norms;
}

/** "was not approved" → "was rejected": a word that denies came or went in the sentences that answer to each other. */
function isTurnedBack(context: AlarmContext, b: number): boolean {
  const link = linkAt(context.before, b);
  if (link < 0) return true;
  const count = (side: SideName): number => {
    let negators = 0;
    for (const i of linkTokens(context, side, link)) if ((flagsAt(context, side, i) & Is.negator) !== 0) negators++;
    return negators;
  };
  return count('before') !== count('after');
}
