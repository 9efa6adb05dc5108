import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import { fingerprint } from '#core/model/hash.ts';
import type { Problem } from '#core/model/problem.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { charOffset, paragraphIndex, sentenceIndex, span, tokenIndex } from '#core/model/span.ts';
import type { Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import type { ExportWish } from '#formats/exports/wish.ts';
import type { Particulars, ReadDraft, Reading } from '#formats/readers/reading.ts';
import type { FactsTable } from '#core/project/factsTable.ts';
import { passageNames } from '#core/project/passageNames.ts';
import { versionHead } from '#core/project/versionHead.ts';
import type { AnyStudy, StudyWish } from '#core/project/study.ts';
import type { Ports, TabMessage } from '#store/ports.ts';

/** A browser that several fake tabs share: its disk, its settings, who holds which story, and the wire between tabs. */
export type FakeBrowser = {
  readonly records: Map<string, unknown>;
  settings: string | null;
  readonly settingsWatchers: Set<(from: object, value: string | null) => void>;
  readonly claims: Map<string, object>;
  readonly tabs: Set<(from: object, message: TabMessage) => void>;
  /** Set to make every use of the disk fail. */
  diskProblem: Problem | null;
};
export const fakeBrowser = (): FakeBrowser => ({
  records: new Map(), settings: null, settingsWatchers: new Set(), claims: new Map(), tabs: new Set(), diskProblem: null,
});

export type FakeTab = {
  readonly ports: Ports;
  readonly browser: FakeBrowser;
  /** Runs what was put off, in order of time, up to `ms` later. */
  pass(ms: number): Promise<void>;
  /** Lets everything that is only waiting for a promise come through. */
  settle(): Promise<void>;
  /** The tab is hidden or closed: its last moment, then its claims go. */
  leave(): void;
  /** The addresses of this tab's history, oldest first, and where it stands. */
  readonly history: { readonly entries: string[]; at: number };
  back(): void;
  forward(): void;
  /** The reader puts another fragment into the address bar. */
  visit(fragment: string): void;
  readonly copied: string[];
  /** Files handed to the reader. */
  readonly saved: { readonly name: string; readonly content: string | Uint8Array }[];
  /** Exports asked for, newest last. */
  readonly exported: ExportWish[];
  /** Comparisons asked for, newest last; answered at once unless `engine.hold` is set. */
  readonly asked: { readonly before: Draft; readonly after: Draft; readonly terms: Terms; readonly signal: AbortSignal }[];
  /** Studies asked for, newest last; answered as comparisons are. */
  readonly askedStudies: { readonly wish: StudyWish; readonly drafts: readonly Draft[]; readonly signal: AbortSignal }[];
  readonly engine: { hold: boolean; release(): void; problem: Problem | null };
  /** Set to make every export fail. */
  readonly exporter: { problem: Problem | null };
  /** What a reload of this tab would find in its session. */
  rememberedStory(): string | null;
};

/** A share service that several fake tabs reach; `fault` makes every request fail so. */
export type FakeService = { readonly blobs: Map<string, FakeBlob>; fault: Problem | null };
type FakeBlob = { readonly blob: Uint8Array<ArrayBuffer>; readonly expiresAt: number; readonly readHash: string; readonly deleteHash: string };
export const fakeService = (): FakeService => ({ blobs: new Map(), fault: null });

function fakeShare(service: FakeService | null, now: () => number): Ports['share'] {
  const hashOf = async (token: Uint8Array): Promise<string> => String(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(token))));
  const found = async (id: string, token: Uint8Array, key: 'readHash' | 'deleteHash'): Promise<FakeBlob | null> => {
    const blob = service?.blobs.get(id);
    return blob !== undefined && blob.expiresAt > now() && blob[key] === (await hashOf(token)) ? blob : null;
  };
  const fault = (): Problem | null => (service === null ? { code: 'share-unreachable' } : service.fault);
  return {
    offered: service !== null,
    answers: () => Promise.resolve(fault() === null),
    async put(id, blob, { life, readHash, deleteHash }) {
      const problem = fault();
      if (problem !== null) return fail(problem);
      const expiresAt = now() + life * 1000;
      service?.blobs.set(id, { blob, expiresAt, readHash: String(readHash), deleteHash: String(deleteHash) });
      return ok({ expiresAt });
    },
    async get(id, token) {
      const problem = fault();
      return problem === null ? ok((await found(id, token, 'readHash'))?.blob ?? null) : fail(problem);
    },
    async remove(id, token) {
      const problem = fault();
      if (problem !== null) return fail(problem);
      if ((await found(id, token, 'deleteHash')) !== null) service?.blobs.delete(id);
      return ok(null);
    },
  };
}

