/** The name, underlined where the mark for "added" would stand. Leads back to the start page. */
export function Wordmark({ onHome }: { readonly onHome: (() => void) | null }) {
  const name = <>Write<span>thru</span></>;
  if (onHome === null) return <span className="wm">{name}</span>;
  return (
    <button type="button" className="wm" aria-label="Writethru, start page" onClick={onHome}>
      {name}
    </button>
  );
}
