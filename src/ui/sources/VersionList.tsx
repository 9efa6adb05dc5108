import type { ReactNode } from 'react';
import type { SourceVersion } from '#core/project/sources.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { useReorder } from '#ui/versions/useReorder.ts';
import { ShareBar } from './ShareBar.tsx';
import { shareLine } from './sourceWords.ts';

export type ListedVersion = { readonly key: string; readonly siglum: string; readonly name: string; readonly source: SourceVersion | null };

export type VersionListProps = {
  readonly versions: readonly ListedVersion[];
  readonly read: string;
  readonly names: Readonly<Record<string, string>>;
  readonly onRead: (siglum: string) => void;
  readonly onReorder: (key: string, toIndex: number) => void;
  /** How the versions are ordered, and what can be done about it. */
  readonly order: ReactNode;
};

/** The versions with their shares; one of them is read. Dragged, or moved by Alt and the arrow keys, they change their order. */
export function VersionList({ versions, read, names, onRead, onReorder, order }: VersionListProps) {
  const reorder = useReorder(onReorder);
  return (
    <nav className="source-versions" aria-label="Version to read">
      <h2>Read one version</h2>
      <p className="hint">Each passage is credited to the earliest version that has its words.</p>
      <ol>
        {versions.map(({ key, siglum, name, source }, at) => {
          const mark = reorder.markOf(key, at);
          return (
            <li key={key} className={mark === '' ? undefined : mark} {...reorder.rowProps(at)} draggable {...reorder.gripProps(key)}>
              <button
                type="button" aria-current={siglum === read ? 'true' : undefined} onClick={() => onRead(siglum)}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                  event.preventDefault();
                  onReorder(key, at + (event.key === 'ArrowUp' ? -1 : 1));
                }}
              >
                <VersionTag siglum={siglum} as={siglum === read ? 'compared' : 'base'} />
                <b>{name}</b>
                <small>{source === null ? '' : counted(source.words, 'word')}</small>
                {source === null ? null : <><ShareBar shares={source.shares} /><span className="line">{shareLine(source, names)}</span></>}
              </button>
            </li>
          );
        })}
      </ol>
      <p className="hint">{order}</p>
    </nav>
  );
}
