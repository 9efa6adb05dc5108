import type { Linear, LinearChange } from '#core/project/desk/linear.ts';
import { useFilling } from '#ui/changeList/useFilling.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Icon } from '#ui/parts/icons.tsx';

export type LinearDialogProps = {
  readonly linear: Linear;
  readonly onFollow: (item: string) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
};

/** The comparison as text: a heading for every paragraph, its changes in words, and the passage. Nothing hangs on looks. */
export default function LinearDialog({ linear, onFollow, onCopy, onClose }: LinearDialogProps) {
  const drawn = useFilling(linear.entries.length, -1);
  return (
    <Dialog title="The comparison as text" onClose={onClose}>
      <article className="linear" aria-label={linear.title}>
        <header>
          <p>{linear.summary}</p>
          <button type="button" className="btn sec" onClick={onCopy}><Icon name="paste" />Copy as text</button>
        </header>
        {linear.entries.slice(0, drawn).map(({ key, heading, items, changes, text }) => {
          const [item] = items;
          return (
            <section key={key} className={item === undefined ? 'same' : undefined}>
              <h3>{item === undefined ? heading : <a href={`#${key}`} onClick={(event) => { event.preventDefault(); onFollow(item); }}>{heading}</a>}</h3>
              {changes.length === 0 ? null : <ul>{changes.map((change, at) => <li key={at}><InWords change={change} /></li>)}</ul>}
              {text.map((paragraph, at) => <p key={at} dir="auto" className="passage">{paragraph}</p>)}
            </section>
          );
        })}
      </article>
    </Dialog>
  );
}

function InWords({ change: { kind, before, after } }: { readonly change: LinearChange }) {
  switch (kind) {
    case 'became': return <><del dir="auto">{before}</del> became <ins dir="auto">{after}</ins></>;
    case 'added': return <>Added: <ins dir="auto">{after}</ins></>;
    case 'removed': return <>Removed: <del dir="auto">{before}</del></>;
    case 'moved': return <>Moved here: <q dir="auto">{after}</q></>;
    case 'parted': return <>Parted into several paragraphs</>;
    case 'joined': return <>Joined from several paragraphs</>;
  }
}
