import { CreditKind, type WordCredit } from '#core/model/credits.ts';
import type { ParagraphIndex } from '#core/model/span.ts';
import { paragraphAnchors, paragraphOfToken } from './anchors.ts';
import { percentsOf } from './percents.ts';
import { sourcePieces, type Shelf } from './sourcePieces.ts';
import type { CitedTexts, OwnPassage, SharedRun, SourceNote, SourceParagraph, SourcePlace, SourceScope, SourceShares, SourcesInput, SourcesView, TakenView } from './sources.ts';

/** Words that a paragraph must have from one place for its margin to name it. */
const MIN_NOTED_WORDS = 3;
/** Words that a later version must have of an own paragraph to be named in its margin: a run that counts as shared. */
const MIN_LATER_WORDS = 5;
/** Own words of a paragraph, and words of a shared run, from which they are listed. */
const MIN_LISTED_WORDS = 5;

/** The Sources view of version `read` (place on the shelf). O(words × versions). */
export function projectSources(input: SourcesInput, read: number, scope: SourceScope): SourcesView {
  const { versions } = input.kindred;
  const shelf = shelfOf(input);
  const later = scope === 'earlier' ? input.credits.later[read]! : null;
  const paragraphs = paragraphsOf(shelf, read, input.credits[scope][read]!, later);
  const shares = versions.map((_, v) => sharesOf(shelf, v, input.credits[scope][v]!));
  return {
    siglum: shelf.sigla[read]!, scope,
    versions: versions.map(({ wordCount }, v) => ({
      siglum: shelf.sigla[v]!, name: input.names[v]!, words: wordCount, first: v === 0 && scope === 'earlier', shares: shares[v]!,
    })),
    shares: shares[read]!,
    paragraphs,
    runs: runsOf(paragraphs),
    own: ownOf(paragraphs),
    cited: citedIn(shelf, paragraphs),
  };
}

/** What of version `read` those further down the shelf have, and what none of them has. */
export function projectTaken(input: SourcesInput, read: number): TakenView {
  const shelf = shelfOf(input);
  const paragraphs = paragraphsOf(shelf, read, input.credits.later[read]!, null);
  return {
    siglum: shelf.sigla[read]!, name: input.names[read]!, words: shelf.versions[read]!.wordCount,
    shares: sharesOf(shelf, read, input.credits.later[read]!), paragraphs, untaken: ownOf(paragraphs), cited: citedIn(shelf, paragraphs),
  };
}

const shelfOf = ({ kindred, sigla }: SourcesInput): Shelf =>
  ({ versions: kindred.versions, sigla, anchors: kindred.versions.map((version, v) => paragraphAnchors(version, sigla[v]!)) });

function sharesOf({ versions, sigla }: Shelf, v: number, { kind, source }: WordCredit): SourceShares {
  const verbatim = versions.map(() => 0);
  const reworded = versions.map(() => 0);
  let own = 0;
  for (let t = 0; t < versions[v]!.tokens.length; t++) {
    if (kind[t] === CreditKind.own) own++;
    else if (kind[t] === CreditKind.verbatim) verbatim[source[t]!]!++;
    else if (kind[t] === CreditKind.reworded) reworded[source[t]!]!++;
  }
  const percents = percentsOf([...verbatim, ...reworded, own]);
  const n = versions.length;
  const sum = (parts: readonly number[]): number => parts.reduce((x, y) => x + y, 0);
  return {
    verbatim: sum(percents.slice(0, n)), reworded: sum(percents.slice(n, 2 * n)), own: percents[2 * n]!,
    from: versions.flatMap((_, j) => (Math.max(verbatim[j]!, reworded[j]!) === 0 ? [] : [{ siglum: sigla[j]!, verbatim: percents[j]!, reworded: percents[n + j]! }])),
  };
}

