import type { WireWarning } from '#core/project/wireWarnings.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { counted } from '#ui/sentences/counts.ts';

export type AboveCopyProps = {
  readonly warnings: readonly (WireWarning & { readonly name: string; readonly as: 'base' | 'compared' })[];
  /** Changes of presentation that the filters hide. */
  readonly hiddenStyle: number;
  readonly onShowStyle: () => void;
};

const WORDS = { embargo: 'Embargo', kill: 'Kill' } as const;

/** What a reader must know before reading: that copy may not run, and that changes are hidden. It cannot be put away. */
export function AboveCopy({ warnings, hiddenStyle, onShowStyle }: AboveCopyProps) {
  return (
    <div className="above">
      {warnings.length === 0 ? null : (
        <section className="wire-warnings" aria-label="Embargo and kill">
          <div role="status">
            <ul>
              {warnings.map(({ kind, siglum, name, as, anchor, text }) => (
                <li key={anchor} className={kind}>
                  <Icon name={kind} size={18} />
                  <b>{WORDS[kind]}</b>
                  <span className="of"><VersionTag siglum={siglum} as={as} />{name}</span>
                  <q dir="auto">{text}</q>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <div role="status" className="hidden-style">
        {hiddenStyle === 0 ? null : (
          <p>
            <Icon name="style" />
            {counted(hiddenStyle, 'style-only change')} hidden
            <button type="button" onClick={onShowStyle}>Show</button>
          </p>
        )}
      </div>
    </div>
  );
}
