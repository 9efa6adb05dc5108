import type { Kindred } from '#core/model/kindred.ts';
import { keptBetween } from './keptBetween.ts';
import type { StandOut } from './overview.ts';

/** Percent of a version's words from which it is told how much of it stands in another. */
const MOSTLY = 50;
/** Percent by which one source must lead another that is worth naming. */
const NEARER_BY = 10;
/** Percent below which two texts share almost no wording. */
const ALMOST_NONE = 3;

/** What stands out among all versions, most telling first. O(versions² + strands × versions). */
export function standOuts(kindred: Kindred, matrix: readonly (readonly (number | null)[])[], sigla: readonly string[]): readonly StandOut[] {
  const nearer: StandOut[] = [];
  const most: StandOut[] = [];
  const apart: StandOut[] = [];
  for (let i = 1; i < sigla.length; i++) {
    const sources = [...sigla.keys()].slice(0, i).map((j) => ({ j, percent: matrix[i]![j] ?? 0 })).sort((x, y) => y.percent - x.percent || x.j - y.j);
    const [first, second] = sources;
    if (first === undefined) continue;
    const told = { siglum: sigla[i]!, to: sigla[first.j]!, percent: first.percent };
    if (first.percent === 100 && matrix[first.j]![i] === 100) most.push({ kind: 'same-words', siglum: told.siglum, to: told.to });
    else if (second !== undefined && second.percent >= MOSTLY && first.percent - second.percent >= NEARER_BY) {
      nearer.push({ kind: 'nearer', ...told, than: sigla[second.j]!, thanPercent: second.percent });
    } else if (first.percent >= MOSTLY) most.push({ kind: 'stands-in', ...told });
    else if (first.percent >= ALMOST_NONE) most.push({ kind: 'shares-most', ...told });
    else apart.push({ kind: 'apart', ...told });
  }
  return [...nearer, ...returned(kindred, sigla), ...most, ...apart];
}

/** Paragraphs that one version lacks between two that have them, kept as they were: what is worded anew may have come from elsewhere. */
function returned(kindred: Kindred, sigla: readonly string[]): readonly StandOut[] {
  const { versions, strands } = kindred;
  const found = new Map<string, { readonly v: number; readonly gap: number; readonly w: number; readonly paragraphs: Set<number> }>();
  for (const { cells } of strands) {
    const holders = [...cells.keys()].filter((v) => cells[v]!.length > 0);
    for (let h = 0; h + 1 < holders.length; h++) {
      const [v, w] = [holders[h]!, holders[h + 1]!];
      const { sentences, paragraphs } = versions[w]!;
      const paragraph = sentences[cells[w]![0]!]!.paragraph;
      if (w === v + 1 || paragraphs[paragraph]!.number === null || !keptBetween(kindred, v, w, cells[w]!)) continue;
      const key = `${v} ${w}`;
      const known = found.get(key) ?? { v, gap: v + 1, w, paragraphs: new Set<number>() };
      known.paragraphs.add(paragraph);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .sort((x, y) => y.paragraphs.size - x.paragraphs.size || x.v - y.v || x.w - y.w)
    .map(({ v, gap, w, paragraphs }) => ({ kind: 'returned', siglum: sigla[v]!, without: sigla[gap]!, to: sigla[w]!, paragraphs: paragraphs.size }));
}
