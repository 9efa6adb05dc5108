import { Suspense, useMemo } from 'react';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import type { MarkClass } from '#core/project/piece.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { Icon } from '#ui/parts/icons.tsx';
import { Paragraph } from '#ui/passage/Paragraph.tsx';
import { keyMap } from '#ui/keys/keyMap.ts';
import { useKeys } from '#ui/keys/useKeys.ts';
import type { Frame } from './frame.ts';
import { sizeOf } from './Heads.tsx';
import { VersionEditor } from './parts.ts';
import { plainParagraphs } from './plainPair.ts';
import { useActions, useApp } from './storeContext.tsx';

export type OneVersionProps = { readonly frame: Frame; readonly editing: boolean; readonly onEdit: (key: string) => void; readonly onEdited: () => void };

const NO_MARKS: ReadonlySet<MarkClass> = new Set();
const NO_CHANGES: ReadonlySet<string> = new Set();
const INK = { hidden: NO_MARKS, lit: NO_CHANGES, own: 'before', hrefOf: (anchor: string) => `#${anchor}` } as const;

/** One file: its text on the left, and on the right the place for the second. */
export function OneVersion({ frame, editing, onEdit, onEdited }: OneVersionProps) {
  const actions = useActions();
  const entry = useApp((state) => state.shelf.entries[0]);
  const version = useApp((state) => state.collation.versions.before);
  const singleKeys = useApp((state) => state.preferences.singleKeys);
  const paragraphs = useMemo(() => (version === null ? [] : plainParagraphs(version, 'A')), [version]);
  const bindings = useMemo(() => keyMap([]), []);
  useKeys({
    bindings, page: 'start', singleKeys,
    onAction: (action) => {
      if (action.do === 'choose') frame.onChoose();
      if (action.do === 'paste') frame.onPaste();
      if (action.do === 'keys') frame.onKeys();
      if (action.do === 'escape') actions.escape();
      if (action.do === 'undo') actions.undo();
      if (action.do === 'redo') actions.redo();
    },
  });
  if (entry === undefined) return null;
  return (
    <main className="one" data-state={version === null ? 'idle' : 'ready'} aria-busy={version === null}>
      <h1 className="visually-hidden">{entry.draft.name}</h1>
      <div className="sub one-sub">
        <div className="head">
          <VersionTag siglum="A" as="base" /><b>{entry.draft.name}</b>
          <span className="meta">{version === null ? '' : sizeOf(version)}</span>
          <button type="button" className="icon edit-text" aria-label={`Edit the text of ${entry.draft.name}`} title="Edit the text" onClick={() => onEdit(entry.key)}><Icon name="pencil" /></button>
        </div>
      </div>
      <div className="one-columns">
        {editing ? (
          <Suspense fallback={null}>
            <VersionEditor name={entry.draft.name} siglum="A" as="base" text={version?.text ?? entry.draft.text} at={0} compared={null} onText={(text) => actions.editText(entry.key, text)} onDone={onEdited} />
          </Suspense>
        ) : (
          // A scroller must be reachable by key.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <section className="copy one-copy" tabIndex={0} aria-label={entry.draft.name}>
            <ol className="rows">
              {paragraphs.map((paragraph) => (
                <li key={paragraph.anchor} className={`row ${paragraph.number === null ? 'furniture' : 'unchanged'}`}>
                  {paragraph.number === null ? <span className="role" data-label="">{ROLE_WORDS[paragraph.role]}</span> : null}
                  <div className="cell before"><Paragraph paragraph={paragraph} ink={INK} version={entry.draft.name} tabStop={false} /></div>
                </li>
              ))}
            </ol>
          </section>
        )}
        <section className={`one-drop${frame.dragging ? ' over' : ''}`} aria-label="Second version">
          <h2>Add a second version to compare.</h2>
          <p>Drop it anywhere on this page</p>
          <div className="acts">
            <button type="button" className="btn" onClick={frame.onChoose}><Icon name="file" />Choose files</button>
            <button type="button" className="btn sec" onClick={frame.onPaste}><Icon name="paste" />Paste text</button>
          </div>
        </section>
      </div>
    </main>
  );
}
