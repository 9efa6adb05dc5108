import type { TokenSink } from './tokenSink.ts';

/** Longest dateline in UTF-16 units: "SOUTHERN ISRAEL NEAR THE GAZA BORDER, Sept. 14 (Agency) —". */
const MAX_DATELINE_UNITS = 80;
/** Place in capitals, perhaps a region, perhaps an agency in brackets, then a dash. */
const DATELINE = /^\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.-]*)*(?:,? [\p{L}. ]+?)?(?:,? \p{L}+\.? \d{1,2})? ?(?:\([\p{L}. /&]+\))? ?(?:—|–|--|-)(?=\s)/u;

/** One past the last token of the dateline that opens tokens `from`–`to`; `from` where there is none. */
export function datelineEnd(sink: TokenSink, from: number, to: number): number {
  const start = sink.start[from] ?? 0;
  const found = DATELINE.exec(sink.text.slice(start, Math.min(start + MAX_DATELINE_UNITS, sink.end[to - 1] ?? start)));
  if (!found) return from;
  const stop = start + found[0].length;
  for (let i = from; i < to; i++) {
    if (sink.end[i] === stop) return i + 1;
    if ((sink.end[i] ?? 0) > stop) return from;
  }
  return from;
}
