import type { Comparison } from '#core/model/collation.ts';
import type { VersionFacts } from '#core/model/facts.ts';
import { alignFacts } from '#core/facts/alignFacts.ts';
import { readFacts } from '#core/facts/readFacts.ts';
import { projectFacts } from '#core/project/factsTable.ts';
import type { Bench, Progress, Studiers } from './bench.ts';

type Pair = readonly [before: number, after: number];

/** The studies that the views are drawn from. */
export const studiers: Studiers = {
  *facts(_, bench) {
    const read: VersionFacts[] = [];
    for (const version of bench.versions) {
      read.push(readFacts(version, bench.lexicon));
      yield;
    }
    const comparisons = yield* compareAll(bench, bench.versions.slice(1).map((_version, at): Pair => [0, at + 1]));
    return projectFacts(alignFacts(bench.versions, read, comparisons, bench.lexicon), bench.versions, bench.sigla);
  },
};

/** Compares pairs one a step, and counts them. */
function* compareAll(bench: Bench, pairs: readonly Pair[]): Generator<Progress, readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const [before, after] of pairs) {
    yield { done: comparisons.length, of: pairs.length };
    comparisons.push(bench.compare(before, after));
  }
  yield { done: pairs.length, of: pairs.length };
  return comparisons;
}
