import type { Version } from '#core/model/version.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { alignWeighed } from './alignUnits.ts';
import { createEvidence } from './evidence.ts';
import { pairIdentical } from './identical.ts';
import { selectUnits } from './select.ts';
import type { Thresholds } from './thresholds.ts';
import type { Link } from './units.ts';
import { weighWords, type WordWeights } from './word-weights.ts';

/** Paragraph and sentence links of the chosen paragraphs; indices into the version. */
export type Linked = {
  readonly paragraphs: readonly Link[];
  readonly sentences: readonly Link[];
  readonly weights: WordWeights;
};

/**
 * Aligns chosen paragraphs of two versions and their sentences. Paragraphs that are the same words come first and pin their
 * sentences; then all other sentences are aligned, across paragraphs; then the paragraphs, by their own words and by
 * where their sentences went. Words are weighed once, by the sentences that hold them.
 */
export function alignParagraphs(
  before: Version, after: Version, ofBefore: readonly number[], ofAfter: readonly number[], lexicon: Lexicon, t: Thresholds,
): Linked {
  const sentencesBefore = sentencesOf(before, ofBefore);
  const sentencesAfter = sentencesOf(after, ofAfter);
  const paragraphUnitsBefore = selectUnits(before, 'paragraphs', ofBefore);
  const paragraphUnitsAfter = selectUnits(after, 'paragraphs', ofAfter);
  const unitsBefore = selectUnits(before, 'sentences', sentencesBefore.items);
  const unitsAfter = selectUnits(after, 'sentences', sentencesAfter.items);
  const weights = weighWords(unitsBefore, unitsAfter, lexicon);
  const identical = pairIdentical(paragraphUnitsBefore, paragraphUnitsAfter);
  const seeds: [number, number][] = [];
  for (let p = 0; p < ofBefore.length; p++) {
    const q = identical.ofBefore[p]!;
    if (q < 0) continue;
    const first = sentencesBefore.first[p]!;
    const count = sentencesBefore.first[p + 1]! - first;
    const other = sentencesAfter.first[q]!;
    if (sentencesAfter.first[q + 1]! - other !== count) continue;
    for (let k = 0; k < count; k++) seeds.push([first + k, other + k]);
  }
  const sentences = alignWeighed(unitsBefore, unitsAfter, weights, pairIdentical(unitsBefore, unitsAfter, seeds), null, t);
  const evidence = createEvidence(lengths(paragraphUnitsBefore.starts), lengths(paragraphUnitsAfter.starts));
  for (const link of sentences) {
    for (const i of link.before) {
      for (const j of link.after) {
        const p = sentencesBefore.owner[i]!;
        const q = sentencesAfter.owner[j]!;
        if (identical.ofBefore[p]! >= 0 || identical.ofAfter[q]! >= 0) continue;
        evidence.add(p, q, (unitsBefore.starts[i + 1]! - unitsBefore.starts[i]!) / link.after.length, (unitsAfter.starts[j + 1]! - unitsAfter.starts[j]!) / link.before.length);
      }
    }
  }
  const paragraphs = alignWeighed(paragraphUnitsBefore, paragraphUnitsAfter, weights, identical, evidence, t);
  return {
    paragraphs: paragraphs.map((g) => renumber(g, ofBefore, ofAfter)),
    sentences: sentences.map((g) => renumber(g, sentencesBefore.items, sentencesAfter.items)),
    weights,
  };
}

const renumber = (link: Link, before: readonly number[], after: readonly number[]): Link => ({
  before: link.before.map((u) => before[u]!), after: link.after.map((u) => after[u]!), similarity: link.similarity,
});

const lengths = (starts: Int32Array): number[] => Array.from({ length: starts.length - 1 }, (_, u) => starts[u + 1]! - starts[u]!);

/** The sentences of the paragraphs in a row, the position each paragraph's first has in it, and the position of the paragraph of each. */
function sentencesOf(version: Version, paragraphs: readonly number[]): { items: number[]; first: number[]; owner: number[] } {
  const items: number[] = [];
  const first: number[] = [];
  const owner: number[] = [];
  for (let p = 0; p < paragraphs.length; p++) {
    first.push(items.length);
    const { sentences } = version.paragraphs[paragraphs[p]!]!;
    for (let s = sentences.start as number; s < sentences.end; s++) {
      items.push(s);
      owner.push(p);
    }
  }
  first.push(items.length);
  return { items, first, owner };
}