export type FakeTabOptions = { readonly browser?: FakeBrowser; readonly fragment?: string; readonly throughServer?: boolean; readonly keyMissing?: boolean; readonly service?: FakeService | null; readonly narrow?: boolean; readonly sessionStory?: string | null };

/** One tab of a fake browser. Time stands still until `pass`; ids count up; nothing is random. */
export function fakeTab(options: FakeTabOptions = {}): FakeTab {
  const browser = options.browser ?? fakeBrowser();
  const self = {};
  let sessionStory = options.sessionStory ?? null;
  let now = 1_700_000_000_000;
  let timers: { readonly at: number; readonly task: () => void }[] = [];
  let held: (() => void)[] = [];
  const leaving: (() => void)[] = [];
  const addressListeners: ((fragment: string) => void)[] = [];
  const onDisk = <T>(use: () => T): Promise<Result<T, Problem>> =>
    Promise.resolve(browser.diskProblem === null ? ok(use()) : fail(browser.diskProblem));
  const moved = (): void => addressListeners.forEach((listener) => listener(here()));
  const here = (): string => tab.history.entries[tab.history.at] ?? '';
  const settle = async (): Promise<void> => {
    // Promises that wait for promises need several turns; what needs longer (compression) is waited for by its outcome.
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  };

  const ports: Ports = {
    clock: {
      now: () => now,
      after(ms, task) {
        const timer = { at: now + ms, task };
        timers.push(timer);
        return () => { timers = timers.filter((other) => other !== timer); };
      },
    },
    ids: { make: () => `id${nextId++}` },
    engine: {
      async compare(before, after, terms, watch, signal) {
        tab.asked.push({ before, after, terms, signal });
        const answer = async (): Promise<Result<Comparison, Problem>> => {
          if (tab.engine.problem !== null) return fail(tab.engine.problem);
          const [one, other] = [fakeVersion(before), fakeVersion(after)];
          watch.onVersions(one, other);
          watch.onProgress(1, 1);
          return ok(fakeComparison(one, other));
        };
        if (tab.engine.hold) await new Promise<void>((resolve) => held.push(resolve));
        return answer();
      },
      async study(wish, drafts, sigla, _terms, watch, signal) {
        tab.askedStudies.push({ wish, drafts, signal });
        watch.onHeads(drafts.map((draft) => versionHead(fakeVersion(draft))));
        watch.onProgress(0, 1);
        if (tab.engine.hold) await new Promise<void>((resolve) => held.push(resolve));
        return tab.engine.problem === null ? ok(fakeStudy(wish, drafts, sigla)) : fail(tab.engine.problem);
      },
      segment: (draft) => Promise.resolve(ok(fakeVersion(draft))),
      read: (name, bytes, encoding) => Promise.resolve(fakeRead(name, bytes, encoding)),
    },
    records: {
      get: (name) => onDisk(() => structuredClone(browser.records.get(name))),
      names: () => onDisk(() => [...browser.records.keys()]),
      put: (entries) => onDisk(() => { for (const [name, value] of entries) browser.records.set(name, structuredClone(value)); return null; }),
      remove: (names) => onDisk(() => { for (const name of names) browser.records.delete(name); return null; }),
      clear: () => onDisk(() => { browser.records.clear(); return null; }),
    },
    settings: {
      read: () => browser.settings,
      write(value) {
        if (browser.diskProblem !== null) return fail(browser.diskProblem);
        browser.settings = value;
        browser.settingsWatchers.forEach((hear) => hear(self, value));
        return ok(null);
      },
      clear: () => { browser.settings = null; browser.settingsWatchers.forEach((hear) => hear(self, null)); },
      onChange: (listener) => { browser.settingsWatchers.add((from, value) => { if (from !== self) listener(value); }); },
    },
    tab: {
      remembered: () => sessionStory,
      remember: (id) => { sessionStory = id; },
      claim(id) {
        const holder = browser.claims.get(id);
        if (holder !== undefined && holder !== self) return Promise.resolve(false);
        browser.claims.set(id, self);
        return Promise.resolve(true);
      },
      release: (id) => { if (browser.claims.get(id) === self) browser.claims.delete(id); },
      claimed: () => Promise.resolve(new Set(browser.claims.keys())),
      tell: (message) => browser.tabs.forEach((hear) => hear(self, message)),
      onTold: (listener) => { browser.tabs.add((from, message) => { if (from !== self) listener(message); }); },
      onLeave: (listener) => { leaving.push(listener); },
    },
    address: {
      fragment: here,
      throughServer: options.throughServer ?? false,
      keyMissing: options.keyMissing ?? false,
      page: () => 'https://desk.example/writethru/',
      shortPage: () => 'https://desk.example/writethru/?s',
      push(fragment) {
        tab.history.entries.splice(tab.history.at + 1, Infinity, fragment);
        tab.history.at++;
      },
      replace: (fragment) => { tab.history.entries[tab.history.at] = fragment; },
      onChange: (listener) => { addressListeners.push(listener); },
    },
    saver: { save: (name, content) => { tab.saved.push({ name, content }); } },
    painter: { paint: async ({ place }) => (tab.exporter.problem !== null ? fail(tab.exporter.problem) : ok(new TextEncoder().encode(place))) },
    exporter: {
      async write(wish) {
        tab.exported.push(wish);
        if (tab.exporter.problem !== null) return fail(tab.exporter.problem);
        return ok(wish.kind === 'rich-text' ? { html: '<p>redline</p>', text: 'redline' } : `${wish.kind} of ${wish.sigla.join('')}`);
      },
    },
    clipboard: { write: async (text) => { tab.copied.push(await text); return ok(null); } },
    share: fakeShare(options.service ?? null, () => now),
    screen: { narrow: () => options.narrow ?? false },
    sample: {
      load: () => Promise.resolve(ok({
        title: 'The weir at Oxley',
        versions: [draftOf('Wire 1', 'The weir opened on Monday.'), draftOf('Wire 2', 'The weir at Oxley opened on Monday.')].map((draft) => ({ draft, label: 'take' })),
      })),
    },
  };

  const tab: FakeTab = {
    ports, browser, settle,
    async pass(ms) {
      const until = now + ms;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = next.at;
        next.task();
        await settle();
      }
      now = until;
      await settle();
    },
    leave() {
      leaving.forEach((listener) => listener());
      for (const [id, holder] of browser.claims) if (holder === self) browser.claims.delete(id);
    },
    history: { entries: [options.fragment ?? ''], at: 0 },
    back() { tab.history.at = Math.max(0, tab.history.at - 1); moved(); },
    forward() { tab.history.at = Math.min(tab.history.entries.length - 1, tab.history.at + 1); moved(); },
    visit(fragment) { ports.address.push(fragment); moved(); },
    copied: [],
    saved: [],
    exported: [],
    exporter: { problem: null },
    asked: [],
    askedStudies: [],
    engine: {
      hold: false,
      problem: null,
      release() { const waiting = held; held = []; waiting.forEach((go) => go()); },
    },
    rememberedStory: () => sessionStory,
  };
  return tab;
}

