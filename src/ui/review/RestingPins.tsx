import type { PinPlace } from '#core/project/review.ts';
import { counted } from '#ui/sentences/counts.ts';

type RestingPinsProps = { readonly pins: readonly PinPlace[]; readonly onForget: () => void };

/** Decisions on what corresponds that are not in force now, and why: they wait for their words, or gave way to newer ones. */
export function RestingPins({ pins, onForget }: RestingPinsProps) {
  const gone = pins.filter(({ state }) => state === 'gone').length;
  const overruled = pins.filter(({ state }) => state === 'overruled').length;
  if (gone + overruled === 0) return null;
  const parts = [gone === 0 ? '' : `${counted(gone, 'pairing')} by hand ${gone === 1 ? 'rests' : 'rest'}: the words are gone.`, overruled === 0 ? '' : `${counted(overruled, 'older pairing')} gave way to a newer one.`];
  return (
    <p className="resting">
      {parts.filter((part) => part !== '').join(' ')} <button type="button" onClick={onForget}>Forget {gone + overruled === 1 ? 'it' : 'them'}</button>
    </p>
  );
}
