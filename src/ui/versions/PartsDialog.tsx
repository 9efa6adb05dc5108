import { ROLES, type Role } from '#core/model/draft.ts';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import type { Part } from '#core/project/parts.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { VersionTag } from '#ui/parts/VersionTag.tsx';

export type PartsDialogProps = {
  readonly versions: readonly { readonly key: string; readonly siglum: string; readonly name: string; readonly as: 'base' | 'compared'; readonly parts: readonly Part[]; readonly more: number }[];
  readonly onRole: (version: string, paragraph: string, role: Role) => void;
  readonly onClose: () => void;
};

/** What each paragraph of the versions in view is: copy, or which kind of furniture. A choice holds at once. */
export default function PartsDialog({ versions, onRole, onClose }: PartsDialogProps) {
  return (
    <Dialog title="Copy and furniture" onClose={onClose}>
      {versions.map(({ key, siglum, name, as, parts, more }) => (
        <section key={key} className="parts-of" aria-label={name}>
          <h3><VersionTag siglum={siglum} as={as} />{name}</h3>
          <ol>
            {parts.map(({ id, role, number, words }, at) => (
              <li key={`${id} ${at}`} className={role === 'body' ? '' : 'furniture'}>
                <span className="num" aria-hidden="true">{number}</span>
                <p dir="auto">{words}</p>
                <select aria-label={`${siglum}: ${words.slice(0, 40)}`} value={role} onChange={(event) => { const chosen = ROLES.find((one) => one === event.target.value); if (chosen !== undefined) onRole(key, id, chosen); }}>
                  {/* Two kinds of credit have one name; the rarer stands in the list where it is in use. */}
                  {ROLES.filter((one) => one !== 'contributor' || role === 'contributor').map((one) => <option key={one} value={one}>{ROLE_WORDS[one]}</option>)}
                </select>
              </li>
            ))}
          </ol>
          {more === 0 ? null : <p className="fine">{counted(more, 'paragraph')} more; each can be set where it stands, with the menu key or a right click on its number.</p>}
        </section>
      ))}
    </Dialog>
  );
}
