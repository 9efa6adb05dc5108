import type { Alignment } from '#core/model/alignment.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { adoptFurniture } from './adopt.ts';
import { makeBlocks } from './blocks.ts';
import { alignParagraphs } from './body.ts';
import { alignFurniture } from './furniture.ts';
import { linkSentences } from './sentence-links.ts';
import { THRESHOLDS } from './thresholds.ts';
import { trustedMoves, trustedParts } from './trust.ts';

/**
 * Sets two versions against each other, paragraph by paragraph and sentence by sentence. Both must be numbered by
 * `lexicon`. Deterministic; near-linear in the tokens. The method and its limits: docs/alignment.md.
 */
export function align(before: Version, after: Version, lexicon: Lexicon): Alignment {
  const body = alignParagraphs(before, after, bodyOf(before), bodyOf(after), lexicon);
  const units = trustedMoves(before, after, trustedParts(before, after, body.units));
  const furniture = alignFurniture(
    before, after,
    open(bodyOf(before), units.flatMap((l) => l.before)), open(bodyOf(after), units.flatMap((l) => l.after)),
    lexicon, THRESHOLDS,
  );
  const links = adoptFurniture(before, after, [...units.map((link) => ({ ...link, byRole: false })), ...furniture]);
  const blocks = makeBlocks(before, after, links, body.weights, lexicon);
  return { precision: 'exact', blocks, sentences: linkSentences(before, after, blocks, body.parts, lexicon) };
}

function bodyOf(version: Version): number[] {
  const out: number[] = [];
  for (let p = 0; p < version.paragraphs.length; p++) if (version.paragraphs[p]!.role === 'body') out.push(p);
  return out;
}

function open(all: readonly number[], used: readonly number[]): number[] {
  const taken = new Set(used);
  return all.filter((p) => !taken.has(p));
}
