import type { Version } from '#core/model/version.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { versionSize } from '#ui/sentences/counts.ts';
import { VersionChooser, type VersionEntry } from '#ui/versions/VersionChooser.tsx';

export type HeadProps = {
  readonly as: 'base' | 'compared';
  readonly versions: readonly VersionEntry[];
  readonly chosen: string;
  readonly version: Version | null;
  readonly onChoose: (siglum: string) => void;
  readonly onEdit: () => void;
};

/** The head of a column: its version, how long it is, and the way to edit it. */
export function Head({ as, versions, chosen, version, onChoose, onEdit }: HeadProps) {
  const name = versions.find((one) => one.siglum === chosen)?.name ?? chosen;
  return (
    <>
      <VersionChooser as={as} versions={versions} chosen={chosen} onChoose={onChoose} withNote />
      <span className="meta">{version === null ? '' : sizeOf(version)}</span>
      <button type="button" className="icon edit-text" aria-label={`Edit the text of ${name}`} title="Edit the text" onClick={onEdit}><Icon name="pencil" /></button>
    </>
  );
}

export const sizeOf = (version: Version): string => versionSize(version.paragraphs.filter((paragraph) => paragraph.number !== null).length, version.wordCount);

export function Swap({ onSwap }: { readonly onSwap: () => void }) {
  return <button type="button" className="icon swap" aria-label="Swap base and compared" title="Swap base and compared (x)" onClick={onSwap}><Icon name="swap" /></button>;
}
