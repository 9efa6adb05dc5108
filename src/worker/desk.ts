import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { FactLedger, VersionFacts } from '#core/model/facts.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { projectFacts } from '#core/project/factsTable.ts';
import { createComparisonCache } from './comparisonCache.ts';
import { inParts } from './parts.ts';
import type { Reply, Request } from './protocol.ts';
import { createVersionCache } from './versionCache.ts';

/** What the desk works with; the real ones are wired in `main.ts`. */
export type Tools = {
  segment(draft: Draft, lexicon: Lexicon): Version;
  /** The openings of two long texts; null for shorter ones. */
  compareAhead(before: Draft, after: Draft): Comparison | null;
  comparePair(before: Version, after: Version, lexicon: Lexicon): Comparison;
  readFacts(version: Version, lexicon: Lexicon): VersionFacts;
  alignFacts(versions: readonly Version[], facts: readonly VersionFacts[], comparisons: readonly Comparison[], lexicon: Lexicon): FactLedger;
  post(reply: Reply): void;
  /** Runs a task after the messages that have come in meanwhile were received. */
  later(task: () => void): void;
};

/** Segment the base, segment the compared, compare. */
const STEPS = 3;

/** Receives the page's wishes and works them off in steps, looking up between steps whether a newer wish came in. */
export function createDesk({ segment, compareAhead, comparePair, readFacts, alignFacts, post, later }: Tools): (request: Request) => void {
  const cache = createVersionCache(segment);
  const compareOnce = createComparisonCache(comparePair);
  let newest = -1;

  /** Each step runs in a turn of its own and is dropped when its job is no longer the newest. */
  const work = (job: number, steps: readonly (() => void)[]): void => {
    const [step, ...rest] = steps;
    if (step === undefined) return;
    later(() => {
      if (job !== newest) return;
      try {
        step();
      } catch (thrown) {
        post({ kind: 'failed', job, message: messageOf(thrown) });
        return;
      }
      work(job, rest);
    });
  };

  const compare = (job: number, before: Draft, after: Draft): void => {
    work(job, [
      () => {
        cache.prepare();
        const comparison = cache.knows(before) || cache.knows(after) ? null : compareAhead(before, after);
        if (comparison !== null) post({ kind: 'ahead', job, comparison });
      },
      () => {
        post({ kind: 'segmented', job, side: 'before', version: cache.version(before), alone: false });
        post({ kind: 'progress', job, done: 1, of: STEPS });
      },
      () => {
        post({ kind: 'segmented', job, side: 'after', version: cache.version(after), alone: false });
        post({ kind: 'progress', job, done: 2, of: STEPS });
      },
      () => {
        const comparison = compareOnce(cache.version(before), cache.version(after), cache.lexicon());
        const { before: _before, after: _after, ...findings } = comparison;
        const { parts, rest } = inParts(findings);
        for (const lists of parts) post({ kind: 'part', job, lists });
        post({ kind: 'compared', job, findings: rest });
      },
    ]);
  };

  /** A step for each text and each pair, so that a newer wish never waits for more than one of them. */
  const collectFacts = (job: number, drafts: readonly Draft[], sigla: readonly string[]): void => {
    const versions: Version[] = [];
    const facts: VersionFacts[] = [];
    const comparisons: Comparison[] = [];
    work(job, [
      () => cache.prepare(),
      ...drafts.map((draft) => () => {
        const version = cache.version(draft);
        versions.push(version);
        facts.push(readFacts(version, cache.lexicon()));
      }),
      ...drafts.slice(1).map((_, index) => () => {
        const [base] = versions;
        const other = versions[index + 1];
        if (base !== undefined && other !== undefined) comparisons.push(compareOnce(base, other, cache.lexicon()));
      }),
      () => post({ kind: 'facts', job, table: projectFacts(alignFacts(versions, facts, comparisons, cache.lexicon()), versions, sigla) }),
    ]);
  };

  return (request) => {
    const { job } = request;
    switch (request.kind) {
      case 'compare':
        newest = job;
        compare(job, request.before, request.after);
        break;
      case 'facts':
        newest = job;
        collectFacts(job, request.drafts, request.sigla);
        break;
      case 'segment':
        newest = job;
        work(job, [
          () => {
            cache.prepare();
            post({ kind: 'segmented', job, side: 'before', version: cache.version(request.draft), alone: true });
          },
        ]);
        break;
    }
  };
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
