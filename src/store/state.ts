import type { ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import type { Decisions } from '#core/model/decisions.ts';
import type { Draft, Role } from '#core/model/draft.ts';
import type { HouseStyle, StylePair, Stances } from '#core/model/houseStyle.ts';
import type { AlarmKind } from '#core/model/facts.ts';
import type { PinKind } from '#core/model/pin.ts';
import type { Problem } from '#core/model/problem.ts';
import type { Version } from '#core/model/version.ts';
import type { Verbosity } from '#core/project/desk/verbosity.ts';
import type { ItemClass } from '#core/project/items.ts';
import type { Focus, Lens } from '#core/project/lens.ts';
import type { StudyKind, StudyOf } from '#core/project/study.ts';
import type { VersionHead } from '#core/project/versionHead.ts';
import type { ExportKind } from '#formats/exports/formats.ts';
import type { ExportWish } from '#formats/exports/wish.ts';
import type { Alternative, Reading, Remark } from '#formats/readers/reading.ts';
import type { FileSource } from './files.ts';
import type { DropTransfer } from './drop.ts';
import type { Parcel } from './linkContent.ts';
import type { OwnLink } from './ownLinks.ts';
import type { Passage } from './passage.ts';

/** Names one entry of the shelf for as long as it stands there, whatever its text, name or place become. */
export type EntryKey = string;
export type StoryId = string;

/** A version of the story as the reader keeps it. Its siglum is its place: first A, second B … twentieth T. */
export type ShelfEntry = {
  readonly key: EntryKey;
  readonly draft: Draft;
  /** A short note of the reader's beside the name, such as "first take"; empty where there is none. */
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** Where the reader takes this text together from two others; it follows them until it is edited by hand. */
  readonly takes?: Takes;
};

/**
 * A text taken together from two versions: it reads as `base` does, but for the changes `taken`, which read as in
 * `compared`. Versions are named by key; where one of them is gone the text stays as it is.
 */
export type Takes = { readonly base: EntryKey; readonly compared: EntryKey; readonly taken: readonly ChangeId[] };

export type Shelf = {
  readonly id: StoryId;
  /** What the reader calls the story; null while the app names it (`storyTitle` in selectors.ts). */
  readonly title: string | null;
  readonly entries: readonly ShelfEntry[];
};

/**
 * A file of this session and how it was read. Held as long as the story is open in this tab: afterwards its texts are
 * versions like any others.
 */
export type FileReading = {
  readonly id: string;
  /** The file's own name. */
  readonly name: string;
  /** Every reading made of it: the one that nobody asked for, and those in encodings of the reader's choice. The one in use stands last. */
  readonly tries: readonly Reading[];
  /** Names of the entries that its texts stand in, by place; some may have been refused or removed. */
  readonly keys: readonly EntryKey[];
};

/** What is worth knowing of a file that was read with a guess, or that can be read in another way. */
export type ReadFacts = {
  /** The encoding that was guessed; null where it was sure or stated. */
  readonly encoding: string | null;
  readonly remarks: readonly Remark[];
  readonly alternatives: readonly Alternative['kind'][];
};

/** Another way to take a file: an encoding, or one of its alternatives (null: as it was read at first). */
export type ReadChoice = { readonly encoding: string } | { readonly alternative: number | null };

/** The two versions in view once they are segmented: their text can be shown before any mark is known. */
export type VersionPair = { readonly before: Version | null; readonly after: Version | null };

/**
 * Where the comparison of the pair in view stands. While a text of the pair is being edited, `running` still carries the
 * comparison of the moment before, so that marks follow the typing instead of vanishing at each key.
 */
export type Collation =
  | { readonly status: 'idle'; readonly versions: VersionPair }
  | { readonly status: 'running'; readonly done: number; readonly of: number; readonly versions: VersionPair; readonly comparison: Comparison | null }
  | { readonly status: 'ready'; readonly versions: VersionPair; readonly comparison: Comparison }
  | { readonly status: 'failed'; readonly versions: VersionPair; readonly problem: Problem };

/**
 * Where one study of all versions stands, in pairs compared. While a text is being edited, or another wish of the same
 * kind is worked on, `result` is still the one of before; it is null until there is one of these very versions. Only
 * 'ready' says that it answers what the view on screen needs.
 */
export type Study<K extends StudyKind> = {
  readonly status: 'idle' | 'running' | 'ready' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly result: StudyOf<K> | null;
};
/** Of any kind, for what is said of all of them. */
export type AnyStudyState = { readonly [K in StudyKind]: Study<K> }[StudyKind];
export type Studies = { readonly [K in StudyKind]: Study<K> };

/**
 * What is known of each version by itself, as soon as it was read for whatever reason. It stands by the version and not
 * by its letter, so that another pair in view, a new order or a new version takes nothing away.
 */
export type Heads = { readonly of: Readonly<Record<EntryKey, VersionHead>> };

/** What the reader has decided about the story. */
export type Review = Decisions<EntryKey>;
/** What a reader marks: seen, to be asked about, or with a note (plain text; empty takes it away). */
export type MarkChange = { readonly seen?: boolean; readonly query?: boolean; readonly note?: string };

/** Which versions a link holds. */
export type ShareScope = 'all' | 'pair';
export type Share =
  | { readonly status: 'idle' }
  | { readonly status: 'making'; readonly scope: ShareScope }
  /** `bytes`: length of the whole address, which is ASCII. */
  | { readonly status: 'made'; readonly scope: ShareScope; readonly link: string; readonly bytes: number }
  | { readonly status: 'failed'; readonly scope: ShareScope; readonly problem: Problem };

/** A short link as the sharer ordered it. `life` in seconds; an empty password is none. */
export type ShortOrder = Parcel & { readonly life: number; readonly password: string };
type Short = {
  /** 'absent': the page's host has no share service. 'offline': it has one, which does not answer now. */
  readonly service: 'unknown' | 'absent' | 'offline' | 'ready';
  readonly sent:
    | { readonly status: 'none' }
    | { readonly status: 'sending' }
    | { readonly status: 'made'; readonly id: string; readonly link: string; readonly expiresAt: number; readonly locked: boolean }
    | { readonly status: 'failed'; readonly problem: Problem };
};

/** What is being written to be taken away; null while nothing is. */
export type Exports = { readonly writing: ExportWish['kind'] | null };

/** A short link on its way in; while it asks for its password the address keeps it. */
export type LinkOpening = { readonly status: 'none' | 'fetching' } | { readonly status: 'password'; readonly wrong: boolean };

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'normal', 'large', 'larger'] as const;
export const MOTIONS = ['system', 'reduced'] as const;
export type Preferences = {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Keys without Ctrl or Alt, such as j and k (WCAG 2.1.4 asks for a way to turn them off). */
  readonly singleKeys: boolean;
  readonly motion: (typeof MOTIONS)[number];
  /** How much is read out when a change is selected. */
  readonly speech: Verbosity;
  readonly styles: Styles;
  /** What stands beside the reader's notes; empty where they did not say. */
  readonly initials: string;
};

