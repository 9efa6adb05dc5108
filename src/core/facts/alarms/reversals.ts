import { MAX_OPPOSITE_WORDS, oppositesIn } from '#core/model/opposites.ts';
import type { Alarm } from '#core/model/facts.ts';
import { tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import { Is } from '../words/wordTable.ts';
import { flagsAt, linkAt, linkTokens, normAt, type AlarmContext, type SideName } from './context.ts';

/**
 * One word for its opposite where all else stands: "rose" → "fell" (reversal), "confirmed" → "denied" (negation). Not between
 * quotation marks, where it is an altered quotation, nor where a "not" in the same sentences turns it back. Linear in changes.
 */
export function reversalAlarms(context: AlarmContext): readonly Alarm[] {
  return context.comparison.changes.flatMap((change): readonly Alarm[] => {
    if (change.operation !== 'substitution' || change.grade.rank === 'accidental') return [];
    const [own, theirs] = [normsOf(context, 'before', change.before), normsOf(context, 'after', change.after)];
    const found = own === null || theirs === null ? null : oppositesIn(own, theirs);
    if (found === null) return [];
    const [b, a] = [tokenIndex(change.before.start + found.before), tokenIndex(change.after.start + found.after)];
    if (context.before.quoted[b] === 1 || context.after.quoted[a] === 1 || isTurnedBack(context, b)) return [];
    return [{
      kind: found.kind === 'denial' ? 'negation' : 'reversal', form: 'altered', changes: [change.id], before: change.before, after: change.after, about: normAt(context, 'after', a),
    }];
  });
}

function normsOf(context: AlarmContext, side: SideName, { start, end }: Span<TokenIndex>): readonly string[] | null {
  if (end - start > MAX_OPPOSITE_WORDS) return null;
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
