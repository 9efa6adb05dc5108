import { link, type PairFacts } from './choose.ts';
import type { Partners } from './identical.ts';
import { cosine, type Measure } from './measure.ts';
import type { Rivals } from './rivals.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * Second search: open units right beside links are paired at a lower similarity, the lowest where links stand on both
 * sides; less what they lag behind a rival elsewhere. The ends of the texts count as links. Every new link opens the next
 * place, so that gaps fill from their edges inwards, best first. O(open units · (unit size + log units)).
 */
export function fillGaps(partners: Partners, measure: Measure, rivals: Rivals, facts: PairFacts, t: Thresholds): void {
  const { ofBefore, ofAfter } = partners;
  const n = ofBefore.length;
  const m = ofAfter.length;
  const isOpen = (i: number, j: number): boolean => i >= 0 && j >= 0 && i < n && j < m && ofBefore[i]! < 0 && ofAfter[j]! < 0;
  const isJoined = (i: number, j: number): boolean => {
    if (i < 0 || j < 0) return i < 0 && j < 0;
    if (i >= n || j >= m) return i >= n && j >= m;
    return ofBefore[i] === j;
  };
  const places: Place[] = [];
  const look = (i: number, j: number): void => {
    if (!isOpen(i, j) || facts.pointsElsewhere(i, j)) return;
    const similarity = cosine(measure, i, j);
    const lag = Math.min(0, similarity - rivals(i, j));
    const least = isJoined(i - 1, j - 1) && isJoined(i + 1, j + 1) ? t.between : t.beside;
    if (similarity + t.lead * lag + Math.min(0, facts.ease(i, j)) >= least) places.push({ before: i, after: j, similarity });
  };
  look(0, 0);
  look(n - 1, m - 1);
  for (let i = 0; i < n; i++) {
    if (ofBefore[i]! < 0) continue;
    look(i - 1, ofBefore[i]! - 1);
    look(i + 1, ofBefore[i]! + 1);
  }
  while (places.length > 0) {
    const ranked = places.splice(0).sort((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after);
    for (const { before, after } of ranked) {
      if (!isOpen(before, after)) continue;
      link(partners, before, after);
      look(before - 1, after - 1);
      look(before + 1, after + 1);
    }
  }
}

type Place = { readonly before: number; readonly after: number; readonly similarity: number };