/** Ids never repeat, in whatever tab they are made. */
let nextId = 1;

export const draftOf = (name: string, text: string): Draft => ({ name, text, publishedAt: null, roles: [] });

/** A file as a drop brings it. */
export function fileOf(name: string, text: string): { name: string; size: number; arrayBuffer(): Promise<ArrayBuffer> } {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

const NO_PARTICULARS: Particulars = { source: null, label: null, title: null, slug: null, take: null, embargo: null, savedAt: null };
export const readDraftOf = (name: string, text: string, particulars: Partial<Particulars & { publishedAt: string }> = {}): ReadDraft =>
  ({ ...NO_PARTICULARS, ...draftOf(name, text), ...particulars });

/**
 * Reads text files; `.json` files hold a whole `Reading`, so that a test can say what a file gives. What has the
 * character ? is a guess that another encoding reads otherwise.
 */
function fakeRead(name: string, bytes: ArrayBuffer, encoding: string | null): Result<Reading, Problem> {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\0')) return fail({ code: 'not-text', name, kind: 'binary' });
  if (text.trim() === '') return fail({ code: 'empty-file', name });
  if (name.endsWith('.json')) return ok(JSON.parse(text) as Reading);
  const guessed = text.includes('?');
  return ok({
    format: 'plain text',
    drafts: [readDraftOf(name.replace(/\.\w+$/, ''), encoding === null ? text : text.replaceAll('?', `(${encoding})`))],
    guess: guessed ? { kind: 'encoding', encoding: encoding ?? 'windows-1252', sure: false, others: ['koi8-r'] } : null,
    alternatives: [], remarks: [],
  });
}

/** A version as the store needs it: paragraphs at blank lines, of body copy unless the draft says otherwise, and no tokens. */
export function fakeVersion({ name, text, publishedAt, roles }: Draft): Version {
  const none = { sentences: span(sentenceIndex(0), sentenceIndex(0)), tokens: span(tokenIndex(0), tokenIndex(0)) };
  const paragraphs = [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map((match, index) => ({
    id: fingerprint(match[0]), role: roles.find(({ paragraphId }) => paragraphId === fingerprint(match[0]))?.role ?? 'body', number: index + 1, ...none,
    chars: span(charOffset(match.index), charOffset(match.index + match[0].length)),
    dateline: none.tokens,
  }));
  const column = (): Int32Array => new Int32Array(0);
  return {
    id: fingerprint(text), name, publishedAt, text, paragraphs,
    sentences: paragraphs.map((_, index) => ({ paragraph: paragraphIndex(index), tokens: none.tokens })),
    tokens: { length: 0, start: column(), end: column(), norm: column(), surface: column(), gap: column(), kind: new Uint8Array(0) },
    wordCount: text.split(/\s+/u).length,
  };
}

export const fakeComparison = (before: Version, after: Version): Comparison => ({
  before, after, precision: 'exact', blocks: [], sentences: [], edits: [], moves: [], changes: [], alarms: [], offStyle: [],
  matchBefore: new Int32Array(0), matchAfter: new Int32Array(0), quiet: 0,
  measures: { verbatimShare: 0, rewordedShare: 0, ownShare: 1, longestVerbatimRun: 0 },
});

/** The smallest study of each kind. */
export const fakeStudy = (wish: StudyWish, drafts: readonly Draft[], sigla: readonly string[]): AnyStudy => {
  const none = { verbatim: 0, reworded: 0, own: 100, from: [] } as const;
  const read = { paragraphs: [], runs: [], own: [], cited: {} } as const;
  switch (wish.kind) {
    case 'facts': return { kind: wish.kind, wish, value: fakeFacts(drafts, sigla) };
    case 'collation': return { kind: wish.kind, wish, value: { base: sigla[wish.base] ?? '', columns: [], rows: [], counts: { rows: 0, varied: 0, styleVaried: 0 } } };
    case 'sources': return { kind: wish.kind, wish, value: { siglum: sigla[wish.read] ?? '', scope: wish.scope, versions: [], shares: none, ...read } };
    case 'taken': return { kind: wish.kind, wish, value: { siglum: sigla[wish.read] ?? '', name: '', words: 0, shares: none, paragraphs: [], untaken: [], cited: {} } };
    case 'overview': return { kind: wish.kind, wish, value: { columns: [], matrix: [], links: [], standsOut: [] } };
    case 'passages': return { kind: wish.kind, wish, value: drafts.map((draft, at) => passageNames(fakeVersion(draft), sigla[at] ?? '')) };
    case 'catch-up': return { kind: wish.kind, wish, value: { items: [], counts: { new: 0, corrected: 0, withdrawn: 0 }, done: 0 } };
  }
};

/** One row that every version has. */
export const fakeFacts = (drafts: readonly Draft[], sigla: readonly string[]): FactsTable => ({
  sigla, counts: { all: 1, 'check-first': 1, quotes: 0, numbers: 1, names: 0, dates: 0 },
  sections: [{ section: 'check-first', rows: [{
    id: 'fact1', section: 'check-first', kindSection: 'numbers', standing: 'conflict', kind: 'figure', label: 'words', speaker: null, differing: [], agreeing: drafts.length, context: [],
    cells: drafts.map((draft, v) => ({ kind: 'reading', pieces: [{ text: draft.text, differs: false }], number: 1, anchor: `${(sigla[v] ?? '').toLowerCase()}1`, differs: false, paraphrase: false })),
  }] }],
});