function paragraphsOf(shelf: Shelf, v: number, credit: WordCredit, later: WordCredit | null): readonly SourceParagraph[] {
  return shelf.versions[v]!.paragraphs.map((paragraph, p) => {
    const index = p as ParagraphIndex;
    const pieces = sourcePieces(shelf, v, index, credit);
    const own = paragraph.number !== null && pieces.every((piece) => piece.kind === 'plain' || piece.kind === 'own');
    const found = notesOf(shelf, v, index, credit, false, MIN_NOTED_WORDS);
    const notes = own && later !== null ? notesOf(shelf, v, index, later, true, MIN_LATER_WORDS).slice(0, 1) : found;
    return { anchor: shelf.anchors[v]![p]!, siglum: shelf.sigla[v]!, index, role: paragraph.role, number: paragraph.number, pieces, notes, own };
  });
}

function citedIn({ versions, sigla }: Shelf, paragraphs: readonly SourceParagraph[]): CitedTexts {
  const texts: Record<string, string> = {};
  for (const piece of paragraphs.flatMap(({ pieces }) => pieces)) {
    if (piece.kind !== 'verbatim' && piece.kind !== 'reworded') continue;
    const { anchor, index, siglum } = piece.counterpart;
    const version = versions[sigla.indexOf(siglum)]!;
    const { chars } = version.paragraphs[index]!;
    texts[anchor] ??= version.text.slice(chars.start, chars.end);
  }
  return texts;
}

/** Paragraphs elsewhere that hold words of this one, in the order in which it takes them up. */
function notesOf({ versions, sigla, anchors }: Shelf, v: number, p: ParagraphIndex, { source, counterpart }: WordCredit, later: boolean, minWords: number): readonly SourceNote[] {
  const { tokens, number } = versions[v]!.paragraphs[p]!;
  if (number === null) return [];
  const words = new Map<string, { count: number; readonly note: SourceNote }>();
  for (let t = tokens.start as number; t < tokens.end; t++) {
    if (source[t]! < 0 || counterpart[t]! < 0) continue;
    const from = source[t]!;
    const at = paragraphOfToken(versions[from]!, counterpart[t]!);
    const anchor = anchors[from]![at]!;
    const known = words.get(anchor);
    if (known === undefined) words.set(anchor, { count: 1, note: { siglum: sigla[from]!, anchor, number: versions[from]!.paragraphs[at]!.number, later } });
    else known.count++;
  }
  const all = [...words.values()];
  const enough = all.filter(({ count }) => count >= minWords);
  return (enough.length > 0 || later ? enough : all.slice(0, 1)).map(({ note }) => note);
}

type Growing = { words: number; text: string; place: SourcePlace; from: SourcePlace[] };

/** Shared runs, longest first: neighbouring stretches of one paragraph that one source has, through several of its paragraphs too. */
function runsOf(paragraphs: readonly SourceParagraph[]): readonly SharedRun[] {
  const out: Growing[] = [];
  for (const { pieces } of paragraphs) {
    let open: Growing | null = null;
    let between = '';
    for (const piece of pieces) {
      if (piece.kind === 'plain') {
        between += piece.text;
        continue;
      }
      if (piece.kind !== 'verbatim') open = null;
      else if (open !== null && open.from[0]?.siglum === piece.siglum) {
        open.words += piece.words;
        open.text += between + piece.text;
        open.place = { ...open.place, end: piece.place.end };
        open.from.push(piece.counterpart);
      } else out.push((open = { words: piece.words, text: piece.text, place: piece.place, from: [piece.counterpart] }));
      between = '';
    }
  }
  return out.filter(({ words }) => words >= MIN_LISTED_WORDS).sort((x, y) => y.words - x.words);
}

function ownOf(paragraphs: readonly SourceParagraph[]): readonly OwnPassage[] {
  return paragraphs.flatMap(({ pieces, siglum, anchor, index, number }): readonly OwnPassage[] => {
    let words = 0;
    let at = 0;
    let longest: { words: number; text: string; start: number } | null = null;
    for (const piece of pieces) {
      if (piece.kind === 'own') {
        words += piece.words;
        if (longest === null || piece.words > longest.words) longest = { words: piece.words, text: piece.text, start: at };
      }
      at += piece.text.length;
    }
    if (longest === null || words < MIN_LISTED_WORDS) return [];
    return [{ words, text: longest.text, place: { siglum, anchor, index, number, start: longest.start, end: longest.start + longest.text.length } }];
  }).sort((x, y) => y.words - x.words);
}
