import { Fragment, useId, useState } from 'react';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Icon } from '#ui/parts/icons.tsx';

/** A part of a draft and where it leads: by all its words, or after `lead` by each of its numbers. */
export type DraftPart = { readonly key: string; readonly lead: string; readonly links: readonly DraftLink[] };
export type DraftLink = { readonly words: string; readonly href: string; readonly onFollow: () => void };

export type DeskWordsDialogProps = {
  readonly names: { readonly before: string; readonly after: string };
  readonly advisory: { readonly draft: string; readonly parts: readonly DraftPart[] };
  readonly correction: { readonly draft: string; readonly parts: readonly DraftPart[] };
  readonly onCopy: (what: 'advisory' | 'correction', text: string) => void;
  readonly onClose: () => void;
};

/** What a desk sends with a new version, drafted in words from the copy, to be changed and copied. */
export default function DeskWordsDialog({ names, advisory, correction, onCopy, onClose }: DeskWordsDialogProps) {
  return (
    <Dialog title="Words for the desk" onClose={onClose}>
      <Draft
        title="Advisory line" hint={`What ${names.after} changes in ${names.before}. Paragraphs are those of ${names.after}, previous ones those of ${names.before}.`}
        draft={advisory.draft} parts={advisory.parts} none="No change of sense: there is nothing to advise of." onCopy={(text) => onCopy('advisory', text)}
      />
      <Draft
        title="Correction" hint="Drafted where a figure, name, date, title or quotation reads otherwise now."
        draft={correction.draft} parts={correction.parts} none="No figure, name, date, title or quotation changed." onCopy={(text) => onCopy('correction', text)}
      />
    </Dialog>
  );
}

type DraftProps = { readonly title: string; readonly hint: string; readonly none: string; readonly onCopy: (text: string) => void } & DeskWordsDialogProps['advisory'];

function Draft({ title, hint, draft, parts, none, onCopy }: DraftProps) {
  const id = useId();
  const [text, setText] = useState(draft);
  const [copied, setCopied] = useState(false);
  return (
    <section className="ds draft" aria-labelledby={id}>
      <div><h3 id={id}>{title}</h3><p>{hint}</p></div>
      {draft === '' ? <p className="draft-none">{none}</p> : (
        <div>
          <textarea aria-label={`${title}, to be changed and copied`} rows={4} spellCheck value={text} onChange={(event) => { setText(event.target.value); setCopied(false); }} />
          <div className="rowx">
            {text === draft ? null : <button type="button" className="btn sec" onClick={() => { setText(draft); setCopied(false); }}>Draft again</button>}
            <button type="button" className="btn" onClick={() => { onCopy(text); setCopied(true); }}><Icon name={copied ? 'check' : 'paste'} />{copied ? 'Copied' : `Copy ${title.toLowerCase()}`}</button>
          </div>
          <ul className="draft-parts" aria-label={`Where the ${title.toLowerCase()} points`}>
            {parts.map(({ key, lead, links }) => (
              <li key={key}>
                {lead}
                {links.map(({ words, href, onFollow }, at) => (
                  <Fragment key={words}>{at > 0 ? ', ' : ''}<a href={href} dir="auto" onClick={(event) => { event.preventDefault(); onFollow(); }}>{words}</a></Fragment>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
