import { givenAgain, paragraphAnchors } from '#core/project/anchors.ts';
import type { Sigla } from '#core/project/markIndex.ts';
import type { CellParagraph, Row, SideBySide } from '#core/project/rows.ts';
import { paragraphIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';

/** A version's paragraphs without a mark. */
export function plainParagraphs(version: Version, siglum: string): readonly CellParagraph[] {
  const anchors = paragraphAnchors(version, siglum);
  const again = givenAgain(version);
  return version.paragraphs.map((paragraph, index) => ({
    anchor: anchors[index] ?? '', siglum, index: paragraphIndex(index), role: paragraph.role, number: paragraph.number, again: again.has(index),
    pieces: [{ kind: 'text', text: version.text.slice(paragraph.chars.start, paragraph.chars.end) }],
  }));
}

/**
 * Both texts beside each other without any claim about which paragraphs correspond: while the comparison still runs, and
 * where two versions share almost nothing. Furniture keeps to its own rows, so that ¶1 stands level with ¶1.
 */
export function plainPair(before: Version, after: Version, sigla: Sigla): SideBySide {
  const left = plainParagraphs(before, sigla.before);
  const right = plainParagraphs(after, sigla.after);
  let l = 0;
  let r = 0;
  const rows: Row[] = [];
  const push = (one: CellParagraph | undefined, other: CellParagraph | undefined): void => {
    const cell = (p: CellParagraph | undefined): Row['before'] => (p === undefined ? { kind: 'gap', gaps: [] } : { kind: 'paragraphs', paragraphs: [p] });
    const first = one ?? other;
    if (first === undefined) return;
    rows.push({ key: `row-${first.anchor}`, class: first.number === null ? 'furniture' : 'unchanged', item: null, before: cell(one), after: cell(other) });
  };
  while (l < left.length || r < right.length) {
    const one = left[l];
    const other = right[r];
    const apart = one !== undefined && other !== undefined && (one.number === null) !== (other.number === null);
    const first = !apart || one.number === null;
    const second = !apart || other.number === null;
    push(first ? one : undefined, second ? other : undefined);
    if (first) l++;
    if (second) r++;
  }
  return { rows, ribbons: [] };
}
