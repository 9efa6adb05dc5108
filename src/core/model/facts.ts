import type { ChangeId } from './change.ts';
import type { Span, TokenIndex } from './span.ts';

/**
 * Who is made to say something. `key` ties the mentions of one speaker together: the last name, folded, or the noun
 * ("officials") where no name stands; `text` is the speaker as the copy has it.
 */
export type Speaker = { readonly key: string; readonly text: string; readonly named: boolean; readonly tokens: Span<TokenIndex> };

/**
 * One run of words between quotation marks, within one paragraph. A quotation that "he said" interrupts, or that goes on
 * in the next paragraph, is several runs of one `group`.
 */
export type Quotation = {
  /** With its marks. */
  readonly tokens: Span<TokenIndex>;
  /** Without its marks. */
  readonly inner: Span<TokenIndex>;
  /** Position of the first run of the same quotation in `VersionFacts.quotations`. */
  readonly group: number;
  /** Null where the copy does not say, or not clearly. */
  readonly speaker: Speaker | null;
};

/** "more than five" is no six, "about five" may be. */
export type Bound = 'exact' | 'more' | 'less' | 'about';

export type Figure = {
  /** The figure as it is read, with what bounds it, currency, scale and unit: "more than five hours". */
  readonly tokens: Span<TokenIndex>;
  /** Canonical value: "12", "1200000", "7-2". Equal strings are equal figures. */
  readonly value: string;
  readonly bound: Bound;
  /** What it is measured in: "$", "%", "hour", "age", "ordinal"; empty for plain counts. */
  readonly unit: string;
  /** What it counts: stems of the next words of sense, nearest first; at most three, often none. */
  readonly counts: readonly string[];
  /** Words of sense that it counts, as a place in the text; empty where there are none. */
  readonly counted: Span<TokenIndex>;
};

export type DateMention = {
  readonly tokens: Span<TokenIndex>;
  /** Canonical: "monday", "march 14 2014", "today", "next week", "10:30 pm". */
  readonly key: string;
  readonly form: 'weekday' | 'relative' | 'calendar' | 'year' | 'period' | 'time';
};

export type NameMention = {
  /** The name without its title. */
  readonly tokens: Span<TokenIndex>;
  /** "Foreign Minister" before the name; empty at its start where there is none. */
  readonly title: Span<TokenIndex>;
  /** Last word of the name, folded: ties "Lavrov" to "Sergey Lavrov". */
  readonly key: string;
  /** All words of the name, folded. */
  readonly full: string;
  readonly person: boolean;
  /** A last name alone, whose first name or title stood, or should have stood, further up. */
  readonly bare: boolean;
};

/** What one version states, in the order of the text. Furniture is read too, as headline figures count. */
export type VersionFacts = {
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  /** False where the text is not English: then only quotations, figures and names of two words or more are judged. */
  readonly english: boolean;
};

/** What an editor is warned of, gravest first. */
export const ALARM_KINDS = [
  'quote-altered', 'speaker-changed', 'figure', 'negation', 'reversal', 'name', 'date', 'attribution', 'hedge', 'agent',
  'headline-figure', 'orphan', 'voice-lost', 'quote-trimmed', 'quote-marks', 'quote-paraphrased',
] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/**
 * One warning, with the changes it rests on. An empty side is a place (the `not` that is gone stood there). `about` is
 * the word that the sentence needs: the speaker, the surname, the lost word; may be empty.
 */
export type Alarm = {
  readonly kind: AlarmKind;
  readonly form: 'altered' | 'dropped' | 'added';
  readonly changes: readonly ChangeId[];
  readonly before: Span<TokenIndex> | null;
  readonly after: Span<TokenIndex> | null;
  readonly about: string;
};

export type FactKind = 'quotation' | 'figure' | 'date' | 'name';

export const STANDINGS = [
  'conflict', 'quote-altered', 'quoted-in-one', 'two-spellings', 'paraphrased', 'same', 'dropped', 'new', 'in-one-only', 'style-only',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A fact as one version has it. `paraphrase`: said without quotation marks where others quote. */
export type Reading = {
  readonly tokens: Span<TokenIndex>;
  readonly differs: boolean;
  readonly paraphrase: boolean;
};

/** One fact through all versions; a null reading is a version that does not have it. */
export type FactRow = {
  /** Made from kind, words and place among its like; survives new versions at the end of the list. */
  readonly id: string;
  readonly kind: FactKind;
  readonly standing: Standing;
  readonly checkFirst: boolean;
  /** Words that the readings share, or the key of the fact: "hours of talks", "Lavrov". */
  readonly label: string;
  readonly speaker: string | null;
  /** One per version, in the order of the versions. */
  readonly readings: readonly (Reading | null)[];
};

/** Rows to check first, then by kind and place in the text. */
export type FactLedger = { readonly rows: readonly FactRow[] };
