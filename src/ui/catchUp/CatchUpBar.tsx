import type { ReactNode } from 'react';
import type { CatchUpKind } from '#core/project/catchUp.ts';
import type { Triple } from '#core/project/lens.ts';
import { CATCH_UP_KINDS } from '#core/project/catchUp.ts';
import { figure } from '#ui/sentences/counts.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { withRole } from './defaultTriple.ts';
import { KIND_ICONS, KIND_WORDS } from './catchUpWords.ts';

export type CatchUpBarProps = {
  readonly versions: readonly { readonly siglum: string; readonly name: string }[];
  readonly triple: Triple;
  readonly counts: Readonly<Record<CatchUpKind, number>> | null;
  readonly show: CatchUpKind | null;
  readonly onTriple: (triple: Triple) => void;
  readonly onShow: (show: CatchUpKind | null) => void;
  /** The way back to all rows, and the choice of views where the header has no room for it. */
  readonly children: ReactNode;
};

const ROLES: readonly (readonly [keyof Triple, string])[] = [['old', 'Wire before'], ['wire', 'Wire now'], ['ours', 'Our rewrite']];

/** Which three versions are read together, and which kinds of tasks are listed. */
export function CatchUpBar({ versions, triple, counts, show, onTriple, onShow, children }: CatchUpBarProps) {
  const total = counts === null ? 0 : CATCH_UP_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <div className="sub catch-bar">
      {ROLES.map(([role, words]) => (
        <label key={role} className="catch-role">
          <span>{words}</span>
          <select value={triple[role]} onChange={(event) => onTriple(withRole(triple, role, event.target.value))}>
            {versions.map(({ siglum, name }) => <option key={siglum} value={siglum}>{`${siglum}  ${name}`}</option>)}
          </select>
          <Icon name="chevronDown" />
        </label>
      ))}
      <div className="fact-filters" role="group" aria-label="Show tasks">
        <button type="button" aria-pressed={show === null} onClick={() => onShow(null)}>All <b>{figure(total)}</b></button>
        {CATCH_UP_KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={show === kind} onClick={() => onShow(kind)}><Icon name={KIND_ICONS[kind]} size={10} />{KIND_WORDS[kind]} <b>{figure(counts?.[kind] ?? 0)}</b></button>
        ))}
      </div>
      {children}
    </div>
  );
}
