import { copyDraft, passage, type CopyFacts, type Passage } from './copy.ts';
import type { Flow } from './flow.ts';
import type { Alternative, Reading, Remark } from './reading.ts';

/** What a word processor's reader hands over: the flow of the text and what is kept beside it. */
export type Document = {
  readonly format: string;
  readonly flow: Flow;
  /** Foot and end notes, each of one or more paragraphs. */
  readonly notes: Flow;
  readonly noteCount: number;
  readonly commentCount: number;
  readonly facts: CopyFacts;
};

/**
 * A document as versions. One with tracked changes holds two: the text before and the text after; each alone is an
 * alternative. Hidden text stays in and is named, because what a file hides an editor has to see.
 */
export function documentReading(name: string, document: Document): Reading {
  const { flow, notes, facts } = document;
  const tracked = flow.isTracked || notes.isTracked;
  const passages = (side: 'before' | 'after', hidden: 'with' | 'without' = 'with'): readonly Passage[] => [
    ...flow.passages(side, hidden),
    ...notes.passages(side, hidden).map((one) => passage(one.text, 'footnote')),
  ];
  const after = copyDraft(name, passages('after'), facts);
  const before = copyDraft(name, passages('before'), facts);
  const versions = tracked ? [{ ...before, name: `${before.name}, before changes`, label: `${before.name}, before changes` }, { ...after, name: `${after.name}, after changes`, label: `${after.name}, after changes` }] : [after];

  const alternatives: Alternative[] = [];
  if (tracked) {
    alternatives.push({ kind: 'changes-accepted', name: '', drafts: [after] }, { kind: 'changes-rejected', name: '', drafts: [before] });
  }
  const hidden = [...flow.hiddenPassages(), ...notes.hiddenPassages()];
  if (hidden.length > 0) alternatives.push({ kind: 'without-hidden', name: '', drafts: [copyDraft(name, passages('after', 'without'), facts)] });

  const remarks: Remark[] = [];
  if (tracked) remarks.push({ kind: 'tracked-changes', insertions: flow.insertions + notes.insertions, deletions: flow.deletions + notes.deletions });
  if (hidden.length > 0) remarks.push({ kind: 'hidden-text', shown: true, passages: hidden.slice(0, 50) });
  if (document.noteCount > 0) remarks.push({ kind: 'footnotes-apart', count: document.noteCount });
  if (document.commentCount > 0) remarks.push({ kind: 'comments-left-out', count: document.commentCount });
  return { format: document.format, drafts: versions, guess: null, alternatives, remarks };
}
