import type { Paragraph, Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import { projectChangeList } from '#core/project/changeList.ts';
import { buildMarkIndex } from '#core/project/markIndex.ts';
import { comparisonOf, namesBySiglum } from '#store/selectors.ts';
import type { AppState } from '#store/state.ts';
import { isolated } from '#ui/sentences/isolated.ts';
import { focusAnchor } from './navigation.ts';

/** A paragraph with everything that citing it needs. */
export type Cited = {
  readonly anchor: string;
  readonly siglum: string;
  readonly side: 'before' | 'after';
  readonly name: string;
  readonly number: number | null;
  readonly text: string;
  readonly paragraph: Paragraph;
};

/** The paragraph at an anchor of the pair in view. */
export function cite(state: Pick<AppState, 'shelf' | 'lens' | 'collation'>, anchor: string): Cited | null {
  const siglum = anchor.charAt(0).toUpperCase();
  const side = siglum === state.lens.base ? 'before' : 'after';
  const version: Version | null = siglum === state.lens[side === 'before' ? 'base' : 'compared'] ? state.collation.versions[side] : null;
  if (version === null) return null;
  const paragraph = version.paragraphs[paragraphAnchors(version, siglum).indexOf(anchor)];
  if (paragraph === undefined) return null;
  const name = namesBySiglum(state)[siglum] ?? siglum;
  return { anchor, siglum, side, name, number: paragraph.number, text: version.text.slice(paragraph.chars.start, paragraph.chars.end), paragraph };
}

/** "AP 2 ¶3"; of furniture the version alone. */
export const placeOf = ({ name, number }: Pick<Cited, 'name' | 'number'>): string => (number === null ? isolated(name) : `${isolated(name)} ¶${number}`);

/** The paragraph that is selected now. */
export function citedAt(state: AppState): Cited | null {
  const { lens, collation } = state;
  const comparison = comparisonOf(collation);
  const items = lens.focus?.kind === 'item' && comparison !== null ? projectChangeList(buildMarkIndex(comparison, { before: lens.base, after: lens.compared })).items : [];
  const anchor = focusAnchor(items, lens.focus);
  return anchor === null ? null : cite(state, anchor);
}
