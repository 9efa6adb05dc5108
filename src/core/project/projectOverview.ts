import { CreditKind, type Credits } from '#core/model/credits.ts';
import type { Kindred } from '#core/model/kindred.ts';
import type { SentenceIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from './anchors.ts';
import { KEPT, wordsKept } from './keptBetween.ts';
import type { FlowBlock, FlowColumn, FlowLink, Overview, OverviewInput } from './overview.ts';
import { standOuts } from './standOuts.ts';

/** The Overview of all versions in the order of the shelf. O(sentences × versions + words). */
export function projectOverview({ kindred, credits, sigla, names }: OverviewInput): Overview {
  const blockOf = kindred.versions.map(({ paragraphs }) => {
    let block = 0;
    return paragraphs.map(({ number }) => (number === null ? -1 : block++));
  });
  const matrix = credits.shares.map((row, i) => row.map((share, j) => (i === j ? null : Math.round(100 * share))));
  return {
    columns: kindred.versions.map((version, v): FlowColumn => ({
      siglum: sigla[v]!, name: names[v]!, words: version.wordCount, blocks: blocksOf(kindred, v, credits, paragraphAnchors(version, sigla[v]!)),
    })),
    matrix,
    links: linksOf(kindred, blockOf),
    standsOut: standOuts(kindred, matrix, sigla),
  };
}

const tokensIn = ({ sentences }: Version, list: readonly SentenceIndex[]): number =>
  list.reduce((sum, s) => sum + sentences[s]!.tokens.end - sentences[s]!.tokens.start, 0);

/** Strand of each sentence of a version. */
function strandsOf({ versions, strands }: Kindred, v: number): Int32Array {
  const out = new Int32Array(versions[v]!.sentences.length);
  strands.forEach(({ cells }, k) => { for (const s of cells[v]!) out[s] = k; });
  return out;
}

function blocksOf(kindred: Kindred, v: number, credits: Credits, anchors: readonly string[]): readonly FlowBlock[] {
  const version = kindred.versions[v]!;
  const { kind } = credits.earlier[v]!;
  const strandOf = strandsOf(kindred, v);
  return version.paragraphs.flatMap((paragraph, p): readonly FlowBlock[] => {
    if (paragraph.number === null) return [];
    const counts = [0, 0, 0, 0];
    for (let t = paragraph.tokens.start as number; t < paragraph.tokens.end; t++) counts[kind[t]!]!++;
    const words = counts[CreditKind.verbatim]! + counts[CreditKind.reworded]! + counts[CreditKind.own]!;
    const weight = new Map<number, number>();
    let [next, further] = [false, false];
    for (let s = paragraph.sentences.start as number; s < paragraph.sentences.end; s++) {
      const { cells } = kindred.strands[strandOf[s]!]!;
      const origin = cells.findIndex((cell) => cell.length > 0);
      weight.set(origin, (weight.get(origin) ?? 0) + tokensIn(version, [s as SentenceIndex]));
      next ||= (cells[v + 1]?.length ?? 0) > 0;
      further ||= cells.some((cell, w) => w > v + 1 && cell.length > 0);
    }
    const origin = [...weight].reduce((best, one) => (one[1] > best[1] ? one : best), [v, 0])[0];
    const gone = !next && v + 1 < kindred.versions.length;
    return [{
      anchor: anchors[p]!, number: paragraph.number, words, origin,
      kept: words === 0 ? 0 : counts[CreditKind.verbatim]! / words, reworded: words === 0 ? 0 : counts[CreditKind.reworded]! / words,
      born: [...weight.keys()].every((one) => one === v), gone, returns: gone && further,
    }];
  });
}

type Growing = { readonly from: [number, number]; readonly to: [number, number]; kept: number; all: number; readonly origin: number };

/** Ribbons between each paragraph and the next that has sentences of its strands. */
function linksOf(kindred: Kindred, blockOf: readonly (readonly number[])[]): readonly FlowLink[] {
  const { versions, strands } = kindred;
  const ribbons = new Map<string, Growing>();
  for (const { cells } of strands) {
    const holders = [...cells.keys()].filter((v) => cells[v]!.length > 0);
    for (let h = 0; h + 1 < holders.length; h++) {
      const [v, w] = [holders[h]!, holders[h + 1]!];
      for (const [p, here] of byParagraph(versions[v]!, cells[v]!)) {
        for (const [q, there] of byParagraph(versions[w]!, cells[w]!)) {
          const [b, c] = [blockOf[v]![p]!, blockOf[w]![q]!];
          if (b < 0 || c < 0) continue;
          const key = `${v} ${b} ${w} ${c}`;
          const from = heights(versions[v]!, p, here);
          const to = heights(versions[w]!, q, there);
          const known = ribbons.get(key) ?? { from, to, kept: 0, all: 0, origin: holders[0]! };
          known.from[0] = Math.min(known.from[0], from[0]);
          known.from[1] = Math.max(known.from[1], from[1]);
          known.to[0] = Math.min(known.to[0], to[0]);
          known.to[1] = Math.max(known.to[1], to[1]);
          known.all += tokensIn(versions[w]!, there);
          known.kept += wordsKept(kindred, v, w, there);
          ribbons.set(key, known);
        }
      }
    }
  }
  return [...ribbons].map(([key, { from, to, kept, all, origin }]): FlowLink => {
    const [v, b, w, c] = key.split(' ').map(Number) as [number, number, number, number];
    return {
      from: { version: v, block: b }, to: { version: w, block: c }, fromSpan: { start: from[0], end: from[1] }, toSpan: { start: to[0], end: to[1] },
      kind: kept >= KEPT * all ? 'kept' : 'reworded', words: all, skips: w - v - 1, origin,
    };
  }).sort((x, y) => x.from.version - y.from.version || x.from.block - y.from.block || x.to.version - y.to.version || x.to.block - y.to.block);
}

function byParagraph({ sentences }: Version, list: readonly SentenceIndex[]): ReadonlyMap<number, readonly SentenceIndex[]> {
  const out = new Map<number, SentenceIndex[]>();
  for (const s of list) out.set(sentences[s]!.paragraph, [...(out.get(sentences[s]!.paragraph) ?? []), s]);
  return out;
}

/** Where sentences lie in their paragraph, as shares of its length. */
function heights({ paragraphs, sentences }: Version, p: number, list: readonly SentenceIndex[]): [number, number] {
  const { start, end } = paragraphs[p]!.tokens;
  const length = Math.max(1, end - start);
  return [(sentences[list[0]!]!.tokens.start - start) / length, (sentences[list.at(-1)!]!.tokens.end - start) / length];
}
