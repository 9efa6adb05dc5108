import { Suspense, useMemo, useState } from 'react';
import type { Comparison } from '#core/model/collation.ts';
import type { Version } from '#core/model/version.ts';
import { paragraphAnchors } from '#core/project/anchors.ts';
import { textMarks } from '#ui/editor/textMarks.ts';
import { VersionEditor } from './parts.ts';

export type EditLayerProps = {
  readonly name: string;
  readonly siglum: string;
  readonly side: 'before' | 'after';
  /** The entry's own text, should it not have been read yet. */
  readonly text: string;
  readonly version: Version | null;
  /** Anchors of what is selected in either version, best first; null where nothing is. */
  readonly selected: readonly (string | null)[];
  readonly comparison: Comparison | null;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
};

/** The editor over the column of its version. It starts from the text as it was read, hard wraps undone, and where the reader is. */
export function EditLayer({ name, siglum, side, text, version, selected, comparison, onText, onDone }: EditLayerProps) {
  const compared = useMemo(
    () => (comparison === null ? null : { text: comparison[side].text, marks: textMarks(comparison, side) }),
    [comparison, side],
  );
  const [at] = useState(() => (version === null ? 0 : placeOfReader(version, siglum, selected)));
  return (
    <div className={`edit-layer ${side}`}>
      <Suspense fallback={null}>
        <VersionEditor name={name} siglum={siglum} as={side === 'before' ? 'base' : 'compared'} text={version?.text ?? text} at={at} compared={compared} onText={onText} onDone={onDone} />
      </Suspense>
    </div>
  );
}

/** Where in a version's text its reader is: at the passage that is selected, else at the first in view. */
function placeOfReader(version: Version, siglum: string, selected: readonly (string | null)[]): number {
  const anchors = paragraphAnchors(version, siglum);
  const place = [...selected, firstInView(siglum)].map((anchor) => (anchor === null ? -1 : anchors.indexOf(anchor))).find((one) => one >= 0);
  return version.paragraphs[place ?? 0]?.chars.start ?? 0;
}

function firstInView(siglum: string): string | null {
  const copy = document.querySelector('.main .copy');
  const top = copy?.getBoundingClientRect().top ?? 0;
  return [...(copy?.querySelectorAll(`[data-version="${siglum}"]`) ?? [])].find((element) => element.getBoundingClientRect().bottom > top)?.id ?? null;
}
