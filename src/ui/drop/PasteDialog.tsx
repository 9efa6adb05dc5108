import { useState } from 'react';
import { Dialog } from '#ui/dialog/Dialog.tsx';

export type PasteDialogProps = { readonly onAdd: (text: string) => void; readonly onClose: () => void };

/** A field for text that is not a file. It takes a whole link, too: the store tells them apart. */
export default function PasteDialog({ onAdd, onClose }: PasteDialogProps) {
  const [text, setText] = useState('');
  const add = () => { if (text.trim() !== '') { onAdd(text); onClose(); } };
  return (
    <Dialog title="Paste a version" size="narrow" onClose={onClose}>
      <form className="form" onSubmit={(event) => { event.preventDefault(); add(); }}>
        <label htmlFor="paste-text">The text of one version, with or without its headline</label>
        <textarea id="paste-text" data-first="" dir="auto" value={text} onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add(); }} />
        <div className="rowx"><button type="submit" className="btn" disabled={text.trim() === ''}>Add this version</button></div>
      </form>
    </Dialog>
  );
}
