import type { Alignment } from '#core/model/alignment.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { NO_PINS, type SettledPins } from '#core/model/pin.ts';
import type { Version } from '#core/model/version.ts';
import { adoptFurniture } from './adopt.ts';
import { alignAround } from './around.ts';
import { makeBlocks } from './blocks.ts';
import { alignParagraphs } from './body.ts';
import { alignFurniture, type ParagraphLink } from './furniture.ts';
import { liftedBySentences } from './lifted.ts';
import { movedLinks } from './moved.ts';
import { selectUnits } from './select.ts';
import { linkSentences } from './sentence-links.ts';
import { THRESHOLDS } from './thresholds.ts';
import { trustedBeside, trustedMoves, trustedParts } from './trust.ts';
import type { WordWeights } from './word-weights.ts';

/**
 * Sets two versions against each other, paragraph by paragraph and sentence by sentence. Both must be numbered by
 * `lexicon`. What the reader has pinned is so, and the rest is aligned around it. Deterministic; near-linear in the tokens. The method and its limits: docs/alignment.md.
 */
export function align(before: Version, after: Version, lexicon: Lexicon, pins: SettledPins = NO_PINS): Alignment {
  const body = alignParagraphs(before, after, bodyOf(before), bodyOf(after), lexicon);
  const units = trustedMoves(before, after, trustedParts(before, after, body.units));
  const isMoved = movedLinks(before, after, units);
  const furniture = alignFurniture(
    before, after, units.filter((_, k) => isMoved[k] === 0),
    open(bodyOf(before), units.flatMap((l) => l.before)), open(bodyOf(after), units.flatMap((l) => l.after)),
    body.weights, lexicon, THRESHOLDS,
  );
  const lifted = liftedBySentences(before, after, body.parts, THRESHOLDS);
  const unpinned = adoptFurniture(before, after, [
    ...units.map((link): ParagraphLink => ({ ...link, by: lifted(link) ? 'sentences' : 'words' })), ...furniture,
  ]);
  const links = pins === NO_PINS ? unpinned : respectPins(before, after, unpinned, pins, body.weights);
  const blocks = makeBlocks(before, after, links, pins.apart, body.parts, body.weights);
  return { precision: 'exact', blocks, sentences: linkSentences(before, after, blocks, body.parts, pins.apart, body.weights, lexicon), parted: pins.apart };
}

/** The links with what the reader pinned. What is found anew around pins is trusted no more than what was found without. */
function respectPins(before: Version, after: Version, links: readonly ParagraphLink[], pins: SettledPins, weights: WordWeights): readonly ParagraphLink[] {
  const ground = {
    before: bodyOf(before), after: bodyOf(after), weights,
    pick: (side: 'before' | 'after', units: readonly number[]) => selectUnits(side === 'before' ? before : after, 'paragraphs', units),
  };
  const { kept, pinned, fresh } = alignAround(links, pins, ground, THRESHOLDS);
  const standing = [...kept, ...pinned.map((link): ParagraphLink => ({ ...link, by: 'pin' }))];
  const found = fresh.map((link): ParagraphLink => ({ ...link, by: 'words' }));
  return [...standing, ...trustedBeside(before, after, standing, found)];
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
