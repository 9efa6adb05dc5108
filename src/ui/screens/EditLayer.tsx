import { Suspense, useMemo } from 'react';
import type { Comparison } from '#core/model/collation.ts';
import type { Version } from '#core/model/version.ts';
import { textMarks } from '#ui/editor/textMarks.ts';
import { VersionEditor } from './parts.ts';

export type EditLayerProps = {
  readonly name: string;
  readonly siglum: string;
  readonly side: 'before' | 'after';
  /** The entry's own text, should it not have been read yet. */
  readonly text: string;
  readonly version: Version | null;
  readonly comparison: Comparison | null;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
};

/** The editor over the column of its version. It starts from the text as it was read, hard wraps undone. */
export function EditLayer({ name, siglum, side, text, version, comparison, onText, onDone }: EditLayerProps) {
  const compared = useMemo(
    () => (comparison === null ? null : { text: comparison[side].text, marks: textMarks(comparison, side) }),
    [comparison, side],
  );
  return (
    <div className={`edit-layer ${side}`}>
      <Suspense fallback={null}>
        <VersionEditor name={name} siglum={siglum} as={side === 'before' ? 'base' : 'compared'} text={version?.text ?? text} compared={compared} onText={onText} onDone={onDone} />
      </Suspense>
    </div>
  );
}
