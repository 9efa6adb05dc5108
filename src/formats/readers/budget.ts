import type { Problem } from '#core/model/problem.ts';

/**
 * What one file may cost. Each limit is counted in things made, never in seconds, so that a file is read or refused
 * alike on every machine; the clock is only the last guard, outside, in the worker that can be killed.
 */
export type Limits = {
  /** Size of the file as dropped, bytes. 64 MiB: a 2,000-page scanned PDF; far above any text. Range 1 MiB–256 MiB. */
  readonly maxFileBytes: number;
  /** Bytes that may come out of compressed parts, over the whole file and everything in it. */
  readonly maxInflatedBytes: number;
  /** Entries of an archive. Word writes about 15, a story folder some dozens. */
  readonly maxEntries: number;
  /** Elements, attributes and text pieces of markup. A 100,000-word Word file has about 600,000. */
  readonly maxNodes: number;
  /** Elements inside elements. Saved news pages reach 60, Word 40; parsers written with recursion fail near 5,000. */
  readonly maxDepth: number;
  /** Characters of text given out, all versions together: 20 versions of 100,000 words. */
  readonly maxChars: number;
  /** Texts out of one file. The page compares 20; more are refused there with a sentence. */
  readonly maxDrafts: number;
  /** Files inside files: a mail in a ZIP with a document attached is 2. */
  readonly maxNesting: number;
};

export const LIMITS: Limits = {
  maxFileBytes: 64 * 1024 * 1024,
  maxInflatedBytes: 64 * 1024 * 1024,
  maxEntries: 2_000,
  maxNodes: 1_500_000,
  maxDepth: 256,
  maxChars: 16_000_000,
  maxDrafts: 200,
  maxNesting: 3,
};

/** Thrown inside a reader when a limit is reached or the reading is no longer wanted; `readFile` turns it into its Problem. */
export class Stopped extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Counts what a reading makes. One budget covers a file and everything inside it. */
export type Budget = {
  readonly limits: Limits;
  readonly nesting: number;
  /** Takes `amount` from a limit; stops the reading when it is used up. */
  spend(what: 'inflatedBytes' | 'nodes' | 'chars' | 'entries' | 'drafts', amount: number): void;
  depth(depth: number): void;
  /** Bytes that may still be inflated. */
  inflatableBytes(): number;
  /** Ends the reading if nobody waits for it any more. */
  check(): void;
  /** The same purse for a file inside this one. */
  inside(name: string, kind: string): Budget;
};

type Spent = { inflatedBytes: number; nodes: number; chars: number; entries: number; drafts: number };

export function startBudget(name: string, kind: string, signal?: AbortSignal, limits: Limits = LIMITS): Budget {
  return makeBudget(name, kind, signal, limits, { inflatedBytes: 0, nodes: 0, chars: 0, entries: 0, drafts: 0 }, 0);
}

const REASONS = {
  inflatedBytes: 'it unpacks to more than 64 MB',
  nodes: 'it has more parts than a story could have',
  chars: 'it holds more text than can be compared',
  entries: 'it holds more than 2,000 files',
  drafts: 'it holds more than 200 texts',
} as const;

function makeBudget(name: string, kind: string, signal: AbortSignal | undefined, limits: Limits, spent: Spent, nesting: number): Budget {
  const refuse = (reason: string): never => {
    throw new Stopped({ code: 'unsafe-file', name, kind, reason });
  };
  const caps: Spent = {
    inflatedBytes: limits.maxInflatedBytes,
    nodes: limits.maxNodes,
    chars: limits.maxChars,
    entries: limits.maxEntries,
    drafts: limits.maxDrafts,
  };
  return {
    limits,
    nesting,
    spend(what, amount) {
      spent[what] += amount;
      if (spent[what] > caps[what]) refuse(REASONS[what]);
    },
    depth(depth) {
      if (depth > limits.maxDepth) refuse(`its parts are nested more than ${limits.maxDepth} deep`);
    },
    inflatableBytes: () => caps.inflatedBytes - spent.inflatedBytes,
    check() {
      if (signal?.aborted) throw new Stopped({ code: 'reading-stopped', name, reason: 'cancelled', seconds: 0 });
    },
    inside(innerName, innerKind) {
      if (nesting + 1 > limits.maxNesting) refuse('it holds files in files in files');
      return makeBudget(innerName, innerKind, signal, limits, spent, nesting + 1);
    },
  };
}
