import { gatherKindred } from '#core/collate.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import type { Kindred, Strand } from '#core/model/kindred.ts';
import type { Version } from '#core/model/version.ts';
import { versionOf } from '../builders.ts';

/** All pairs of these texts and the passages that run through them, in the order given. */
export function kindredOf(texts: readonly string[]): Kindred {
  const lexicon = createLexicon();
  return gatherKindred(texts.map((text) => versionOf(text, lexicon)), lexicon);
}

/** A sentence as its version has it. */
export function sentenceText({ text, tokens, sentences }: Version, sentence: number): string {
  const { start, end } = sentences[sentence]!.tokens;
  return text.slice(tokens.start[start], tokens.end[end - 1]);
}

/** Strands as their sentences' texts, one list per version. */
export const strandTexts = ({ versions, strands }: Kindred): readonly (readonly string[])[] =>
  strands.map(({ cells }: Strand) => cells.map((cell, v) => cell.map((s) => sentenceText(versions[v]!, s)).join(' ')));
