import { align } from '#core/align/align.ts';
import { classify } from '#core/classify/classify.ts';
import { diff } from '#core/diff/diff.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { versionOf } from './builders.ts';
import { RECIPES, rewrite, type Recipe } from './rewrites.ts';
import { addScore, emptyScore, type Score } from './scoreRewrite.ts';

/** The body of a story without its furniture: headlines and bylines follow rules of their own. */
export function bodyOf(text: string): string {
  const version = versionOf(text, createLexicon());
  return version.paragraphs.filter((p) => p.role === 'body').map((p) => version.text.slice(p.chars.start, p.chars.end)).join('\n\n');
}

/** Rewrites each text with each seed by one recipe, compares, and adds up. */
export function scoreRecipe(texts: readonly string[], recipe: Recipe, seeds: number): Score {
  const score = emptyScore();
  for (let seed = 1; seed <= seeds; seed++) {
    texts.forEach((text, i) => {
      const truth = rewrite(text, recipe, seed * 100 + i);
      const lexicon = createLexicon();
      const before = versionOf(truth.before, lexicon);
      const after = versionOf(truth.after, lexicon);
      const alignment = align(before, after, lexicon);
      const difference = diff(before, after, alignment, lexicon);
      addScore(score, truth, { before, after, alignment, diff: difference, changes: classify(before, after, alignment, difference, lexicon) });
    });
  }
  return score;
}

const ratio = (x: number, y: number): string => (y === 0 ? (x === 0 ? '–' : `${x}/0`) : (x / y).toFixed(3));
const percent = (x: number, y: number): string => (y === 0 ? '–' : `${((100 * x) / y).toFixed(2)} %`);

/** One line per recipe; the last adds all up. */
export function rewriteTable(texts: readonly string[], seeds: number): { readonly lines: readonly string[]; readonly total: Score; readonly byRecipe: ReadonlyMap<string, Score> } {
  const total = emptyScore();
  const byRecipe = new Map<string, Score>();
  for (const recipe of RECIPES) {
    const score = scoreRecipe(texts, recipe, seeds);
    byRecipe.set(recipe.name, score);
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  }
  const head = ['rewrite', 'marked ÷ truth', 'kept words paired', 'moves', 'false moves', 'splits, merges', 'changes ÷ truth'];
  const rows = [...byRecipe, ['all', total] as const].map(([name, s]) => [
    name, ratio(s.markedChars, s.changedChars), percent(s.pairedWords, s.keptWords), `${s.movesFound}/${s.moves}`, String(s.falseMoves),
    `${s.reparagraphedFound}/${s.reparagraphed}`, ratio(s.changes, s.segments),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)));
  return { lines: [head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ').trimEnd()), total, byRecipe };
}
