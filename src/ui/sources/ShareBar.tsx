import type { SourceShares } from '#core/project/sources.ts';
import { hueOf } from '#ui/parts/hue.ts';

/** Shares as a bar: filled word for word, hatched reworded, empty own. The sentence beside it says the same. */
export function ShareBar({ shares }: { readonly shares: SourceShares }) {
  return (
    <span className="share-bar" aria-hidden="true">
      {shares.from.map(({ siglum, verbatim }) => (verbatim === 0 ? null : <i key={siglum} className={`verbatim ${hueOf(siglum)}`} style={{ width: `${verbatim}%` }} />))}
      {shares.from.map(({ siglum, reworded }) => (reworded === 0 ? null : <i key={siglum} className={`reworded ${hueOf(siglum)}`} style={{ width: `${reworded}%` }} />))}
      {shares.own === 0 ? null : <i className="own" style={{ width: `${shares.own}%` }} />}
    </span>
  );
}
