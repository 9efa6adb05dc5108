import type { Gap } from '#core/project/rows.ts';

type GapNotesProps = {
  readonly gaps: readonly Gap[];
  /** Sigla to names. */
  readonly names: Readonly<Record<string, string>>;
  /** "none in AP 1" for furniture, "not in AP 1" for copy. */
  readonly furniture: boolean;
  readonly hrefOf: (anchor: string) => string;
  readonly tabStop: boolean;
};

/** What an empty cell says: "not in AP 1", "from AP 1 ¶5 below, ¶1 above". The version is named once. */
export function GapNotes({ gaps, names, furniture, hrefOf, tabStop }: GapNotesProps) {
  return (
    <p className="notes" data-label="">
      {gaps.map((gap, at) => {
        if (gap.kind === 'absent') return <span key={at}>{`${furniture ? 'none' : 'not'} in ${names[gap.siglum] ?? gap.siglum}`}</span>;
        const previous = gaps[at - 1];
        const again = previous?.kind === 'moved' && previous.place.siglum === gap.place.siglum && previous.direction === gap.direction;
        const { siglum, number, anchor, up } = gap.place;
        const version = again ? [] : [gap.direction, names[siglum] ?? siglum];
        const words = [...version, number === null ? '' : `¶${number}`, up ? 'above' : 'below'].filter((word) => word !== '');
        return (
          <span key={at}>
            {at > 0 && ', '}
            <a href={hrefOf(anchor)} data-goto={anchor} data-of={gap.change} tabIndex={tabStop ? 0 : -1}>
              {words.join(' ')}
            </a>
          </span>
        );
      })}
    </p>
  );
}
