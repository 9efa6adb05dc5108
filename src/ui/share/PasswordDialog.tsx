import { useId, useState } from 'react';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import './share.css';

export type PasswordProps = { readonly wrong: boolean; readonly busy: boolean; readonly onOpen: (password: string) => void; readonly onClose: () => void };

/** A short link that asks for a password. The password is tried in this browser and sent nowhere. */
export default function PasswordDialog({ wrong, busy, onOpen, onClose }: PasswordProps) {
  const [password, setPassword] = useState('');
  const field = useId();
  return (
    <Dialog title="This link asks for a password" size="narrow" onClose={onClose}>
      <form className="form" onSubmit={(event) => { event.preventDefault(); if (!busy) onOpen(password); }}>
        <label htmlFor={field}>Whoever sent you the link has it. It is tried in this browser and sent nowhere.</label>
        <input id={field} className="u" type="password" autoComplete="off" data-first="" aria-label="Password" aria-invalid={wrong} value={password} onChange={(event) => setPassword(event.target.value)} />
        <p className="fine alert" role="alert">{wrong ? 'That password does not open this link.' : ''}</p>
        <div className="rowx"><button type="submit" className="btn" aria-disabled={busy}>{busy ? 'Opening…' : 'Open'}</button></div>
      </form>
    </Dialog>
  );
}
