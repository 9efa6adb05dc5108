import type { CharOffset, ParagraphIndex, SentenceIndex, Span, TokenIndex } from './span.ts';
import type { Role } from './draft.ts';

/** Fingerprint of the draft's text. */
export type VersionId = string;

/** What a token is made of; decides weights and which rules may fire. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3, ideograph: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * All tokens of a version as parallel arrays (a 500,000-word book stays at 13 MB and crosses to the page by one
 * memory copy). The text itself is never copied per token: cut it from `Version.text`.
 */
export type TokenTable = {
  readonly length: number;
  /** First UTF-16 unit of each token. */
  readonly start: Int32Array;
  /** One past the last UTF-16 unit of each token. */
  readonly end: Int32Array;
  /** Comparison form: equal numbers mean "the same word" to the aligner. */
  readonly norm: Int32Array;
  /** Written form: equal numbers mean "spelled identically". */
  readonly surface: Int32Array;
  /** White space before the token (`Lexicon.gaps`); of no meaning for the first token of a paragraph. */
  readonly gap: Int32Array;
  readonly kind: Uint8Array;
};

export type Sentence = {
  readonly paragraph: ParagraphIndex;
  readonly tokens: Span<TokenIndex>;
};

export type Paragraph = {
  /** Fingerprint of the paragraph's text: what role marks and passage links hold on to. */
  readonly id: string;
  readonly role: Role;
  /** 1 for the lede and so on; null for furniture. */
  readonly number: number | null;
  readonly sentences: Span<SentenceIndex>;
  readonly tokens: Span<TokenIndex>;
  /** The paragraph's exact text within `Version.text`, without surrounding white space. */
  readonly chars: Span<CharOffset>;
  /** "LONDON (AP) —" at the head of a body paragraph, as tokens; empty (at the paragraph's start) where there is none. */
  readonly dateline: Span<TokenIndex>;
};

/**
 * One text of the story as a ladder: paragraphs tile sentences, sentences tile tokens, between tokens only white space.
 * `text` has unified line ends and hard wraps undone; everything else is the file's own characters.
 */
export type Version = {
  readonly id: VersionId;
  readonly name: string;
  /** ISO 8601: as the draft states it, else the day that stands in the copy's furniture; null where neither says. */
  readonly publishedAt: string | null;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: TokenTable;
  /** Words (tokens of kind word, number or ideograph) outside furniture. */
  readonly wordCount: number;
};
