import { hasOpposite, isDoneTo, isOtherThing, MAX_OPPOSITE_WORDS, MAX_THING_WORDS, oppositeOf, oppositesIn, type Opposites } from '#core/model/opposites.ts';
import { isOtherQuantity } from '#core/model/quantities.ts';
import type { Change } from '#core/model/change.ts';
import type { Alarm } from '#core/model/facts.ts';
import { tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import { Is } from '../words/wordTable.ts';
import { flagsAt, linkAt, linkTokens, normAt, onceByLink, one, type AlarmContext, type SideName } from './context.ts';

/**
 * One word for how many for another ("most" → "some") is a hedge. One word for its opposite where all else stands: "rose" → "fell" (reversal), "confirmed" → "denied" (negation). Not between
 * quotation marks, where it is an altered quotation, nor where a "not" in the same sentences turns it back, nor of another thing ("raised the rate for homes" → "cut the rate for cars"). Linear in changes.
 */
export function reversalAlarms(context: AlarmContext): readonly Alarm[] {
  const wordsOf = linkReader(context);
  return context.comparison.changes.flatMap((change): readonly Alarm[] => {
    if (change.operation !== 'substitution' || change.grade.rank === 'accidental') return [];
    const [own, theirs] = [normsOf(context, 'before', change.before), normsOf(context, 'after', change.after)];
    const short = Math.max(own.length, theirs.length) <= MAX_OPPOSITE_WORDS;
    if (isOtherQuantity(own, theirs) && context.before.quoted[change.before.start] !== 1) {
      return [{ kind: 'hedge', form: 'altered', changes: [change.id], before: change.before, after: change.after, about: own.join(' ') }];
    }
    const found = short ? oppositesIn(own, theirs) : aboutOneThing(context, wordsOf, change, own, theirs);
    if (found === null) return [];
    const [b, a] = [tokenIndex(change.before.start + found.before), tokenIndex(change.after.start + found.after)];
    if (context.before.quoted[b] === 1 || context.after.quoted[a] === 1 || isTurnedBack(context, wordsOf, b)) return [];
    if (short && (isOtherThing(wordsBeside(context, 'before', b, 1), wordsBeside(context, 'after', a, 1), true) || isOtherThing(wordsBeside(context, 'before', b, -1), wordsBeside(context, 'after', a, -1), false))) return [];
    return [{
      kind: found.kind === 'denial' ? 'negation' : 'reversal', form: 'altered', changes: [change.id], before: short ? change.before : one(b), after: short ? change.after : one(a), about: normAt(context, 'after', a),
    }];
  });
}

/** Longest rewrite, in tokens of a side, that is searched for opposites. Range 30–80: a long lead. */
const MAX_REWRITE = 60;
/** Words behind both opposites that must agree. Range 2–3: "the bill", "a pay offer". */
const MIN_COMMON = 2;
/** Words behind both opposites that are looked at. Range 6–12. */
const MAX_COMMON = 8;

/** What the sentences of a link hold that reversals ask for: words that have an opposite, and how many that deny. */
type LinkWords = { readonly opposed: ReadonlySet<string>; readonly negators: number };
type LinkReader = (side: SideName, link: number) => LinkWords;

const linkReader = (context: AlarmContext): LinkReader => onceByLink((side, link) => {
  const opposed = new Set<string>();
  let negators = 0;
  for (const i of linkTokens(context, side, link)) {
    const norm = normAt(context, side, i);
    if (hasOpposite(norm)) opposed.add(norm);
    if ((flagsAt(context, side, i) & Is.negator) !== 0) negators++;
  }
  return { opposed, negators };
});

/**
 * "rejected a pay offer" → "accepted a pay offer" in a lead that was written anew: opposites of one thing, by the object right behind
 * them. Only verbs that are done to their object ("rose" has none, and who won may be told by who lost), and only where neither
 * word stands in the other's sentences.
 */
function aboutOneThing(context: AlarmContext, wordsOf: LinkReader, change: Change, own: readonly string[], theirs: readonly string[]): Opposites | null {
  if (Math.max(own.length, theirs.length) > MAX_REWRITE) return null;
  const stands = (side: SideName, at: number, word: string): boolean => {
    const link = linkAt(context[side], at);
    return link < 0 || wordsOf(side, link).opposed.has(word);
  };
  for (let b = 0; b < own.length; b++) {
    if (!isDoneTo(own[b]!)) continue;
    for (let a = 0; a < theirs.length; a++) {
      const kind = isDoneTo(theirs[a]!) ? oppositeOf(own[b]!, theirs[a]!) : null;
      if (kind === null || !sameObject(context, change.before.start + b + 1, change.after.start + a + 1)) continue;
      if (!stands('after', change.after.start + a, own[b]!) && !stands('before', change.before.start + b, theirs[a]!)) return { kind, before: b, after: a };
    }
  }
  return null;
}

/** An article and the same words of sense behind both, up to where the phrase ends: "the school bill" is not "the school budget", "the rate for homes" not that for cars. */
function sameObject(context: AlarmContext, b: number, a: number): boolean {
  if (!ARTICLE.test(normAt(context, 'before', b))) return false;
  let sense = false;
  let n = 0;
  for (; n < MAX_COMMON; n++) {
    const flags = flagsAt(context, 'before', b + n);
    if ((flags & Is.word) === 0 || normAt(context, 'before', b + n) !== normAt(context, 'after', a + n)) break;
    if ((flags & (Is.grammar | Is.period)) === 0) sense = true;
  }
  return sense && n >= MIN_COMMON && (n === MAX_COMMON || (endsPhrase(context, 'before', b + n) && endsPhrase(context, 'after', a + n)));
}
const ARTICLE = /^(?:a|an|the|its|his|her|their)$/;

/** Does a new part of the sentence begin here: a mark, a time, a little word that does not narrow what stands before it? */
function endsPhrase(context: AlarmContext, side: SideName, i: number): boolean {
  const flags = flagsAt(context, side, i);
  if ((flags & Is.word) === 0 || (flags & (Is.weekday | Is.dayWord | Is.periodHead)) !== 0) return true;
  return (flags & Is.grammar) !== 0 ? !NARROWING.test(normAt(context, side, i)) : BESIDE.test(normAt(context, side, i));
}
const NARROWING = /^(?:of|for|in|to|from|with|without|between|about|against|over|that|which|who|whose)$/;
const BESIDE = /^(?:late|early|despite|amid|hours|days|weeks)$/;

/** The words behind (`step` 1) or before a word in its sentence, nearest first; little words before a verb are its own. */
function wordsBeside(context: AlarmContext, side: SideName, at: number, step: 1 | -1): readonly string[] {
  const own = context[side];
  const { start, end } = own.version.sentences[own.sentenceAt[at]!]!.tokens;
  const words: string[] = [];
  for (let i = at + step; i >= start && i < end && words.length < MAX_THING_WORDS; i += step) words.push(normAt(context, side, i));
  return words;
}

function normsOf(context: AlarmContext, side: SideName, { start, end }: Span<TokenIndex>): readonly string[] {
  const norms: string[] = [];
  for (let i: number = start; i < end; i++) norms.push(normAt(context, side, i));
  return norms;
}

/** "was not approved" → "was rejected": a word that denies came or went in the sentences that answer to each other. */
function isTurnedBack(context: AlarmContext, wordsOf: LinkReader, b: number): boolean {
  const link = linkAt(context.before, b);
  return link < 0 || wordsOf('before', link).negators !== wordsOf('after', link).negators;
}
