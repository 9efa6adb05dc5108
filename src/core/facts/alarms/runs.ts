import { TokenKind } from '#core/model/version.ts';
import { quotedWords, type QuotedWords } from '../pairQuotations.ts';
import type { AlarmContext, SideName } from './context.ts';
import { otherSide } from './context.ts';

/** The runs of either side, by their positions, that together are one quotation: "A," he said. "B." and "A. B," he said. */
export type Runs = { readonly before: readonly number[]; readonly after: readonly number[] };

/** Runs of one quotation that are read as one. Range 4–12: an interview may run over a hundred paragraphs, and the work must stay bounded. */
const MAX_RUNS = 8;

/**
 * Which runs of the one side and of the other are one quotation: those of the pair, and those of their groups into which words of
 * theirs went. A speaker who is named in the middle now cuts a quotation in two, and not a word of it has lost its marks.
 * Linear in the words of both groups.
 */
export function runsOf(context: AlarmContext): (b: number, a: number) => Runs {
  const at = { before: holders(context, 'before'), after: holders(context, 'after') };
  const grow = (side: SideName, from: ReadonlySet<number>, into: Set<number>, group: number): boolean => {
    if (from.size + into.size > MAX_RUNS) return false;
    const other = context[otherSide(side)].facts.quotations;
    const size = into.size;
    for (const run of from) {
      const { inner } = context[side].facts.quotations[run]!;
      for (let i: number = inner.start; i < inner.end; i++) {
        // A comma before the mark stands in every run.
        if (context[side].version.tokens.kind[i] === TokenKind.punctuation) continue;
        const there = at[otherSide(side)][context[side].match[i]!] ?? -1;
        if (there >= 0 && other[there]!.group === group) into.add(there);
      }
    }
    return into.size > size;
  };
  const members = { before: byGroup(context, 'before'), after: byGroup(context, 'after') };
  return (b, a) => {
    const groups = { before: context.before.facts.quotations[b]!.group, after: context.after.facts.quotations[a]!.group };
    const whole = { before: members.before.get(groups.before)!, after: members.after.get(groups.after)! };
    // Said in full on both sides, wherever its words were matched.
    if (whole.before.length !== whole.after.length && Math.max(whole.before.length, whole.after.length) <= MAX_RUNS && sameWords(context, whole)) return whole;
    const found = { before: new Set([b]), after: new Set([a]) };
    while (grow('before', found.before, found.after, groups.after) || grow('after', found.after, found.before, groups.before));
    const inOrder = (runs: ReadonlySet<number>): readonly number[] => [...runs].sort((x, y) => x - y);
    return { before: inOrder(found.before), after: inOrder(found.after) };
  };
}

function byGroup(context: AlarmContext, side: SideName): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  context[side].facts.quotations.forEach(({ group }, i) => {
    const list = out.get(group);
    if (list === undefined) out.set(group, [i]);
    else list.push(i);
  });
  return out;
}

function sameWords(context: AlarmContext, { before, after }: Runs): boolean {
  const [x, y] = [wordsOfRuns(context, 'before', before).words, wordsOfRuns(context, 'after', after).words];
  return x.length === y.length && x.every((word, i) => word === y[i]);
}

/** Token → position of the quotation that it stands in, or -1. */
function holders(context: AlarmContext, side: SideName): Int32Array {
  const at = new Int32Array(context[side].version.tokens.length).fill(-1);
  context[side].facts.quotations.forEach(({ inner }, i) => at.fill(i, inner.start, inner.end));
  return at;
}

/** The words of several runs as those of one quotation. */
export function wordsOfRuns(context: AlarmContext, side: SideName, runs: readonly number[]): QuotedWords {
  const each = runs.map((run) => quotedWords(context[side].version, context.table, context[side].facts.quotations[run]!));
  if (each.length === 1) return each[0]!;
  const counts = new Map<number, number>();
  for (const one of each) for (const [stem, n] of one.counts) counts.set(stem, (counts.get(stem) ?? 0) + n);
  return { words: each.flatMap(({ words }) => words), stems: each.flatMap(({ stems }) => stems), counts, joined: each.map(({ joined }) => joined).join('') };
}
