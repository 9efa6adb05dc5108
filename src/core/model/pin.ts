import { LONG_QUOTE_WORDS, passageFinder, passageWords, type PassageWords } from './passage.ts';
import type { ParagraphIndex } from './span.ts';
import type { Version } from './version.ts';

export const PIN_KINDS = ['together', 'apart'] as const;
/** `together`: all passages of both sides are one passage. `apart`: none of the one side is the same passage as any of the other. */
export type PinKind = (typeof PIN_KINDS)[number];

/** A reader's word on what corresponds, held by the words of the passages and not by their places. Neither side is empty. */
export type Pin = { readonly kind: PinKind; readonly before: readonly PassageWords[]; readonly after: readonly PassageWords[] };

/** A pin found in two versions: positions of paragraphs, furniture included, ascending, neither side empty. */
export type PlacedPin = { readonly kind: PinKind; readonly before: readonly ParagraphIndex[]; readonly after: readonly ParagraphIndex[] };

/** A passage as pins name it; null for a paragraph without words. */
export const pinnedWords = (version: Version, paragraph: number): PassageWords | null => passageWords(version, paragraph, LONG_QUOTE_WORDS);

/** Where each pin stands now; null for one whose words are gone from one side: it rests until they return. O(text + pins). */
export function placePins(before: Version, after: Version, pins: readonly Pin[]): readonly (PlacedPin | null)[] {
  if (pins.length === 0) return [];
  const findBefore = passageFinder(before, LONG_QUOTE_WORDS);
  const findAfter = passageFinder(after, LONG_QUOTE_WORDS);
  const all = (passages: readonly PassageWords[], find: typeof findBefore): ParagraphIndex[] =>
    [...new Set(passages.flatMap((passage) => find(passage) ?? []))].sort((x, y) => x - y);
  return pins.map((pin) => {
    const placed = { kind: pin.kind, before: all(pin.before, findBefore), after: all(pin.after, findAfter) };
    return placed.before.length === 0 || placed.after.length === 0 ? null : placed;
  });
}

/** Pins without contradiction. `together`: groups of paragraphs, no paragraph in two. `apart`: pairs that must not meet, each once. */
export type SettledPins = {
  readonly together: readonly PlacedPin[];
  readonly apart: readonly (readonly [before: ParagraphIndex, after: ParagraphIndex])[];
  /** For each pin that went in: whether it is in force; an older one gives way to a newer one that contradicts it. */
  readonly inForce: readonly boolean[];
};

/** What comparing without pins goes by. */
export const NO_PINS: SettledPins = { together: [], apart: [], inForce: [] };

/** Of pins that contradict each other the later in the list decides. O(pairs that the pins name). */
export function settlePins(pins: readonly (PlacedPin | null)[]): SettledPins {
  const together: PlacedPin[] = [];
  const ownerBefore = new Map<number, PlacedPin>();
  const ownerAfter = new Map<number, PlacedPin>();
  const apart = new Map<string, readonly [ParagraphIndex, ParagraphIndex]>();
  const inForce = pins.map(() => false);
  const pairsOf = (pin: PlacedPin) => pin.before.flatMap((b) => pin.after.map((a) => [b, a] as const));
  for (let k = pins.length - 1; k >= 0; k--) {
    const pin = pins[k] ?? null;
    if (pin === null) continue;
    const pairs = pairsOf(pin);
    if (pin.kind === 'together') {
      if (pin.before.some((b) => ownerBefore.has(b)) || pin.after.some((a) => ownerAfter.has(a))) continue;
      if (pairs.some(([b, a]) => apart.has(`${b} ${a}`))) continue;
      together.unshift(pin);
      for (const b of pin.before) ownerBefore.set(b, pin);
      for (const a of pin.after) ownerAfter.set(a, pin);
    } else {
      if (pairs.some(([b, a]) => ownerBefore.has(b) && ownerBefore.get(b) === ownerAfter.get(a))) continue;
      for (const [b, a] of pairs) apart.set(`${b} ${a}`, [b, a]);
    }
    inForce[k] = true;
  }
  return { together, apart: [...apart.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]), inForce };
}
