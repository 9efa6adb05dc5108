import type { FactLedger, FactRow } from '#core/model/facts.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { houseOf } from '#core/classify/house.ts';
import { foldOwnPairs } from '#core/classify/rules/ownPair.ts';

/**
 * Rows whose readings differ in nothing but the desk's own pairs ("Sergey", "Sergei") are a matter of style and no longer
 * to be checked first. The same ledger without own pairs. Linear in the words of the readings.
 */
export function settleOwnPairs(ledger: FactLedger, versions: readonly Version[], lexicon: Lexicon, style: HouseStyle): FactLedger {
  if (style.pairs.length === 0) return ledger;
  const house = houseOf(style);
  const folded = (version: Version, { start, end }: { readonly start: number; readonly end: number }): string => {
    const words: string[] = [];
    for (let t = start; t < end; t++) words.push(lexicon.norms[version.tokens.norm[t]!] ?? '');
    return foldOwnPairs(words, house).join(' ');
  };
  const settle = (row: FactRow): FactRow => {
    if (!row.checkFirst) return row;
    const texts = row.readings.flatMap((reading, v) => (reading === null ? [] : [folded(versions[v]!, reading.tokens)]));
    if (new Set(texts).size > 1) return row;
    return { ...row, standing: 'style-only', checkFirst: false, readings: row.readings.map((reading) => (reading === null ? null : { ...reading, differs: false })) };
  };
  const rows = ledger.rows.map(settle);
  // What is to be checked stays first; everything else keeps its order.
  return { rows: [...rows.filter(({ checkFirst }) => checkFirst), ...rows.filter(({ checkFirst }) => !checkFirst)] };
}
