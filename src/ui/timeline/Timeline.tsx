import type { CSSProperties } from 'react';
import { Icon } from '#ui/parts/icons.tsx';
import { shortTime } from './times.ts';

export type TimelineVersion = { readonly siglum: string; readonly name: string; readonly publishedAt: string | null };

export type TimelineProps = {
  readonly versions: readonly TimelineVersion[];
  readonly base: string;
  readonly compared: string;
  /** Each version is read against the one before it. */
  readonly consecutive: boolean;
  readonly onConsecutive: (on: boolean) => void;
  /** The version at a place on the shelf, from 0, against the one after it. */
  readonly onStep: (place: number) => void;
};

/** A long history on one line: where the pair in view stands in it, and a slider through each two neighbours. */
export function Timeline({ versions, base, compared, consecutive, onConsecutive, onStep }: TimelineProps) {
  const at = (siglum: string): number => versions.findIndex((one) => one.siglum === siglum);
  const later = Math.max(at(base), at(compared), 1);
  const pair = (place: number): string => `${versions[place]?.name ?? ''} and ${versions[place + 1]?.name ?? ''}`;
  const last = versions.length - 2;
  return (
    <nav className="timeline" aria-label="Timeline">
      <button type="button" className="icon" aria-label="Previous pair of neighbours" title="Previous ([)" disabled={later <= 1} onClick={() => onStep(later - 2)}><Icon name="chevronLeft" /></button>
      <div className="track" style={{ '--half-step': `${50 / Math.max(1, versions.length - 1)}%` } as CSSProperties}>
        <input
          type="range" min={0} max={last} step={1} value={later - 1} aria-label="Neighbouring versions" aria-valuetext={pair(later - 1)}
          onChange={(event) => onStep(Number(event.target.value))}
        />
        <ol aria-hidden="true">
          {versions.map(({ siglum, name, publishedAt }, place) => (
            <li key={siglum} className={siglum === base ? 'base' : siglum === compared ? 'compared' : undefined} style={{ left: `${(place / Math.max(1, versions.length - 1)) * 100}%` }} title={[name, shortTime(publishedAt)].filter((part) => part !== '').join(', ')}>{siglum}</li>
          ))}
        </ol>
      </div>
      <button type="button" className="icon" aria-label="Next pair of neighbours" title="Next (])" disabled={later > last} onClick={() => onStep(later)}><Icon name="chevronRight" /></button>
      <label className="option"><input type="checkbox" checked={consecutive} onChange={(event) => onConsecutive(event.target.checked)} />Each against the one before</label>
    </nav>
  );
}
