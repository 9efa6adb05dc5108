import type { Comparison } from '#core/model/collation.ts';
import { STANDINGS, type FactKind, type FactLedger, type FactRow, type VersionFacts } from '#core/model/facts.ts';
import { fingerprint } from '#core/model/hash.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { dateRows } from './ledger/dateRows.ts';
import { figureRows } from './ledger/figureRows.ts';
import { nameRows } from './ledger/nameRows.ts';
import { quotationRows } from './ledger/quotationRows.ts';
import { makeSources } from './ledger/sources.ts';

const KINDS: readonly FactKind[] = ['quotation', 'figure', 'name', 'date'];

/**
 * Facts of all versions in rows, each with a reading per version and a standing; what needs a look comes first. `base` is
 * the position of the version that "dropped" and "new" are said of, against the first other one. `comparisons` may
 * be fewer than all pairs, or none: then rows rest on the words alone.
 */
export function alignFacts(versions: readonly Version[], facts: readonly VersionFacts[], comparisons: readonly Comparison[], lexicon: Lexicon, base = 0): FactLedger {
  const sources = makeSources(versions, facts, comparisons, lexicon, base);
  const rows = [...quotationRows(sources), ...figureRows(sources), ...nameRows(sources), ...dateRows(sources)];
  rows.sort((x, y) =>
    Number(y.checkFirst) - Number(x.checkFirst) ||
    (x.checkFirst ? STANDINGS.indexOf(x.standing) - STANDINGS.indexOf(y.standing) : KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind)) ||
    x.order[0] - y.order[0] || x.order[1] - y.order[1]);
  const seen = new Map<string, number>();
  return {
    rows: rows.map(({ order: _order, ...row }): FactRow => {
      const key = `${row.kind}\u0000${row.label}`;
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return { id: fingerprint(`${key}\u0000${occurrence}`), ...row };
    }),
  };
}
