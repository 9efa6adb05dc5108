/** The ink frame and words over a page that something is dragged across. */
export function DropFrame({ words }: { readonly words: string }) {
  return <div className="drop-frame"><span>{words}</span></div>;
}
