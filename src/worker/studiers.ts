import type { Comparison } from '#core/model/collation.ts';
import type { VersionFacts } from '#core/model/facts.ts';
import type { Kindred } from '#core/model/kindred.ts';
import { alignFacts } from '#core/facts/alignFacts.ts';
import { settleOwnPairs } from '#core/settleOwnPairs.ts';
import { readFacts } from '#core/facts/readFacts.ts';
import { projectCollation } from '#core/project/projectCollation.ts';
import { projectFacts } from '#core/project/factsTable.ts';
import { passageNames, type PassageNames } from '#core/project/passageNames.ts';
import { projectCatchUp } from '#core/project/projectCatchUp.ts';
import { projectOverview } from '#core/project/projectOverview.ts';
import { projectSources, projectTaken } from '#core/project/projectSources.ts';
import type { SourcesInput } from '#core/project/sources.ts';
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
    const comparisons = yield* compareAll(bench, others(bench, 0));
    return projectFacts(settleOwnPairs(alignFacts(bench.versions, read, comparisons, bench.lexicon), bench.versions, bench.lexicon, bench.style), bench.versions, bench.sigla);
  },
  *collation({ base }, bench) {
    const kindred = yield* relateAll(bench);
    const comparisons: Comparison[] = [];
    for (const [before, after] of others(bench, base)) {
      comparisons.push(bench.compare(before, after));
      yield;
    }
    return projectCollation({ kindred, base, comparisons, sigla: bench.sigla, names: namesOf(bench) });
  },
  *sources({ read, scope }, bench) {
    return projectSources(yield* sourcesInput(bench), read, scope);
  },
  *taken({ read }, bench) {
    return projectTaken(yield* sourcesInput(bench), read);
  },
  *overview(_, bench) {
    return projectOverview(yield* sourcesInput(bench));
  },
  *'catch-up'({ old, ours, wire }, bench) {
    const kindred = yield* relateAll(bench);
    return projectCatchUp({ kindred, old, ours, wire, update: bench.compare(old, wire), sigla: bench.sigla });
  },
  *passages(_, { versions, sigla }) {
    const names: PassageNames[] = [];
    for (const [at, version] of versions.entries()) {
      names.push(passageNames(version, sigla[at] ?? ''));
      yield;
    }
    return names;
  },
};

const namesOf = ({ versions }: Bench): readonly string[] => versions.map(({ name }) => name);

/** A version against each of the others. */
const others = ({ versions }: Bench, base: number): readonly Pair[] => versions.flatMap((_, at): Pair[] => (at === base ? [] : [[base, at]]));

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

/** Relates each two versions, a pair a step, and counts them; then finds the passages that run through all. */
function* relateAll(bench: Bench): Generator<Progress, Kindred> {
  const of = (bench.versions.length * (bench.versions.length - 1)) / 2;
  let done = 0;
  for (let after = 1; after < bench.versions.length; after++) {
    for (let before = 0; before < after; before++) {
      yield { done: done++, of };
      bench.relate(before, after);
    }
  }
  yield { done, of };
  const kindred = bench.kindred();
  yield;
  return kindred;
}

function* sourcesInput(bench: Bench): Generator<Progress, SourcesInput> {
  const kindred = yield* relateAll(bench);
  const credits = bench.credits();
  yield;
  return { kindred, credits, sigla: bench.sigla, names: namesOf(bench) };
}
