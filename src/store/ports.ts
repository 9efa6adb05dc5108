import type { Comparison } from '#core/model/collation.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { StoryTerms, Terms } from '#core/model/terms.ts';
import type { Version } from '#core/model/version.ts';
import type { Piece } from '#core/project/piece.ts';
import type { AnyStudy, StudyWish } from '#core/project/study.ts';
import type { VersionHead } from '#core/project/versionHead.ts';
import type { ExportReply, ExportWish } from '#formats/exports/wish.ts';
import type { Reading } from '#formats/readers/reading.ts';

/** Everything the store needs of the world outside, so that tests can stand in for it (`testing/ports.ts`). */
export type Ports = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly engine: Engine;
  readonly records: Records;
  readonly settings: Settings;
  readonly tab: Tab;
  readonly address: Address;
  readonly clipboard: Clipboard;
  readonly screen: Screen;
  readonly sample: Sample;
  readonly saver: Saver;
  readonly exporter: Exporter;
  readonly painter: Painter;
  readonly share: ShareService;
};

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` once after `ms`; the returned function calls it off. */
  after(ms: number, task: () => void): () => void;
};

/** Fresh names, never repeated in any tab. */
type Ids = { make(): string };

/** The engine, off the main thread. Aborted calls settle as well, and their results are to be ignored. */
export type Engine = {
  /** `terms`: what decides besides the texts. `onVersions` once both texts are segmented, before `onProgress` counts the steps of the comparison. */
  compare(before: Draft, after: Draft, terms: Terms, watch: CompareWatch, signal: AbortSignal): Promise<Result<Comparison, Problem>>;
  /** One text alone, while there is nothing to compare it with. */
  segment(draft: Draft, signal: AbortSignal): Promise<Result<Version, Problem>>;
  /** What is to be known of all texts together; `sigla` are their letters, in the same order. */
  study(wish: StudyWish, drafts: readonly Draft[], sigla: readonly string[], terms: StoryTerms, watch: StudyWatch, signal: AbortSignal): Promise<Result<AnyStudy, Problem>>;
  /**
   * The texts in a file, one or several, never none, and how it was read. The buffer is handed over and empty
   * afterwards. `encoding`: a name of the reader's choice for text that states none; null to let the bytes tell.
   */
  read(name: string, bytes: ArrayBuffer, encoding: string | null): Promise<Result<Reading, Problem>>;
};
/** `label`: a short note beside the name; empty where there is none. */
export type FoundText = { readonly draft: Draft; readonly label: string };
export type StudyWatch = {
  /** What each text is by itself, in their order, before anything is known of them together. */
  onHeads(heads: readonly VersionHead[]): void;
  /** Counts pairs. */
  onProgress(done: number, of: number): void;
};
export type CompareWatch = {
  /** The openings of two long texts, compared on their own before anything else is known. */
  onAhead(openings: Comparison): void;
  onVersions(before: Version, after: Version): void;
  onProgress(done: number, of: number): void;
};

/** Stories on disk: one value per name. What comes back is unknown data until it is validated. */
export type Records = {
  get(name: string): Promise<Result<unknown, Problem>>;
  names(): Promise<Result<readonly string[], Problem>>;
  /** All or none. */
  put(entries: readonly (readonly [name: string, value: unknown])[]): Promise<Result<null, Problem>>;
  remove(names: readonly string[]): Promise<Result<null, Problem>>;
  clear(): Promise<Result<null, Problem>>;
};

/** Preferences as one string, read at once at the start so that the page never flashes in the wrong theme. */
export type Settings = {
  read(): string | null;
  write(value: string): Result<null, Problem>;
  clear(): void;
  /** Another tab wrote. */
  onChange(listener: (value: string | null) => void): void;
};

export type TabMessage = { readonly kind: 'kept-changed' } | { readonly kind: 'forget' };

/** This tab among the tabs of the same browser. */
export type Tab = {
  /** The story that this tab had open before a reload; a duplicated tab inherits it. */
  remembered(): string | null;
  remember(storyId: string | null): void;
  /** Makes this tab the only writer of a story until it is released or the tab ends. False: another tab holds it. */
  claim(storyId: string): Promise<boolean>;
  release(storyId: string): void;
  /** Stories that some tab holds now. */
  claimed(): Promise<ReadonlySet<string>>;
  tell(message: TabMessage): void;
  onTold(listener: (message: TabMessage) => void): void;
  /** The tab is being hidden or closed: the last moment to write. */
  onLeave(listener: () => void): void;
};

/** The page's address. Fragments come and go without their `#`. */
export type Address = {
  fragment(): string;
  /** A mail filter had made `%23` of the `#`, so that the fragment this page began with came to the server as well. */
  readonly throughServer: boolean;
  /** The address said that a short link follows, and none did: a program dropped the part after `#`. */
  readonly keyMissing: boolean;
  /** The address without its fragment. */
  page(): string;
  /** The same for short links: marked as one, so that a link that lost its key can be told from a bare address. */
  shortPage(): string;
  push(fragment: string): void;
  replace(fragment: string): void;
  /** Back, Forward, or a fragment typed or pasted by the reader. */
  onChange(listener: (fragment: string) => void): void;
};

/** Promises are taken so that the copy is asked for within the click that the browser demands. `html`: the same as markup. */
export type Clipboard = { write(text: Promise<string>, html?: Promise<string>): Promise<Result<null, Problem>> };

/** True at 900 px and under, where Redline is the first view (design.md section 6). */
type Screen = { narrow(): boolean };

/** The share service beside the page, if its host has one. It sees encrypted bytes, ids and tokens. */
export type ShareService = {
  /** The page came from a host that offers short links; known without asking. */
  readonly offered: boolean;
  /** Whether it answers now. */
  answers(): Promise<boolean>;
  /** `life` in seconds. `expiresAt`: milliseconds since 1970, by the service's clock. */
  put(id: string, blob: Uint8Array<ArrayBuffer>, terms: { readonly life: number; readonly readHash: Uint8Array; readonly deleteHash: Uint8Array }): Promise<Result<{ readonly expiresAt: number }, Problem>>;
  /** Null where there is nothing, or nothing any more. */
  get(id: string, readToken: Uint8Array): Promise<Result<Uint8Array<ArrayBuffer> | null, Problem>>;
  remove(id: string, deleteToken: Uint8Array): Promise<Result<null, Problem>>;
};

/** The sample story that ships with the app, fetched when asked for. */
export type Sample = { load(): Promise<Result<SampleStory, Problem>> };
type SampleStory = { readonly title: string; readonly versions: readonly FoundText[] };

/** Hands the reader a file; where it lands is the browser's affair. `type`: its media type. */
export type Saver = { save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void };

/** Writes a story in a format, off the main thread, one wish after another. */
export type Exporter = { write(wish: ExportWish): Promise<ExportReply> };

/** A passage to be drawn: the pieces of its redline, where it stands and what story it is of. */
export type Picture = { readonly pieces: readonly Piece[]; readonly place: string; readonly story: string };
/** Draws on a canvas, which only a page has; answers with the bytes of a PNG. */
export type Painter = { paint(picture: Picture): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> };