/** House styles: the one in use, by the id of a built-in style or `own:` and the name of one of the reader's, and those. */
export type Styles = { readonly inUse: string; readonly own: readonly HouseStyle[] };

/** What can be drafted from a comparison. */
export type DeskWords = 'advisory' | 'correction' | 'comparison';

/** What went well and is worth a line; sentences are made in `ui/`. */
export type Info =
  | { readonly code: 'version-removed'; readonly name: string; readonly siglum: string }
  /** A version that is taken together from two others begins, at the end of the shelf. */
  | { readonly code: 'takes-begun'; readonly name: string; readonly siglum: string }
  /** It was edited by hand, and is a version like any other from now on. */
  | { readonly code: 'takes-parted'; readonly name: string; readonly siglum: string }
  | { readonly code: 'words-copied'; readonly what: DeskWords }
  | { readonly code: 'text-saved'; readonly file: string }
  | { readonly code: 'redline-copied' }
  | { readonly code: 'marked-copied'; readonly place: string }
  /** `described`: its words are on the clipboard. */
  | { readonly code: 'picture-saved'; readonly file: string; readonly described: boolean }
  | { readonly code: 'undone' }
  | { readonly code: 'redone' }
  | { readonly code: 'link-copied'; readonly characters: number }
  | { readonly code: 'passage-copied'; readonly siglum: string; readonly name: string; readonly number: number | null }
  | { readonly code: 'quotation-copied'; readonly siglum: string; readonly name: string; readonly number: number | null }
  | { readonly code: 'fact-copied'; readonly label: string }
  | { readonly code: 'link-opened'; readonly versions: number }
  /** The address came with `%23` for `#`: what should have stayed in the browser was asked of the server. */
  | { readonly code: 'link-through-server' }
  /** The address is open in another tab too, so this tab works on a copy of its own. */
  | { readonly code: 'working-on-copy' }
  | { readonly code: 'short-link-deleted'; readonly title: string }
  | { readonly code: 'forgotten' }
  | { readonly code: 'file-read'; readonly reading: string; readonly name: string; readonly facts: ReadFacts }
  /** Several files of one drop have something to be known; the first of them is named by its reading. */
  | { readonly code: 'files-read'; readonly reading: string; readonly files: number }
  /** Files of a folder that hold no text. */
  | { readonly code: 'left-out'; readonly folder: string; readonly names: readonly string[] };
