import { MARK, type WitnessEdit } from './witnessEdits.ts';

/** A version in an apparatus; the base is the one without edits. */
export type Witness = { readonly siglum: string; readonly edits: readonly WitnessEdit[] };

/** A stretch of the base that all witnesses have, or what each of them has in its place, in the order of the witnesses. */
export type Item = { readonly kind: 'common'; readonly text: string } | { readonly kind: 'variant'; readonly readings: readonly string[] };

/**
 * A group of whole paragraphs. `line`: one paragraph that every witness has, with its variants inside. `lacuna`: some
 * witnesses have nothing here; `inner` is what the others have, read against each other. `blocks`: the witnesses part
 * their paragraphs differently, so each is given whole, in the order of the witnesses.
 */
export type Group =
  | { readonly kind: 'line'; readonly at: number; readonly items: readonly Item[] }
  | { readonly kind: 'lacuna'; readonly present: readonly Witness[]; readonly absent: readonly Witness[]; readonly inner: readonly Group[] }
  | { readonly kind: 'blocks'; readonly at: number; readonly readings: readonly string[] };

/**
 * All witnesses read in parallel over the units `from`–`to` of the base's string, every paragraph of which ends with MARK;
 * no edit of theirs reaches beyond these.
 * Joined, what a witness has in the groups is exactly its text. O(edits log edits + text), and as often again as
 * witnesses fall silent at a place.
 */
export function apparatus(base: string, witnesses: readonly Witness[], from = 0, to = base.length): readonly Group[] {
  const groups: Group[] = [];
  let open: { readonly start: number; readonly items: Item[] } = { start: from, items: [] };
  const texts = witnesses.map(() => '');
  const put = (item: Item, end: number): void => {
    open.items.push(item);
    witnesses.forEach((_, w) => { texts[w] = (texts[w] ?? '') + (item.kind === 'common' ? item.text : (item.readings[w] ?? '')); });
    if (texts.every((text) => text === '' || text.endsWith(MARK))) close(end);
  };
  const close = (end: number): void => {
    if (open.items.length > 0) groups.push(groupOf(base, witnesses, open.items, texts, open.start, end));
    open = { start: end, items: [] };
    texts.fill('');
  };
  let at = from;
  const common = (end: number): void => {
    for (let next = base.indexOf(MARK, at); next >= 0 && next < end; next = base.indexOf(MARK, at)) {
      put({ kind: 'common', text: base.slice(at, next + 1) }, next + 1);
      at = next + 1;
    }
    if (at < end) put({ kind: 'common', text: base.slice(at, end) }, end);
    at = end;
  };
  for (const { start, end } of regions(witnesses)) {
    common(start);
    put({ kind: 'variant', readings: witnesses.map(({ edits }) => reading(base, edits, start, end)) }, end);
    at = end;
  }
  common(to);
  close(to);
  return groups;
}

function groupOf(base: string, witnesses: readonly Witness[], items: readonly Item[], texts: readonly string[], start: number, end: number): Group {
  const isLine = items.every((item) => item.kind === 'common' || item.readings.every((text) => !text.includes(MARK)));
  if (isLine) return { kind: 'line', at: start, items };
  const present = witnesses.filter((_, w) => texts[w] !== '');
  if (present.length === witnesses.length) return { kind: 'blocks', at: start, readings: [...texts] };
  const absent = witnesses.filter((_, w) => texts[w] === '');
  const within = present.map(({ siglum, edits }) => ({ siglum, edits: editsWithin(edits, start, end) }));
  const inner: readonly Group[] = within.some(({ edits }) => edits.length === 0)
    ? apparatus(base, within, start, end)
    // Nobody has the base's words here: what stands in their place is given whole.
    : [{ kind: 'blocks', at: start, readings: texts.filter((text) => text !== '') }];
  return { kind: 'lacuna', present: within, absent, inner };
}

/** The edits of a region: within it, and not at its end where the next region begins. Found by binary search. */
function editsWithin(edits: readonly WitnessEdit[], start: number, end: number): readonly WitnessEdit[] {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < edits.length && edits[last]!.end <= end && (edits[last]!.start < end || edits[last]!.start === start)) last++;
  return edits.slice(low, last);
}

/** Where any witness leaves the base: overlapping edits, and such that begin at one place, make one region. */
function regions(witnesses: readonly Witness[]): readonly { readonly start: number; readonly end: number }[] {
  const edits = witnesses.flatMap((witness) => witness.edits).sort((x, y) => x.start - y.start || x.end - y.end);
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of edits) {
    const last = out.at(-1);
    if (last !== undefined && (start < last.end || start === last.start)) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** What a witness has in place of a region of the base. */
function reading(base: string, edits: readonly WitnessEdit[], start: number, end: number): string {
  let text = '';
  let at = start;
  for (const edit of editsWithin(edits, start, end)) {
    text += base.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + base.slice(at, end);
}
