import type { Operation } from '#core/model/change.ts';
import type { Role } from '#core/model/draft.ts';
import type { TokenKind } from '#core/model/version.ts';

/** One token as rules see it. */
export type Word = {
  /** As written. */
  readonly text: string;
  /** Comparison form: case, quotation marks, dashes, composition folded. */
  readonly norm: string;
  readonly kind: TokenKind;
  /** Bits of `Sense`. */
  readonly senses: number;
  /** `plainForm` of the text; undefined until asked for. */
  readonly plain: { form: string | null | undefined };
};

/** What a change touches on one side, with what stands round it. */
export type Wing = {
  readonly words: readonly Word[];
  /** Neighbours in the same paragraph, nearest first; at most `CONTEXT_WORDS`. */
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  /** Does the change stand between quotation marks? */
  readonly quoted: boolean;
  /** Do the words before and behind it stand between quotation marks? Both, or one of them at least: an end of a quotation is a place that touches it. */
  readonly beside: 'both' | 'one' | 'none';
  readonly startsSentence: boolean;
  /** Is it one or more whole sentences? Never true of an empty place. */
  readonly wholeSentences: boolean;
  readonly role: Role;
  /** Does the change lie wholly within "LONDON (AP) —"? */
  readonly inDateline: boolean;
  /** ISO 8601, null where unknown. */
  readonly publishedAt: string | null;
  /** Words of the sentences that the change touches, with those that the other side's sentences answer to. Made when asked. */
  readonly scope: () => readonly Word[];
};

/** Neighbouring words that a rule may look at. Range 2–8: a title, a name, a verb of saying. */
export const CONTEXT_WORDS = 6;

/** What a rule judges: the two token runs and their surroundings. */
export type Passage = {
  readonly operation: Operation;
  readonly before: Wing;
  readonly after: Wing;
  /** Does all that stands between quotation marks stand there still, and nothing else? Not for what lost or gained words there. Made when asked. */
  readonly keepsQuotations: () => boolean;
};
