import { memo, useLayoutEffect, useRef, useState } from 'react';
import { VersionTag } from '#ui/parts/VersionTag.tsx';
import { carryMarks, inkLines, sameInk, type InkRun, type TextMark } from './carryMarks.ts';

export type VersionEditorProps = {
  readonly name: string;
  readonly siglum: string;
  readonly as: 'base' | 'compared';
  /** What the field starts with. Mount anew to start from another text. */
  readonly text: string;
  /** The character of it where the caret stands at first, in view. */
  readonly at: number;
  /** The text that `marks` were made for, and they themselves; null while nothing has been compared. */
  readonly compared: { readonly text: string; readonly marks: readonly TextMark[] } | null;
  readonly onText: (text: string) => void;
  readonly onDone: () => void;
};

/**
 * A version's text to type in, set as copy, in its own column. The marks lie on a sheet behind the field: same type, same
 * width, same breaks, words invisible, so that only lines and tints show through under the words one types.
 */
export default function VersionEditor({ name, siglum, as, text, at, compared, onText, onDone }: VersionEditorProps) {
  const [draft, setDraft] = useState(text);
  // Taken before the field takes the focus, which goes back there afterwards.
  const [opener] = useState(() => document.activeElement);
  useLayoutEffect(() => () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  }, [opener]);
  const field = useRef<HTMLTextAreaElement>(null);
  const ink = useRef<HTMLDivElement>(null);
  const [start] = useState(at);
  useLayoutEffect(() => {
    field.current?.setSelectionRange(start, start);
    if (ink.current !== null && start > 0) bringIntoView(ink.current, start);
  }, [start]);
  const marks = compared === null ? [] : carryMarks(compared.marks, compared.text, draft);
  return (
    <section className="editor" aria-label={`Edit ${name}`}>
      <div className="editor-head">
        <VersionTag siglum={siglum} as={as} />
        <b>{name}</b>
        <span className="dim">Blank lines part paragraphs</span>
        <button type="button" className="btn" onClick={onDone}>Done</button>
      </div>
      <div className="editor-scroll">
        <div className="editor-sheet">
          <div className="editor-ink" dir="auto" aria-hidden="true" ref={ink}>
            {inkLines(draft, marks).map((runs, at) => <InkLine key={at} runs={runs} />)}
          </div>
          <textarea
            ref={field} className="editor-field" aria-label={`Text of ${name}`} value={draft} dir="auto" spellCheck
            // The reader has just asked to type here.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => { setDraft(event.target.value); onText(event.target.value); }}
            onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onDone(); } }}
          />
        </div>
      </div>
    </section>
  );
}

type InkLineProps = { readonly runs: readonly InkRun[] };

/** A box of its own for each line: a key changes one, and of a long text only that one is drawn and broken anew. */
const InkLine = memo(
  function InkLine({ runs }: InkLineProps) {
    return (
      <div className="ink-line">
        {runs.map((run, at) => (run.classes.length === 0 ? run.text : <span key={at} className={run.classes.map((c) => `ink-${c}`).join(' ')}>{run.text}</span>))}
      </div>
    );
  },
  (one: InkLineProps, other: InkLineProps) => sameInk(one.runs, other.runs),
);

/** A third of the way down, as passages land. The sheet breaks its lines as the field does, and unlike it can be measured. */
function bringIntoView(ink: HTMLElement, at: number): void {
  const scroller = ink.closest('.editor-scroll');
  const texts = document.createTreeWalker(ink, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    if (left >= text.length) {
      left -= text.length;
      continue;
    }
    const range = new Range();
    range.setStart(text, left);
    range.setEnd(text, left + 1);
    if (scroller !== null) scroller.scrollTop = range.getBoundingClientRect().top - ink.getBoundingClientRect().top - scroller.clientHeight / 3;
    return;
  }
}
