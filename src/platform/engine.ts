import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { PLAIN_TERMS } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import type { Clock, CompareWatch, Engine, StudyWatch } from '#store/ports.ts';
import { joined } from '#worker/parts.ts';
import type { Findings, Reply, Request } from '#worker/protocol.ts';
import { createWorkerLane, type StartWorker } from './workerLane.ts';

/**
 * How long a worker may stay silent over an old wish when a newer one waits. A story of news length answers within
 * this; ending a worker costs starting another (about 50 ms) and segmenting again, which for a book takes longer than the
 * step it is in. It decides when an answer comes, never what it says.
 */
const PATIENCE_MS = 250;
/** Added for each character of the wish: a cold worker segments and aligns about 2,000 characters in a millisecond. */
const PATIENCE_MS_PER_CHAR = 0.0005;

type AnyStudy = Extract<Reply, { kind: 'studied' }>['study'];
type Answer = Comparison | Version | AnyStudy;
type Watch = Partial<CompareWatch & StudyWatch>;
type Looking = {
  readonly request: Request;
  readonly watch: Watch;
  readonly settle: (result: Result<Answer, Problem>) => void;
  before: Version | null;
  after: Version | null;
  /** Of the version, and of the findings, that come next. */
  versionParts: readonly Partial<Version>[];
  findingsParts: readonly Partial<Findings>[];
};

/** An engine whose comparing worker can be made ready ahead, so that the first comparison does not wait for it. */
export type WarmEngine = Engine & {
  /** Starts the comparing worker. */
  warm(): void;
  /** Also lets it compare next to nothing once, so that the first comparison meets compiled code. Nothing where it has been asked before. */
  rehearse(): void;
};

/** Two short texts that take a comparison through its stages: furniture, kept, reworded, moved; figure, date, quotation. */
const REHEARSAL = [
  'By A Writer\n\nThe council met on Monday in the old town hall. About 40 people came to listen.\n\n“We will wait,” the mayor said. The bridge stays closed until 3 May.',
  'By A Writer\n\nThe bridge stays closed until 4 May.\n\nThe council met Monday in the town hall. Some 50 people came to listen, and stayed.\n\n“We will not wait,” the mayor said.',
].map((text): Draft => ({ name: '', text, publishedAt: null, roles: [] }));

/** The engine in two workers: one compares, one reads files, so that neither keeps the other waiting. */
export function createEngine(compare: StartWorker<Request, Reply>, read: Engine['read'], clock: Clock): WarmEngine {
  let nextJob = 1;
  const { compares, warm } = createComparing(compare, clock);
  return {
    compare(before, after, terms, watch, signal) {
      const request = { kind: 'compare', job: nextJob++, before, after, terms } as const;
      return compares(request, watch, signal) as Promise<Result<Comparison, Problem>>;
    },
    segment(draft, signal) {
      return compares({ kind: 'segment', job: nextJob++, draft }, {}, signal) as Promise<Result<Version, Problem>>;
    },
    study(wish, drafts, sigla, terms, watch, signal) {
      return compares({ kind: 'study', job: nextJob++, wish, drafts, sigla, terms }, watch, signal) as Promise<Result<AnyStudy, Problem>>;
    },
    read,
    warm,
    rehearse() {
      const [before, after] = REHEARSAL;
      if (nextJob > 1 || before === undefined || after === undefined) return;
      // Like any wish it gives way to a newer one; its answer is of no interest.
      void compares({ kind: 'compare', job: nextJob++, before, after, terms: PLAIN_TERMS }, {}, new AbortController().signal);
    },
  };
}

type Compares = (request: Looking['request'], watch: Watch, signal: AbortSignal) => Promise<Result<Answer, Problem>>;

function createComparing(start: StartWorker<Request, Reply>, clock: Clock): { readonly compares: Compares; warm(): void } {
  let current: Looking | null = null;
  /** An older wish that the worker may still be busy with. */
  let silentOver = false;
  let callOff = (): void => {};

  const finish = (result: Result<Answer, Problem>): void => {
    const done = current;
    current = null;
    done?.settle(result);
  };
  const hear = (reply: Reply): void => {
    const late = current === null || reply.job !== current.request.job;
    if (!late || isLastWord(reply)) {
      // An answer to this wish, or the last word on an older one: the worker is not stuck.
      callOff();
      silentOver = false;
    }
    if (current === null || late) return;
    switch (reply.kind) {
      case 'progress':
        current.watch.onProgress?.(reply.done, reply.of);
        break;
      case 'ahead':
        current.watch.onAhead?.(reply.comparison);
        break;
      case 'version-part':
        current.versionParts = [...current.versionParts, reply.lists];
        break;
      case 'segmented': {
        const version = joined({ parts: current.versionParts, rest: reply.version });
        current.versionParts = [];
        if (reply.alone) return finish(ok(version));
        current[reply.side] = version;
        if (current.before !== null && current.after !== null) current.watch.onVersions?.(current.before, current.after);
        break;
      }
      case 'findings-part':
        current.findingsParts = [...current.findingsParts, reply.lists];
        break;
      case 'compared':
        if (current.before !== null && current.after !== null) {
          finish(ok({ before: current.before, after: current.after, ...joined({ parts: current.findingsParts, rest: reply.findings }) }));
        }
        break;
      case 'heads':
        current.watch.onHeads?.(reply.heads);
        break;
      case 'studied':
        finish(ok(reply.study));
        break;
      case 'failed':
        finish(fail({ code: 'worker-failed', message: reply.message }));
        break;
    }
  };
  const lane = createWorkerLane(start, {
    onReply: hear,
    onFall(message) {
      callOff();
      silentOver = false;
      finish(fail({ code: 'worker-failed', message }));
    },
  });

  const compares: Compares = (request, watch, signal) =>
    new Promise((settle) => {
      if (signal.aborted) return settle(SUPERSEDED);
      silentOver ||= current !== null;
      finish(SUPERSEDED);
      const looking: Looking = { request, watch, settle, before: null, after: null, versionParts: [], findingsParts: [] };
      current = looking;
      lane.post(request);
      callOff();
      if (silentOver) {
        callOff = clock.after(PATIENCE_MS + Math.floor(PATIENCE_MS_PER_CHAR * charsOf(request)), () => {
          if (current !== looking) return;
          silentOver = false;
          lane.end();
          lane.post(request);
        });
      }
      signal.addEventListener('abort', () => {
        if (current !== looking) return;
        silentOver = true;
        finish(SUPERSEDED);
      });
    });
  return { compares, warm: lane.start };
}

const isLastWord = (reply: Reply): boolean =>
  reply.kind === 'compared' || reply.kind === 'studied' || reply.kind === 'failed' || (reply.kind === 'segmented' && reply.alone);

function charsOf(request: Request): number {
  switch (request.kind) {
    case 'compare':
      return request.before.text.length + request.after.text.length;
    case 'segment':
      return request.draft.text.length;
    case 'study':
      return request.drafts.reduce((sum, draft) => sum + draft.text.length, 0);
  }
}

const SUPERSEDED = fail({ code: 'worker-failed', message: 'A newer comparison took its place.' } as const);
