import type { ChangeId } from '#core/model/change.ts';
import type { Comparison } from '#core/model/collation.ts';
import { joinText, type Stretch } from './joinText.ts';
import { readPassages, ROOT, type Passages, type Side } from './passages.ts';
import { readGround, strandOf, type Ground, type Item, type Owner } from './strands.ts';
import { weave, type Woven } from './weave.ts';

export type { Stretch } from './joinText.ts';

/** A comparison made ready for taking: readings of it, one after the other, cost one pass each. */
export type Loom = {
  readonly comparison: Comparison;
  readonly ground: Ground;
  /** The woven text of each passage that moved, and last that of all around them. */
  readonly woven: readonly (readonly Woven[])[];
};

/** Linear in the tokens of both versions, but for sorting moves. */
export function createLoom(comparison: Comparison): Loom {
  const passages = readPassages(comparison);
  const ground = readGround(comparison, passages);
  const contexts = [...passages.moves.keys(), ROOT];
  return { comparison, ground, woven: contexts.map((context) => weave(ground, strandOf(ground, 'before', context), strandOf(ground, 'after', context))) };
}

/** The changes whose compared reading stands, with those that stand or fall with them: passages that hold each other. */
export function withTied(loom: Loom, taken: ReadonlySet<ChangeId>): ReadonlySet<ChangeId> {
  const { moves, tied } = loom.ground.passages;
  const numbers = new Set(moves.flatMap((move, m) => (taken.has(move.id) ? [tied[m]!] : [])));
  const more = moves.filter((move, m) => numbers.has(tied[m]!) && !taken.has(move.id));
  return more.length === 0 ? taken : new Set([...taken, ...more.map((move) => move.id)]);
}

/** These changes, and the passages that can only be taken or given back together with them. */
export function withCompanions({ ground: { passages: { moves, tied } } }: Loom, changes: readonly ChangeId[]): readonly ChangeId[] {
  const named = new Set(changes);
  const numbers = new Set(moves.flatMap((move, m) => (named.has(move.id) ? [tied[m]!] : [])));
  return [...changes, ...moves.flatMap((move, m) => (numbers.has(tied[m]!) && !named.has(move.id) ? [move.id] : []))];
}

/**
 * The reading in which the changes `taken` stand as the compared version has them, and all others as the base has them.
 * Every word that both versions have stands in it exactly once, the words of a change on one side or the other. With
 * nothing taken it is the base's text exactly, with everything the compared version's. Ids of other comparisons count for nothing.
 */
export function composeReading(loom: Loom, taken: ReadonlySet<ChangeId>): string {
  const { before, after, changes } = loom.comparison;
  const own = changes.filter((change) => taken.has(change.id)).length;
  if (own === 0) return before.text;
  return own === changes.length ? after.text : joinText(loom.comparison, composeStretches(loom, taken));
}

/** The same as stretches of the two versions: what a law can be held to. */
export function composeStretches(loom: Loom, taken: ReadonlySet<ChangeId>): readonly Stretch[] {
  const { ground, woven } = loom;
  const all = withTied(loom, taken);
  const isTaken = takenBy(loom.comparison, all);
  const passageTaken = ground.passages.moves.map((move) => all.has(move.id));
  return walk(ground.passages, woven, isTaken, passageTaken);
}

function takenBy({ changes, blocks }: Comparison, taken: ReadonlySet<ChangeId>): (owner: Owner) => boolean {
  const left = new Int32Array(blocks.length);
  const has = new Uint8Array(blocks.length);
  changes.forEach(({ block, id }) => {
    has[block] = 1;
    if (!taken.has(id)) left[block]!++;
  });
  return (owner) => {
    switch (owner.kind) {
      case 'none': return false;
      case 'change': return taken.has(changes[owner.change]!.id);
      case 'block': return has[owner.block] === 1 && left[owner.block] === 0;
    }
  };
}

function walk({ moves }: Passages, woven: readonly (readonly Woven[])[], isTaken: (owner: Owner) => boolean, passageTaken: readonly boolean[]): readonly Stretch[] {
  const out: Stretch[] = [];
  let breakDue = false;
  /** The one-sided paragraph that is open, as side and number. */
  let open: { readonly side: Side; readonly paragraph: number } | null = null;
  const put = (stretch: Omit<Stretch, 'breakBefore'>): void => {
    out.push({ ...stretch, breakBefore: breakDue && out.length > 0 });
    breakDue = false;
  };
  const enter = (side: Side, item: Item): void => {
    if (item.lone ? open?.side !== side || open.paragraph !== item.paragraph : open !== null) breakDue = true;
    open = item.lone ? { side, paragraph: item.kind === 'passage' ? item.last : item.paragraph } : null;
  };
  const oneSided = (side: Side, item: Item, within: boolean): void => {
    const standsHere = item.kind === 'passage' ? passageTaken[item.passage] === (side === 'after') : isTaken(item.owner) === (side === 'after');
    if (item.kind === 'break' && item.lone) {
      if (open?.side !== side || open.paragraph !== item.paragraph) return;
      breakDue = true;
      open = null;
      return;
    }
    if (!standsHere) return;
    if (item.kind === 'break') {
      breakDue = true;
      return;
    }
    if (!within) enter(side, item);
    if (item.kind === 'passage') each(woven[item.passage]!, true);
    else put({ side, start: item.start, end: item.end, otherStart: -1 });
  };
  const each = (list: readonly Woven[], within: boolean): void => {
    for (const { before, after } of list) {
      if (before === null || after === null) {
        oneSided(before === null ? 'after' : 'before', (before ?? after)!, within);
        continue;
      }
      if (before.kind === 'break') {
        breakDue = true;
        open = null;
        continue;
      }
      if (before.kind === 'passage' || after.kind !== before.kind) continue;
      if (!within) enter('before', before);
      const side: Side = before.kind === 'unit' && isTaken(before.owner) ? 'after' : 'before';
      const [own, other] = side === 'before' ? [before, after] : [after, before];
      put({ side, start: own.start, end: own.end, otherStart: before.kind === 'run' ? other.start : -1 });
    }
  };
  each(woven[moves.length]!, false);
  return out;
}
