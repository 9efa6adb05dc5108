import type { Alignment, AlignmentBlock, SentenceLink } from '#core/model/alignment.ts';
import type { Change } from '#core/model/change.ts';
import type { Collation, Comparison } from '#core/model/collation.ts';
import type { Credits } from '#core/model/credits.ts';
import type { Draft } from '#core/model/draft.ts';
import type { Alarm } from '#core/model/facts.ts';
import { pairIndex, type Kindred, type Kinship } from '#core/model/kindred.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import { NO_PINS, placePins, settlePins, type SettledPins } from '#core/model/pin.ts';
import { PLAIN_TERMS, type Terms } from '#core/model/terms.ts';
import type { Pin } from '#core/model/pin.ts';
import { sentenceIndex, type ParagraphIndex, type SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { align } from '#core/align/align.ts';
import { classify } from '#core/classify/classify.ts';
import { offStyle } from '#core/classify/offStyle.ts';
import { diff } from '#core/diff/diff.ts';
import { alignFacts } from '#core/facts/alignFacts.ts';
import { raiseAlarms } from '#core/facts/raiseAlarms.ts';
import { readFacts } from '#core/facts/readFacts.ts';
import { measure } from '#core/measure/measure.ts';
import { creditWords } from '#core/measure/credit.ts';
import { joinStrands } from '#core/rows/joinStrands.ts';
import { segment } from '#core/segment/segment.ts';
import { settleOwnPairs } from './settleOwnPairs.ts';

/**
 * `base`: position of the version that the others are read against; 0 by default. `pinsOf`: what the reader has pinned
 * between two versions, by their positions. `terms`: what else decides besides the texts.
 */
export type CollateOptions = {
  readonly base: number;
  readonly pinsOf?: (before: Version, after: Version, positions: readonly [number, number]) => SettledPins;
  readonly terms?: Pick<Terms, 'style'>;
};

/**
 * Reads every draft and compares each with the base, in the order given. Pure and deterministic: the same drafts give
 * the same collation on every machine; no clock, no randomness, no locale.
 */
export function collate(drafts: readonly Draft[], options: CollateOptions = { base: 0 }): Collation {
  const lexicon = createLexicon();
  const versions = drafts.map((draft) => segment(draft, lexicon));
  const base = versions[options.base];
  const { pinsOf } = options;
  const relateHere: typeof relatePair = (before, after) =>
    relateAsTextsStand(before, after, lexicon, (b, a) => pinsOf?.(b, a, [versions.indexOf(b), versions.indexOf(a)]) ?? NO_PINS);
  const kindred = gatherKindred(versions, lexicon, relateHere);
  const through = { versions, kindred, credits: creditAll(kindred) };
  if (base === undefined) return { ...through, comparisons: [], facts: { rows: [] } };
  const comparisons = versions.flatMap((version, at) => (version === base ? [] : [
    comparePair(base, version, lexicon, pinsOf?.(base, version, [options.base, at]) ?? NO_PINS, options.terms),
  ]));
  const facts = alignFacts(versions, versions.map((version) => readFacts(version, lexicon)), comparisons, lexicon, options.base);
  return { ...through, comparisons, facts: settleOwnPairs(facts, versions, lexicon, (options.terms ?? PLAIN_TERMS).style) };
}

/** The same with pins that are held by words, as the page keeps them. */
export const comparePinned = (before: Version, after: Version, lexicon: Lexicon, terms: Terms): Comparison =>
  comparePair(before, after, lexicon, terms.pins.length === 0 ? NO_PINS : settlePins(placePins(before, after, terms.pins)), terms);

/** Two segmented versions that share a lexicon. The whole pipeline after segmentation. */
export function comparePair(before: Version, after: Version, lexicon: Lexicon, pins: SettledPins = NO_PINS, { style }: Pick<Terms, 'style'> = PLAIN_TERMS): Comparison {
  const alignment = align(before, after, lexicon, pins);
  const difference = diff(before, after, alignment, lexicon);
  const changes = classify(before, after, alignment, difference, lexicon, style);
  const compared = {
    before, after,
    precision: alignment.precision === 'exact' ? difference.precision : ('approximate' as const),
    blocks: alignment.blocks,
    sentences: alignment.sentences,
    edits: difference.edits,
    moves: difference.moves,
    changes,
    offStyle: offStyle(before, after, changes, lexicon, style),
    matchBefore: difference.matchBefore,
    matchAfter: difference.matchAfter,
    quiet: difference.quiet,
    measures: measure(before, after, difference),
  };
  const alarms = raiseAlarms(compared, readFacts(before, lexicon), readFacts(after, lexicon), lexicon);
  return { ...compared, alarms: style.pairs.length === 0 ? alarms : withoutOwnPairs(alarms, changes) };
}

/** What the desk says is one word is nothing to be warned of. */
function withoutOwnPairs(alarms: readonly Alarm[], changes: readonly Change[]): readonly Alarm[] {
  const own = new Set(changes.filter((change) => change.rule === 'own-pair').map(({ id }) => id));
  return alarms.filter((alarm) => alarm.changes.length === 0 || alarm.changes.some((id) => !own.has(id)));
}

/**
 * What two versions have in common, without marks: a quarter of the cost of `comparePair`. They are read in an order that
 * their texts decide, so that it is the same whichever stands further up the shelf.
 */
export const relatePair = (before: Version, after: Version, lexicon: Lexicon): Kinship => relatePinned(before, after, lexicon, []);

/** The same with pins that are held by words. */
export const relatePinned = (before: Version, after: Version, lexicon: Lexicon, pins: readonly Pin[]): Kinship =>
  relateAsTextsStand(before, after, lexicon, (b, a) =>
    (pins.length === 0 ? NO_PINS : settlePins(placePins(b, a, b === before ? pins : pins.map((pin) => ({ ...pin, before: pin.after, after: pin.before }))))));

function relateAsTextsStand(before: Version, after: Version, lexicon: Lexicon, pinsOf: (before: Version, after: Version) => SettledPins): Kinship {
  return after.id < before.id ? mirrored(relate(after, before, lexicon, pinsOf(after, before))) : relate(before, after, lexicon, pinsOf(before, after));
}

function relate(before: Version, after: Version, lexicon: Lexicon, pins: SettledPins): Kinship {
  const alignment = align(before, after, lexicon, pins);
  const { edits, matchBefore, matchAfter } = diff(before, after, alignment, lexicon);
  return { sentences: pinned(before, after, alignment), edits, matchBefore, matchAfter };
}

/** Sentences of a pinned passage that share nothing up to which all of it is one strand; of longer ones no sentence answers to another. */
const MAX_BARE_SENTENCES = 24;

/** Links with those of pinned paragraphs beyond doubt: a person has said that they are one passage. */
function pinned(before: Version, after: Version, { blocks, sentences }: Alignment): readonly SentenceLink[] {
  const pins = blocks.filter((block) => block.why.reason === 'pin' && block.before.length > 0 && block.after.length > 0);
  if (pins.length === 0) return sentences;
  const held = new Map(pins.flatMap((pin) => pin.before.map((p) => [p, pin] as const)));
  const pinOf = (link: SentenceLink): AlignmentBlock | undefined => {
    const pin = held.get(before.sentences[link.before[0]!]!.paragraph);
    return pin?.after.includes(after.sentences[link.after[0]!]!.paragraph) === true ? pin : undefined;
  };
  const all = (version: Version, paragraphs: readonly ParagraphIndex[]): SentenceIndex[] =>
    paragraphs.flatMap((p) => {
      const { start, end } = version.paragraphs[p]!.sentences;
      return Array.from({ length: end - start }, (_, k) => sentenceIndex(start + k));
    });
  const bare = pins.filter((pin) => !sentences.some((link) => pinOf(link) === pin));
  return [
    ...sentences.map((link) => (pinOf(link) === undefined ? link : { ...link, similarity: 1 })),
    ...bare.map((pin): SentenceLink => ({ moved: pin.moved, similarity: 1, before: all(before, pin.before), after: all(after, pin.after) }))
      .filter((link) => link.before.length + link.after.length <= MAX_BARE_SENTENCES),
  ].sort((x, y) => x.after[0]! - y.after[0]!);
}

const mirrored = ({ sentences, edits, matchBefore, matchAfter }: Kinship): Kinship => ({
  sentences: sentences.map((link) => ({ ...link, before: link.after, after: link.before })).sort((x, y) => x.after[0]! - y.after[0]!),
  edits: edits.map((edit) => ({ before: edit.after, after: edit.before })).sort((x, y) => x.after.start - y.after.start || x.before.start - y.before.start),
  matchBefore: matchAfter,
  matchAfter: matchBefore,
});

/** All pairs of versions, and the passages that run through them. `relate` may remember pairs: a version added costs its own. */
export function gatherKindred(versions: readonly Version[], lexicon: Lexicon, relateOnce: typeof relatePair = relatePair): Kindred {
  const kinships: Kinship[] = [];
  for (let j = 1; j < versions.length; j++) {
    for (let i = 0; i < j; i++) kinships[pairIndex(i, j)] = relateOnce(versions[i]!, versions[j]!, lexicon);
  }
  return { versions, kinships, strands: joinStrands(versions, kinships) };
}

/** Who has whose words, among all versions of `kindred`. */
export const creditAll = (kindred: Kindred): Credits => creditWords(kindred.versions, kindred.kinships);
