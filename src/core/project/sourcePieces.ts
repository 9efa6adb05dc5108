import { CreditKind, type WordCredit } from '#core/model/credits.ts';
import { NO_GAP } from '#core/model/lexicon.ts';
import type { ParagraphIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphOfToken } from './anchors.ts';
import type { SourcePiece, SourcePlace } from './sources.ts';

/** What places are named by: texts, letters and anchors of all versions. */
export type Shelf = {
  readonly versions: readonly Version[];
  readonly sigla: readonly string[];
  readonly anchors: readonly (readonly string[])[];
};

/** Words in a row of one kind and one source, whose counterparts follow each other in one paragraph. Tokens half-open. */
type Stretch = { readonly kind: CreditKind; readonly source: number; readonly from: number; to: number; words: number; readonly first: number; last: number };

/** A paragraph cut by what its words are credited to; the texts joined are the paragraph's exact text. O(tokens). */
export function sourcePieces(shelf: Shelf, v: number, index: ParagraphIndex, credit: WordCredit): readonly SourcePiece[] {
  const version = shelf.versions[v]!;
  const { tokens, chars, number } = version.paragraphs[index]!;
  if (number === null) return [{ kind: 'plain', text: version.text.slice(chars.start, chars.end) }];
  const out: SourcePiece[] = [];
  let at: number = chars.start;
  const plainUpTo = (char: number): void => {
    if (char > at) out.push({ kind: 'plain', text: version.text.slice(at, char) });
  };
  for (const stretch of withSigns(version, tokens.start, tokens.end, stretchesOf(shelf, tokens.start, tokens.end, credit))) {
    const start = version.tokens.start[stretch.from]!;
    const end = version.tokens.end[stretch.to - 1]!;
    plainUpTo(start);
    const text = version.text.slice(start, end);
    const place = placeOf(shelf, v, stretch.from, stretch.to);
    if (stretch.kind === CreditKind.own) out.push({ kind: 'own', text, words: stretch.words });
    else {
      out.push({
        kind: stretch.kind === CreditKind.verbatim ? 'verbatim' : 'reworded', text, words: stretch.words, siglum: shelf.sigla[stretch.source]!,
        counterpart: placeOf(shelf, stretch.source, stretch.first, stretch.last + 1), place,
      });
    }
    at = end;
  }
  plainUpTo(chars.end);
  return out;
}

/** Tokens as a place in the paragraph of the first of them. */
export function placeOf({ versions, sigla, anchors }: Shelf, v: number, from: number, to: number): SourcePlace {
  const version = versions[v]!;
  const index = paragraphOfToken(version, from);
  const { chars, number } = version.paragraphs[index]!;
  return {
    siglum: sigla[v]!, anchor: anchors[v]![index]!, index, number,
    start: version.tokens.start[from]! - chars.start, end: Math.min(version.tokens.end[to - 1]!, chars.end) - chars.start,
  };
}

function stretchesOf({ versions }: Shelf, start: number, end: number, { kind, source, counterpart }: WordCredit): readonly Stretch[] {
  const out: Stretch[] = [];
  for (let t = start; t < end; t++) {
    if (kind[t] === CreditKind.none) continue;
    const last = out.at(-1);
    const there = counterpart[t]!;
    const from = versions[source[t]!];
    const follows = last !== undefined && last.kind === kind[t] && last.source === source[t]
      && (from === undefined || (there >= last.last && paragraphOfToken(from, there) === paragraphOfToken(from, last.last)));
    if (follows) {
      last.to = t + 1;
      last.words++;
      last.last = there;
    } else out.push({ kind: kind[t] as CreditKind, source: source[t]!, from: t, to: t + 1, words: 1, first: there, last: there });
  }
  return out;
}

/** Signs go with the word that they touch: the one before them, else the one after. */
function withSigns(version: Version, start: number, end: number, stretches: readonly Stretch[]): readonly Stretch[] {
  const { gap } = version.tokens;
  return stretches.map((stretch, i) => {
    const limit = stretches[i + 1]?.from ?? end;
    let to = stretch.to;
    while (to < limit && gap[to] === NO_GAP) to++;
    let floor = start;
    const previous = stretches[i - 1];
    if (previous !== undefined) for (floor = previous.to; floor < stretch.from && gap[floor] === NO_GAP; floor++);
    let from = stretch.from;
    while (from > floor && gap[from] === NO_GAP) from--;
    return { ...stretch, from, to };
  });
}
