import PasswordDialog from '#ui/share/PasswordDialog.tsx';
import { useActions, useApp } from './storeContext.tsx';

/** Asks for the password of the short link that is being opened. It stands until the story opens or the reader gives up. */
export default function LockedLink() {
  const actions = useActions();
  const opening = useApp((state) => state.opening);
  return (
    <PasswordDialog
      wrong={opening.status === 'password' && opening.wrong} busy={opening.status === 'fetching'}
      onOpen={(password) => void actions.openWithPassword(password)} onClose={actions.leaveLink}
    />
  );
}
