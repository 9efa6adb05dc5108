/**
 * The engine as others use it (`dist/engine/index.js`): plain strings in, plain objects out. Pure, synchronous,
 * deterministic; runs in Node 20.19+ and browsers, without a DOM.
 */
import type { Draft } from '#core/model/draft.ts';
import type { HouseStyle } from '#core/model/houseStyle.ts';
import { BUILT_IN_STYLES, type BuiltInStyle } from '#core/model/houseStyles.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import { NO_PINS } from '#core/model/pin.ts';
import { alignAround } from '#core/align/around.ts';
import { alignParted, type PartedList } from '#core/align/parted.ts';
import { THRESHOLDS } from '#core/align/thresholds.ts';
import { unitCount, unitList, type Link, type UnitList } from '#core/align/units.ts';
import type { WordWeights } from '#core/align/word-weights.ts';
import { collate as collateDrafts, comparePair } from './collate.ts';
import { readPins, type EnginePin } from './enginePins.ts';
import { projectCollationReport, type CollationReport } from './project/collationReport.ts';
import { projectReport, type ComparisonReport } from './project/report.ts';
import { segment } from './segment/segment.ts';
import { cutSentences } from './segment/sentences.ts';
import { createSink, finishSink } from './segment/tokenSink.ts';
import { tokenise } from './segment/tokenise.ts';

export { BUILT_IN_STYLES } from '#core/model/houseStyles.ts';
export type { CollationReport } from './project/collationReport.ts';
export type { ComparisonReport } from './project/report.ts';
export type { EnginePin } from './enginePins.ts';

/** A text as a caller has it; `publishedAt` is ISO 8601. */
export type Text = { readonly name: string; readonly text: string; readonly publishedAt?: string | null };

/** The name of a style that is built in, or a whole one; neutral by default. */
type Style = BuiltInStyle | HouseStyle;
const termsOf = (style: Style = 'neutral') => ({ style: typeof style === 'string' ? BUILT_IN_STYLES[style] : style });

/**
 * `base`: position of the version that the others are read against (0 by default). `pins`: what the reader has paired or
 * parted by hand; `versions` are the positions of the two drafts, in the order of `before` and `after`. `style`: the house style.
 */
export type CollateOptions = {
  readonly base?: number;
  readonly pins?: readonly (EnginePin & { readonly versions: readonly [number, number] })[];
  readonly style?: Style;
};

const draftOf = (text: Text): Draft => ({ name: text.name, text: text.text, publishedAt: text.publishedAt ?? null, roles: [] });

/** Reads up to any number of texts against one of them. */
export function collate(drafts: readonly Text[], options: CollateOptions = {}): CollationReport {
  const { base = 0, pins = [] } = options;
  const collation = collateDrafts(drafts.map(draftOf), {
    base,
    terms: termsOf(options.style),
    pinsOf: (before, after, [b, a]) => readPins(pins.flatMap((pin) => {
      if (pin.versions[0] === b && pin.versions[1] === a) return [pin];
      return pin.versions[0] === a && pin.versions[1] === b ? [{ kind: pin.kind, before: pin.after, after: pin.before }] : [];
    }), before.paragraphs.length, after.paragraphs.length),
  });
  return projectCollationReport(collation, base);
}

/** Names for the two texts ("before" and "after" where they have none), what is paired or parted by hand, and the house style. */
export type CompareOptions = { readonly before?: string; readonly after?: string; readonly pins?: readonly EnginePin[]; readonly style?: Style };

/** Two texts, the common case. */
export function compare(before: string, after: string, options: CompareOptions = {}): ComparisonReport {
  const lexicon = createLexicon();
  const base = segment(draftOf({ name: options.before ?? 'before', text: before }), lexicon);
  const compared = segment(draftOf({ name: options.after ?? 'after', text: after }), lexicon);
  const pins = options.pins === undefined ? NO_PINS : readPins(options.pins, base.paragraphs.length, compared.paragraphs.length);
  return projectReport(comparePair(base, compared, lexicon, pins, termsOf(options.style)));
}

/** 0-based positions in the two lists; `similarity` 0 to 1. */
export type SegmentPair = { readonly before: number; readonly after: number; readonly similarity: number };

/**
 * Sentences or paragraphs that are cut already: which corresponds to which. A split or merge gives several pairs with one
 * member in common. Sorted by `before`, then `after`; a segment without partner is in no pair. `pins` are respected.
 */
export function alignSegments(before: readonly string[], after: readonly string[], options: { readonly pins?: readonly EnginePin[] } = {}): readonly SegmentPair[] {
  const lexicon = createLexicon();
  const left = unitsOf(before, lexicon);
  const right = unitsOf(after, lexicon);
  const { units, weights } = alignParted(left, right, lexicon);
  const links = options.pins === undefined ? units : pinnedLinks(units, left, right, weights, options.pins);
  return links
    .flatMap((link) => link.before.flatMap((b) => link.after.map((a) => ({ before: b, after: a, similarity: link.similarity }))))
    .sort((x, y) => x.before - y.before || x.after - y.after);
}

function pinnedLinks(units: readonly Link[], left: UnitList, right: UnitList, weights: WordWeights, pins: readonly EnginePin[]): readonly Link[] {
  const ground = {
    before: upTo(unitCount(left)), after: upTo(unitCount(right)), weights,
    pick: (side: 'before' | 'after', chosen: readonly number[]): UnitList => {
      const list = side === 'before' ? left : right;
      return unitList(chosen.map((u) => [...list.tokens.subarray(list.starts[u]!, list.starts[u + 1]!)]));
    },
  };
  const { kept, pinned, fresh } = alignAround(units, readPins(pins, ground.before.length, ground.after.length), ground, THRESHOLDS);
  return [...kept, ...pinned, ...fresh];
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, k) => k);

/** Segments as units, with the sentences in them as parts: a paragraph is then judged by its sentences too. */
function unitsOf(segments: readonly string[], lexicon: Lexicon): PartedList {
  const sink = createSink(segments.join('\n'), lexicon);
  const starts = new Int32Array(segments.length + 1);
  const parts: number[] = [];
  let at = 0;
  segments.forEach((text, i) => {
    tokenise(sink, at, at + text.length);
    if (sink.length > starts[i]!) cutSentences(sink, starts[i]!, sink.length, parts);
    starts[i + 1] = sink.length;
    at += text.length + 1;
  });
  parts.push(sink.length);
  return { tokens: finishSink(sink).norm, starts, parts: Int32Array.from(parts) };
}
