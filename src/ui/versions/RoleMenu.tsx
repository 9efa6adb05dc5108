import { Menu, MenuItem, MenuProvider } from '@ariakit/react';
import type { Role } from '#core/model/draft.ts';
import { ROLE_WORDS } from '#core/project/classWords.ts';

export type RoleMenuProps = {
  /** What was clicked: the menu opens beside it. */
  readonly target: HTMLElement;
  readonly place: string;
  readonly role: Role;
  readonly onRole: (role: Role) => void;
  readonly onCopyLink: () => void;
  readonly onCopyQuotation: () => void;
  readonly onSameAs: () => void;
  readonly onNote: () => void;
  readonly onClose: () => void;
};

/** The roles that a reader is likely to give a paragraph that was taken for copy. */
const FURNITURE: readonly Role[] = ['headline', 'byline', 'caption', 'credit', 'correction', 'advisory', 'junk'];

/** What can be done with one paragraph, above all to say what it is. */
export default function RoleMenu({ target, place, role, onRole, onCopyLink, onCopyQuotation, onSameAs, onNote, onClose }: RoleMenuProps) {
  return (
    <MenuProvider open setOpen={(open) => { if (!open) onClose(); }} placement="bottom-start">
      <Menu className="menu" gutter={4} aria-label={place} getAnchorRect={() => target.getBoundingClientRect()} finalFocus={target} autoFocusOnShow>
        <MenuItem onClick={onCopyLink}><span>Copy link to {place}</span><kbd>c</kbd></MenuItem>
        <MenuItem onClick={onCopyQuotation}><span>Copy as quotation</span><span><kbd>Shift</kbd><kbd>c</kbd></span></MenuItem>
        <MenuItem onClick={onNote}><span>Write a note</span><kbd>n</kbd></MenuItem>
        <MenuItem onClick={onSameAs}><span>Same as…</span><kbd>p</kbd></MenuItem>
        {role === 'body'
          ? FURNITURE.map((one) => <MenuItem key={one} onClick={() => onRole(one)}><span>This is furniture: {(ROLE_WORDS[one]).toLowerCase()}</span></MenuItem>)
          : <MenuItem onClick={() => onRole('body')}><span>This is copy</span></MenuItem>}
      </Menu>
    </MenuProvider>
  );
}
