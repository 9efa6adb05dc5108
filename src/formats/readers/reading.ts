import type { Draft } from '#core/model/draft.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Result } from '#core/model/result.ts';
import type { Budget } from './budget.ts';

/** What a file says about one of its texts beside the words. Every field is null where the file does not say. */
export type Particulars = {
  /** Who sent it: the agency, the site, the sender of a mail. */
  readonly source: string | null;
  /** A ready label for the column, offered instead of the file's name: "AP, 2nd Ld-Writethru, 16:40 UTC". */
  readonly label: string | null;
  /** The headline, subject or document title. It may also stand in the text, with role `headline`. */
  readonly title: string | null;
  /** The slug as sent: "BC-EU--Harbor Strike". */
  readonly slug: string | null;
  /** The take or update mark as sent: "2nd Ld-Writethru", "UPDATE 1", "version 3". */
  readonly take: string | null;
  /** When the text may be published, as the file states it: ISO 8601 where it could be read as a time. */
  readonly embargo: string | null;
  /** When a program last saved the file, ISO 8601. Good for putting versions in order, never a date of publication. */
  readonly savedAt: string | null;
};

/** A text out of a file: what is compared, and what the file says about it. */
export type ReadDraft = Draft & Particulars;

/** What a reader should know about how the file was read. Sentences are made in `ui/` and `cli/`. */
export type Remark =
  /** `shown`: the passages stand in the text; otherwise they were left out. */
  | { readonly kind: 'hidden-text'; readonly shown: boolean; readonly passages: readonly string[] }
  | { readonly kind: 'tracked-changes'; readonly insertions: number; readonly deletions: number }
  | { readonly kind: 'comments-left-out'; readonly count: number }
  | { readonly kind: 'footnotes-apart'; readonly count: number }
  | { readonly kind: 'running-heads-left-out'; readonly passages: readonly string[] }
  /** Parts that hold no story text or could not be read, by name. */
  | { readonly kind: 'parts-left-out'; readonly names: readonly string[] }
  | { readonly kind: 'embargo'; readonly until: string }
  /** The file's end seems to be missing: what is shown may not be the whole text. */
  | { readonly kind: 'cut-short'; readonly reason: string }
  /** Bytes that stand for no character in the encoding used; each shows as �. */
  | { readonly kind: 'undecodable'; readonly count: number }
  /** The page holds more text than its article; the whole is offered. */
  | { readonly kind: 'article-only'; readonly leftOutWords: number };

/** How sure the reader is about something it had to guess. */
export type EncodingGuess = {
  readonly kind: 'encoding';
  /** WHATWG name, such as `windows-1251`. */
  readonly encoding: string;
  /** True when nothing in the bytes speaks for another reading (a byte order mark, or valid UTF-8). */
  readonly sure: boolean;
  /** The other readings worth offering, likeliest first. */
  readonly others: readonly string[];
};

/** Which other reading a file allows; the reader picks it in place of `Reading.drafts`. */
export type AlternativeKind =
  | 'whole-page' | 'article' | 'changes-accepted' | 'changes-rejected' | 'without-hidden' | 'with-marks' | 'plain-text'
  | 'attachment' | 'single-text';

export type Alternative = {
  readonly kind: AlternativeKind;
  /** The name of an attachment; empty for the other kinds, whose labels are made in `ui/`. */
  readonly name: string;
  readonly drafts: readonly ReadDraft[];
};

/** Everything that one file gave. `drafts` are versions in order and never empty. */
export type Reading = {
  /** What the file is, for people: "Word document", "NITF". */
  readonly format: string;
  readonly drafts: readonly ReadDraft[];
  readonly guess: EncodingGuess | null;
  readonly alternatives: readonly Alternative[];
  readonly remarks: readonly Remark[];
};

export type FileBytes = { readonly bytes: Uint8Array; readonly name: string };

export type ReadOptions = {
  /** The reader's own choice of encoding, for text that states none. */
  readonly encoding?: string;
  /** Ends the reading at the next step with `reading-stopped`. */
  readonly signal?: AbortSignal;
};

/** Reads one kind of file. Never throws: any bytes give a Result. */
export type Read = (file: FileBytes, budget: Budget, options: ReadOptions) => Promise<Result<Reading, Problem>>;
