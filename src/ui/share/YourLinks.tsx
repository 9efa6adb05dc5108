import { counted } from '#ui/sentences/counts.ts';
import { until } from '#ui/sentences/day.ts';

/** A short link made in this browser. `expiresAt` in milliseconds since 1970. */
export type YourLink = { readonly id: string; readonly title: string; readonly versions: number; readonly locked: boolean; readonly expiresAt: number };

/** Every short link that was made here and is still good, each to be deleted sooner. */
export function YourLinks({ links, onDelete }: { readonly links: readonly YourLink[]; readonly onDelete: (id: string) => void }) {
  return (
    <section className="ds" aria-label="Your links">
      <div><h3>Your links</h3><p>Made in this browser.</p></div>
      <ul className="your-links">
        {links.map(({ id, title, versions, locked, expiresAt }) => (
          <li key={id}>
            <span dir="auto">{title}<small>{counted(versions, 'version')}, until {until(expiresAt)}{locked ? ', with a password' : ''}</small></span>
            <button type="button" className="quiet" aria-label={`Delete the short link to ${title}, good until ${until(expiresAt)}`} onClick={() => onDelete(id)}>Delete</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
