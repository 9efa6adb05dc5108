import { settlePins, type PinKind, type PlacedPin, type SettledPins } from '#core/model/pin.ts';
import { paragraphIndex, type ParagraphIndex } from '#core/model/span.ts';

/**
 * What corresponds because a person says so: paragraphs of both sides by their 0-based positions, furniture included (for
 * `alignSegments`: the segments). `together`: they are one passage, N:M. `apart`: none of the one side is the same
 * passage as any of the other. Of pins that contradict each other the later decides.
 */
export type EnginePin = { readonly kind: PinKind; readonly before: readonly number[]; readonly after: readonly number[] };

/** Pins as the aligner takes them. A position that does not exist, or a side without any, is a mistake of the caller's: RangeError. */
export function readPins(pins: readonly EnginePin[], countBefore: number, countAfter: number): SettledPins {
  return settlePins(pins.map((pin): PlacedPin => ({
    kind: pin.kind, before: positions(pin.before, countBefore), after: positions(pin.after, countAfter),
  })));
}

function positions(list: readonly number[], count: number): ParagraphIndex[] {
  if (list.length === 0) throw new RangeError('A pin names at least one passage on each side.');
  for (const position of list) {
    if (!Number.isInteger(position) || position < 0 || position >= count) throw new RangeError(`A pin names passage ${position}, and there are ${count}.`);
  }
  return [...new Set(list)].sort((x, y) => x - y).map(paragraphIndex);
}