export type Notice =
  | { readonly id: string; readonly kind: 'info'; readonly info: Info; readonly undo: boolean }
  | { readonly id: string; readonly kind: 'problem'; readonly problem: Problem };

/** A story in this browser's keeping, as the start page lists it. */
export type KeptStory = {
  readonly id: StoryId;
  readonly title: string;
  readonly versions: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Open in this or another tab now. */
  readonly open: boolean;
};

type Stories = {
  /** 'restoring' until it is known what this tab had open; the page stays calm until then. */
  readonly phase: 'restoring' | 'ready';
  readonly kept: readonly KeptStory[];
  /** A passage that the address asked for, until its version has been segmented and it can be found. */
  readonly arriving: Passage | null;
};

export type Data = {
  readonly shelf: Shelf;
  readonly collation: Collation;
  readonly studies: Studies;
  readonly heads: Heads;
  readonly review: Review;
  readonly lens: Lens;
  readonly share: Share;
  readonly short: Short;
  /** Short links made in this browser that are still good, newest first. */
  readonly links: { readonly list: readonly OwnLink[] };
  readonly opening: LinkOpening;
  readonly exports: Exports;
  readonly preferences: Preferences;
  readonly notices: { readonly list: readonly Notice[] };
  /** `waiting`: names of files that are being read now. */
  readonly readings: { readonly files: readonly FileReading[]; readonly waiting: readonly string[] };
  readonly stories: Stories;
};

