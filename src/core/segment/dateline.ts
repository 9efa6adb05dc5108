import { datelineUnits, MAX_DATELINE_UNITS } from './datelineText.ts';
import type { TokenSink } from './tokenSink.ts';

/**
 * One past the last token of the dateline that opens tokens `from`–`to` (dash and agency included); `from` where there
 * is none. A paragraph that is nothing but a dateline has none: it is one.
 */
export function datelineEnd(sink: TokenSink, from: number, to: number): number {
  const start = sink.start[from] ?? 0;
  const units = datelineUnits(sink.text.slice(start, Math.min(start + MAX_DATELINE_UNITS, sink.end[to - 1] ?? start)));
  if (units === 0) return from;
  const stop = start + units;
  for (let i = from; i < to - 1; i++) {
    if (sink.end[i] === stop) return i + 1;
    if ((sink.end[i] ?? 0) > stop) return from;
  }
  return from;
}
