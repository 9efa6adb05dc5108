import type { FactRow as LedgerRow, Quotation, Reading } from '#core/model/facts.ts';
import type { Span, TokenIndex } from '#core/model/span.ts';

/** A row before it has its id; `order`: version and token where it is first read. */
export type FactRow = Omit<LedgerRow, 'id'> & { readonly order: readonly [number, number] };
export type Span0 = Span<TokenIndex>;
export type { Quotation, Reading };
