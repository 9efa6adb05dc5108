import { DESKS, plantTriple } from './catchUpTriple.ts';
import { judgeCatchUp } from './scoreCatchUp.ts';

export type CatchUpScore = { triples: number; exact: number; planted: number; missed: number; false: number };

/** One line for each desk; the last adds all up. */
export function catchUpTable(openings: readonly (readonly (readonly string[])[])[], seeds: number): { readonly lines: readonly string[]; readonly total: CatchUpScore; readonly wrong: readonly string[] } {
  const total: CatchUpScore = { triples: 0, exact: 0, planted: 0, missed: 0, false: 0 };
  const wrong: string[] = [];
  const rows = DESKS.map((desk) => {
    const score: CatchUpScore = { triples: 0, exact: 0, planted: 0, missed: 0, false: 0 };
    for (const opening of openings) {
      for (let seed = 1; seed <= seeds; seed++) {
        const triple = plantTriple(seed, desk, opening);
        const judged = judgeCatchUp(triple);
        score.triples++;
        score.planted += triple.planted.length;
        score.missed += judged.missed.length;
        score.false += judged.false.length;
        if (judged.missed.length + judged.false.length === 0) score.exact++;
        wrong.push(...judged.missed.map((text) => `${desk.name}, seed ${seed}, missed ${text}`), ...judged.false.map((text) => `${desk.name}, seed ${seed}, false ${text}`));
      }
    }
    for (const key of Object.keys(total) as (keyof CatchUpScore)[]) total[key] += score[key];
    return [desk.name, ...figures(score)];
  });
  const head = ['our rewrite', 'triples', 'list exact', 'planted', 'missed', 'false'];
  const all = [head, ...rows, ['all', ...figures(total)]];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  return { lines: all.map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd()), total, wrong };
}

const figures = (s: CatchUpScore): string[] => [String(s.triples), `${((100 * s.exact) / s.triples).toFixed(1)} %`, String(s.planted), String(s.missed), String(s.false)];