/** Events of the reader. None of them throws; what fails becomes a notice. */
export type Actions = {
  /** Bare drafts, as from a paste, become versions at the end of the shelf. */
  addDrafts(drafts: readonly Draft[]): void;
  addFiles(files: readonly FileSource[]): Promise<void>;
  /** Everything a drop brought: files, the files in folders, or dragged text. */
  addDrop(transfer: DropTransfer): Promise<void>;
  /** Pasted text becomes a version; a pasted whole link opens. `html`: the same as rich text, of which only words are taken. */
  addPaste(text: string, html?: string): Promise<void>;
  /** Takes a file of this session in another way; its versions change where they stand. */
  readAgain(reading: string, choice: ReadChoice): Promise<void>;
  openSample(): Promise<void>;
  removeVersion(key: EntryKey): void;
  rename(key: EntryKey, name: string): void;
  setLabel(key: EntryKey, label: string): void;
  setTitle(title: string | null): void;
  /** `toIndex`: the place it shall have afterwards, 0-based; clamped. */
  reorder(key: EntryKey, toIndex: number): void;
  /** Versions that carry times are put in their order; one step of undo. */
  orderByTime(): void;
  /** The time that the reader gives a version: ISO 8601, or null for none. */
  setTime(key: EntryKey, publishedAt: string | null): void;
  editText(key: EntryKey, text: string): void;
  /** The reader's word on what a paragraph is. */
  setRole(key: EntryKey, paragraphId: string, role: Role): void;

  look(change: Partial<Lens>): void;
  swap(): void;
  select(focus: Focus): void;
  clearSelection(): void;
  toggleClass(itemClass: ItemClass): void;
  /** Every class on, or exactly these hidden. */
  setHidden(hidden: readonly ItemClass[]): void;
  /** One switch for all differences of presentation. */
  toggleStyle(): void;
  toggleAlarm(kind: AlarmKind): void;
  toggleFold(): void;

  /**
   * Takes changes of the pair in view as the compared version has them, or gives them back. The first take begins a new
   * version at the end of the shelf; its sources are never touched.
   */
  take(changes: readonly ChangeId[], reading: 'compared' | 'base'): void;
  /** Words that the app has drafted and the reader may have changed. */
  copyWords(what: DeskWords, text: string): Promise<void>;
  /** The text of a version as a file of its own. */
  saveVersion(key: EntryKey, as: 'text' | 'word'): Promise<void>;

  /** Marks a row of Facts as checked, or takes the mark off. */
  setChecked(fact: string, checked: boolean): void;
  /** Pairs or parts passages of the two versions in view, by their anchors. */
  pin(kind: PinKind, before: readonly string[], after: readonly string[]): void;
  /** Takes a decision on what corresponds back. */
  unpin(pin: Review['pins'][number]): void;
  /** Marks a change of the comparison in view, a passage of its versions, or a fact. */
  mark(on: Focus, change: MarkChange): void;

  /** `remarks`: the reader's marks and notes travel too. */
  makeWholeLink(scope: ShareScope, remarks?: boolean): Promise<void>;
  copyLink(): Promise<void>;
  /** A whole link that opens at this paragraph (`b3`), found again by its words. */
  copyPassageLink(anchor: string): Promise<void>;
  /** The words of a paragraph with their source, as `ui/` has put them. */
  copyQuotation(anchor: string, quotation: string): Promise<void>;
  /** A whole link that opens at this row of Facts. `label`: its words, for the notice. */
  copyFactLink(fact: string, label: string): Promise<void>;
  closeShare(): void;
  /** Writes the story, or the two versions in view, in a format, and hands it over as a file. */
  takeAway(kind: ExportKind, scope: ShareScope): Promise<void>;
  /** The redline of the two versions in view, as mail programs and editing systems take it. */
  copyRedline(): Promise<void>;
  /** A passage with its marks, as mail programs and editing systems take it. */
  copyMarked(anchor: string): Promise<void>;
  /** A passage with its marks as a picture for a ticket; the same in words goes to the clipboard, to describe it with. */
  savePicture(anchor: string): Promise<void>;

  askShareService(): Promise<void>;
  /** Encrypts the story, sends it to the share service, and keeps in this browser what deletes it. */
  makeShortLink(order: ShortOrder): Promise<void>;
  copyShortLink(): Promise<void>;
  deleteShortLink(id: string): Promise<void>;
  /** For the short link that asks for one. */
  openWithPassword(password: string): Promise<void>;
  /** Gives up the short link that is being opened. */
  leaveLink(): void;

  /** Leaves the story in the list of kept ones and starts an empty one. */
  newStory(): void;
  openStory(id: StoryId): Promise<void>;
  removeStory(id: StoryId): Promise<void>;
  forgetEverything(): Promise<void>;

  chooseStyle(id: string): void;
  /** Changes the style in use; where that is built in, a copy of it becomes the reader's own and takes its place. */
  changeStyle(change: { readonly name?: string; readonly rules?: Partial<Stances>; readonly pairs?: readonly StylePair[] }): void;
  /** A style from a file becomes the reader's own and is in use; a bad file changes nothing and is named. */
  importStyle(fileName: string, text: string): Problem | null;
  /** Forgets the style in use, where it is the reader's own. */
  removeStyle(): void;

  setPreference<K extends keyof Preferences>(name: K, value: Preferences[K]): void;
  report(problem: Problem): void;
  dismissNotice(id: string): void;
  /** Gives up the selection; where nothing is selected, the newest notice. */
  escape(): void;
  undo(): void;
  redo(): void;
};

export type AppState = Data & { readonly actions: Actions };
