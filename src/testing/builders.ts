import type { Alignment, AlignmentBlock, BlockKind, SentenceLink } from '#core/model/alignment.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import { paragraphIndex, sentenceIndex } from '#core/model/span.ts';
import { NO_PINS, settlePins, type PlacedPin, type SettledPins } from '#core/model/pin.ts';
import type { Version } from '#core/model/version.ts';
import { segment } from '#core/segment/segment.ts';

/** Two versions that share a lexicon. */
export type Pair = { readonly before: Version; readonly after: Version; readonly lexicon: Lexicon };

/** In test texts ⏎ stands for the blank line between two paragraphs. */
export const paragraphsOf = (text: string): string => text.replace(/\s*⏎\s*/g, '\n\n');

/** Reads a text the way the app reads a dropped file. */
export const versionOf = (text: string, lexicon: Lexicon, publishedAt: string | null = null): Version =>
  segment({ name: 'test', text: paragraphsOf(text), publishedAt, roles: [] }, lexicon);

export function pairOf(before: string, after: string): Pair {
  const lexicon = createLexicon();
  return { before: versionOf(before, lexicon), after: versionOf(after, lexicon), lexicon };
}

/** Paragraph positions of the two sides of one block; `~` before the pair says that it moved. */
export type BlockSpec = { readonly before: readonly number[]; readonly after: readonly number[]; readonly moved?: boolean };
/** Sentence positions of the two sides of one link. */
export type LinkSpec = { readonly before: readonly number[]; readonly after: readonly number[]; readonly moved?: boolean };

/** An alignment spelled out by hand; kinds of blocks follow from their sides. */
export function alignmentOf(pair: Pair, blocks: readonly BlockSpec[], links: readonly LinkSpec[]): Alignment {
  return {
    precision: 'exact',
    blocks: blocks.map((spec): AlignmentBlock => ({
      kind: kindOf(pair, spec), moved: spec.moved ?? false, similarity: spec.before.length > 0 && spec.after.length > 0 ? 0.5 : 0,
      before: spec.before.map(paragraphIndex), after: spec.after.map(paragraphIndex), why: { reason: 'none', words: [] },
    })),
    sentences: links.map((spec): SentenceLink => ({
      moved: spec.moved ?? false, similarity: 0.5, before: spec.before.map(sentenceIndex), after: spec.after.map(sentenceIndex),
    })),
    parted: [],
  };
}

function kindOf(pair: Pair, { before, after }: BlockSpec): BlockKind {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  if (before.length === 1 && after.length > 1) return 'split';
  if (before.length > 1 && after.length === 1) return 'merged';
  const text = (version: Version, list: readonly number[]): string =>
    list.map((p) => version.text.slice(version.paragraphs[p]!.chars.start, version.paragraphs[p]!.chars.end)).join('\n');
  return text(pair.before, before) === text(pair.after, after) ? 'kept' : 'reworded';
}

/** Pins of any numbers, wrapped round to paragraphs that exist. */
export function settledPins(pair: Pair, pins: readonly { readonly kind: PlacedPin['kind']; readonly before: readonly number[]; readonly after: readonly number[] }[]): SettledPins {
  const counts = { before: pair.before.paragraphs.length, after: pair.after.paragraphs.length };
  if (counts.before === 0 || counts.after === 0) return NO_PINS;
  const side = (numbers: readonly number[], count: number) => [...new Set(numbers.map((n) => n % count))].sort((x, y) => x - y).map(paragraphIndex);
  return settlePins(pins.map((pin) => ({ kind: pin.kind, before: side(pin.before, counts.before), after: side(pin.after, counts.after) })));
}

/** Paragraph n against paragraph n and sentence n against sentence n; what is left over is added or removed. */
export function alignByPosition(pair: Pair): Alignment {
  const { before, after } = pair;
  const blocks: BlockSpec[] = [];
  const links: LinkSpec[] = [];
  for (let p = 0; p < Math.max(before.paragraphs.length, after.paragraphs.length); p++) {
    const b = before.paragraphs[p];
    const a = after.paragraphs[p];
    blocks.push({ before: b === undefined ? [] : [p], after: a === undefined ? [] : [p] });
    if (b === undefined || a === undefined) continue;
    for (let k = 0; k < Math.min(b.sentences.end - b.sentences.start, a.sentences.end - a.sentences.start); k++) {
      links.push({ before: [b.sentences.start + k], after: [a.sentences.start + k] });
    }
  }
  return alignmentOf(pair, blocks, links);
}
