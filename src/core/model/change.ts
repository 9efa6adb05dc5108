import type { Span, TokenIndex } from './span.ts';

/** Made from the words and places it points at, so that it survives new rules and new versions. */
export type ChangeId = string;

export type Operation = 'insertion' | 'deletion' | 'substitution' | 'move' | 'split' | 'merge';

/** Greg's distinction (The Rationale of Copy-Text, 1950): does the change touch sense or only presentation? */
export type Grade =
  | { readonly rank: 'accidental'; readonly feature: AccidentalFeature }
  | { readonly rank: 'substantive'; readonly feature: SubstantiveFeature };
export type AccidentalFeature =
  | 'capitals' | 'punctuation' | 'typography' | 'spelling' | 'abbreviation' | 'numeral' | 'date-style' | 'house-style'
  | 'function-word' | 'dateline' | 'paragraphing' | 'furniture';
export type SubstantiveFeature =
  | 'figure' | 'date' | 'name' | 'title' | 'quotation' | 'attribution' | 'negation' | 'reversal' | 'hedge' | 'agent' | 'wording' | 'order';

/**
 * An edit, move, split or merge as shown to readers. For insertions `before` is the empty place, for deletions `after`
 * is. `block` is the position in `Comparison.blocks` that the change belongs to (for moves: the block at the new place).
 */
export type Change = {
  readonly id: ChangeId;
  readonly operation: Operation;
  readonly grade: Grade;
  /** Name of the rule file that decided the grade. */
  readonly rule: string;
  readonly block: number;
  readonly before: Span<TokenIndex>;
  readonly after: Span<TokenIndex>;
};
