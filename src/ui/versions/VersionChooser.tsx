import { Select, SelectItem, SelectPopover, SelectProvider } from '@ariakit/react';
import { counted } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';

/** A version as choosers and menus show it; `words` is null until it has been read. */
export type VersionEntry = {
  readonly key: string;
  readonly siglum: string;
  readonly name: string;
  readonly note: string;
  readonly words: number | null;
  /** ISO 8601; null where nobody says. */
  readonly publishedAt: string | null;
};

export type VersionChooserProps = {
  readonly as: 'base' | 'compared';
  readonly versions: readonly VersionEntry[];
  /** Siglum of the version chosen now. */
  readonly chosen: string;
  readonly onChoose: (siglum: string) => void;
  readonly withNote: boolean;
};

const LABELS = { base: 'Base version', compared: 'Compared version' } as const;

/** The head of a column: tag, name and note of its version, and the list of all to choose another. */
export function VersionChooser({ as, versions, chosen, onChoose, withNote }: VersionChooserProps) {
  const version = versions.find((one) => one.siglum === chosen);
  return (
    <SelectProvider value={chosen} setValue={(siglum: string) => { if (siglum !== chosen) onChoose(siglum); }} placement="bottom-start">
      <Select className="vs" typeahead={false} aria-label={`${LABELS[as]}: ${version?.name ?? ''}`} title={LABELS[as]}>
        <VersionTag siglum={chosen} as={as} />
        <b>{version?.name}</b>
        {withNote && version !== undefined && version.note !== '' ? <span className="dim">{version.note}</span> : null}
        <Icon name="chevronDown" />
      </Select>
      <SelectPopover className="menu choose" gutter={6} unmountOnHide aria-label={LABELS[as]}>
        {versions.map((one) => (
          <SelectItem key={one.key} value={one.siglum} aria-label={[`${one.siglum}, ${one.name}`, one.note].filter((part) => part !== '').join(', ')}>
            <VersionTag siglum={one.siglum} as={one.siglum === chosen ? as : 'other'} />
            <b>{one.name}</b>
            <span className="dim">{one.note !== '' ? one.note : one.words === null ? '' : counted(one.words, 'word')}</span>
            {one.siglum === chosen ? <Icon name="check" /> : <span />}
          </SelectItem>
        ))}
      </SelectPopover>
    </SelectProvider>
  );
}
