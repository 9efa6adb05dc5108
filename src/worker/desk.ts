import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { StoryTerms, Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import type { AnyStudy, StudyKind, WishOf } from '#core/project/study.ts';
import { versionHead } from '#core/project/versionHead.ts';
import type { Progress, Studiers } from './bench.ts';
import { createBenches, type BenchTools } from './createBench.ts';
import { inParts } from './parts.ts';
import { FINDING_LISTS, VERSION_LISTS, type Reply, type Request } from './protocol.ts';
import { createVersionCache } from './versionCache.ts';

/** What the desk works with; the real ones are wired in `main.ts`. */
export type Tools = {
  segment(draft: Draft, lexicon: Lexicon): Version;
  /** The openings of two long texts; null for shorter ones. */
  compareAhead(before: Draft, after: Draft, terms: Terms): Comparison | null;
  readonly bench: BenchTools;
  readonly studiers: Studiers;
  post(reply: Reply): void;
  /** Runs a task after the messages that have come in meanwhile were received. */
  later(task: () => void): void;
};

/** Segment the base, segment the compared, compare. */
const STEPS = 3;

/** Work that pauses at each `yield`. */
type Steps = Generator<void, void>;

/** Receives the page's wishes and works them off in steps, looking up between steps whether a newer wish came in. */
export function createDesk({ segment, compareAhead, bench, studiers, post, later }: Tools): (request: Request) => void {
  const cache = createVersionCache(segment);
  const benches = createBenches(bench);
  let newest = -1;

  /** Each step runs in a turn of its own and is dropped when its job is no longer the newest. */
  const work = (job: number, steps: Steps): void => {
    later(() => {
      if (job !== newest) return;
      try {
        if (steps.next().done !== true) work(job, steps);
      } catch (thrown) {
        post({ kind: 'failed', job, message: messageOf(thrown) });
      }
    });
  };

  const tell = (job: number, side: 'before' | 'after', version: Version, alone: boolean): void => {
    const { parts, rest } = inParts(version, VERSION_LISTS);
    for (const lists of parts) post({ kind: 'version-part', job, lists });
    post({ kind: 'segmented', job, side, version: rest, alone });
  };

  function* compare(job: number, before: Draft, after: Draft, terms: Terms): Steps {
    cache.prepare();
    const ahead = cache.knows(before) || cache.knows(after) ? null : compareAhead(before, after, terms);
    if (ahead !== null) post({ kind: 'ahead', job, comparison: ahead });
    yield;
    tell(job, 'before', cache.version(before), false);
    post({ kind: 'progress', job, done: 1, of: STEPS });
    yield;
    tell(job, 'after', cache.version(after), false);
    post({ kind: 'progress', job, done: 2, of: STEPS });
    yield;
    const comparison = benches.compare(cache.version(before), cache.version(after), cache.lexicon(), terms);
    const { before: _before, after: _after, ...findings } = comparison;
    const { parts, rest } = inParts(findings, FINDING_LISTS);
    for (const lists of parts) post({ kind: 'findings-part', job, lists });
    post({ kind: 'compared', job, findings: rest });
  }

  function* segmentOne(job: number, draft: Draft): Steps {
    cache.prepare();
    const version = cache.version(draft);
    yield;
    tell(job, 'before', version, true);
  }

  function* study<K extends StudyKind>(job: number, kind: K, wish: WishOf<K>, drafts: readonly Draft[], sigla: readonly string[], terms: StoryTerms): Steps {
    cache.prepare();
    const versions: Version[] = [];
    for (const draft of drafts) {
      versions.push(cache.version(draft));
      yield;
    }
    post({ kind: 'heads', job, heads: versions.map(versionHead) });
    const steps: Generator<Progress, AnyStudy['value']> = studiers[kind](wish, benches.of(versions, sigla, cache.lexicon(), terms));
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return post({ kind: 'studied', job, study: { kind, wish, value: step.value } as AnyStudy });
      if (step.value !== undefined) post({ kind: 'progress', job, ...step.value });
      yield;
    }
  }

  const stepsOf = (request: Request): Steps => {
    switch (request.kind) {
      case 'compare': return compare(request.job, request.before, request.after, request.terms);
      case 'segment': return segmentOne(request.job, request.draft);
      case 'study': return study(request.job, request.wish.kind, request.wish, request.drafts, request.sigla, request.terms);
    }
  };

  return (request) => {
    newest = request.job;
    work(request.job, stepsOf(request));
  };
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
