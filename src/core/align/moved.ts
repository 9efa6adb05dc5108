import { heaviestChain } from '#core/model/chain.ts';
import { uint8 } from '#core/model/slab.ts';
import type { Version } from '#core/model/version.ts';
import { commonTokens, type Members } from './common.ts';
import type { Link } from './units.ts';

/** A run of neighbours of a link on either side; a link whose parts stand apart has several, and holds its place by one of them. */
type Place = { readonly link: number; readonly before: readonly number[]; readonly after: readonly number[] };

/**
 * Which links moved: those outside the heaviest ordered chain, 1 for each. A link weighs the root of the tokens that it kept: of
 * an old lead that was taken down and written anew, and the kept paragraph it passed, the lead moved, however long it is; and
 * one long paragraph that passed three short ones is one move, not three. A paragraph that was split and whose rest runs on in the
 * next weighs by both (`parts`, links of its sentences): the short one that passed it moved.
 * O(links · log links), and where anything is out of order the tokens of all, once more for each run of a link (`grow.ts` bounds them).
 */
export function movedLinks(before: Version, after: Version, links: readonly Link[], members: Members = 'paragraphs', parts: readonly Link[] = []): Uint8Array {
  const moved = uint8(links.length);
  if (areInOrder(links)) return moved;
  const places = links
    .flatMap((link, k): Place[] => runsOf(link.before).flatMap((b) => runsOf(link.after).map((a) => ({ link: k, before: b, after: a }))))
    .sort((x, y) => x.before[0]! - y.before[0]! || x.after[0]! - y.after[0]!);
  const from = places.map((place) => place.before[0]!);
  const to = places.map((place) => place.after[0]!);
  if (to.every((place, k) => k === 0 || place > to[k - 1]!)) return moved;
  const first = to.reduce((least, place) => Math.min(least, place), Infinity);
  const last = to.reduce((most, place) => Math.max(most, place), 0);
  const runsOn = parts.length === 0 ? () => 0 : continuations(before, after, parts);
  const weight = places.map((place) => Math.sqrt(Math.max(1, commonTokens(before, place.before, after, place.after, members))) + runsOn(place));
  const onChain = heaviestChain(from, to.map((place) => place - first), weight, last - first + 1);
  moved.fill(1);
  places.forEach((place, k) => { if (onChain[k] === 1) moved[place.link] = 0; });
  return moved;
}

/** Whether each link is one run on either side, and all follow each other on both: then none moved. O(links). */
function areInOrder(links: readonly Link[]): boolean {
  for (let k = 0; k < links.length; k++) {
    const { before, after } = links[k]!;
    if (!isRun(before) || !isRun(after)) return false;
    if (k > 0 && (before[0]! <= links[k - 1]!.before[0]! || after[0]! <= links[k - 1]!.after[0]!)) return false;
  }
  return true;
}

const isRun = (positions: readonly number[]): boolean => (positions.at(-1) ?? 0) - (positions[0] ?? 0) === positions.length - 1;

/** Cuts ascending positions into runs of neighbours. O(positions). */
export function runsOf(positions: readonly number[]): readonly (readonly number[])[] {
  if (isRun(positions)) return [positions];
  const runs: number[][] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === position - 1) run.push(position);
    else runs.push([position]);
  }
  return runs;
}

/**
 * What a place weighs by the sentences that ran on into the paragraph beside it: each such passage would be moved with it. O(parts) once, then O(members).
 */
function continuations(before: Version, after: Version, parts: readonly Link[]): (place: Place) => number {
  const kept = new Map<string, number>();
  for (const part of parts) {
    const key = `${before.sentences[part.before[0]!]!.paragraph} ${after.sentences[part.after[0]!]!.paragraph}`;
    kept.set(key, (kept.get(key) ?? 0) + commonTokens(before, part.before, after, part.after, 'sentences'));
  }
  const weightOf = (p: number, q: number): number => Math.sqrt(kept.get(`${p} ${q}`) ?? 0);
  return (place) => {
    let weight = 0;
    for (const p of place.before) weight += weightOf(p, place.after[0]! - 1) + weightOf(p, place.after.at(-1)! + 1);
    for (const q of place.after) weight += weightOf(place.before[0]! - 1, q) + weightOf(place.before.at(-1)! + 1, q);
    return weight;
  };
}
