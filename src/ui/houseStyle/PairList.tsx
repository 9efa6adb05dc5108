import { useId, useRef, useState } from 'react';
import { STYLE_LIMITS, type StylePair } from '#core/model/houseStyle.ts';
import { Icon } from '#ui/parts/icons.tsx';
import { pairText, readPair } from './pairText.ts';

type PairListProps = { readonly pairs: readonly StylePair[]; readonly onPairs: (pairs: readonly StylePair[]) => void };

const ADVICE = `Write two to ${STYLE_LIMITS.forms} different forms with = between them, each of at most ${STYLE_LIMITS.formWords} words.`;

/** The desk's own words: a line each, the preferred form first. */
export function PairList({ pairs, onPairs }: PairListProps) {
  const field = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState('');
  const [prefers, setPrefers] = useState(true);
  const [bad, setBad] = useState(false);
  const advice = useId();
  const full = pairs.length >= STYLE_LIMITS.pairs;
  const add = () => {
    const pair = readPair(fresh, prefers);
    setBad(pair === null);
    if (pair !== null) {
      onPairs([...pairs, pair]);
      setFresh('');
    }
    field.current?.focus();
  };
  return (
    <>
      <ul className="pairs" aria-label="Your own words">
        {pairs.map((pair, at) => (
          <PairRow
            key={`${at} ${pairText(pair)}`} pair={pair} onPair={(next) => onPairs(pairs.map((other, i) => (i === at ? next : other)))}
            onRemove={() => { onPairs(pairs.filter((_, i) => i !== at)); field.current?.focus(); }}
          />
        ))}
      </ul>
      {full ? <p className="fine">A style holds {STYLE_LIMITS.pairs} lines; remove one to add another.</p> : (
        <form className="pair" onSubmit={(event) => { event.preventDefault(); add(); }}>
          <input ref={field} className="u" aria-label="New words" aria-describedby={advice} aria-invalid={bad} placeholder="Kyiv = Kiev" value={fresh} onChange={(event) => setFresh(event.target.value)} />
          <label className="check"><input type="checkbox" checked={prefers} onChange={(event) => setPrefers(event.target.checked)} />prefer the first</label>
          <button type="submit" className="btn sec">Add</button>
        </form>
      )}
      <p className="fine" id={advice} role={bad ? 'alert' : undefined}>{ADVICE}</p>
    </>
  );
}

type PairRowProps = { readonly pair: StylePair; readonly onPair: (pair: StylePair) => void; readonly onRemove: () => void };

/** Enter, or leaving the field, keeps what makes sense; what does not goes back to what it was. */
function PairRow({ pair, onPair, onRemove }: PairRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const words = pairText(pair);
  const keep = () => {
    const next = draft === null ? null : readPair(draft, pair.prefer !== null);
    if (next !== null && pairText(next) !== words) onPair(next);
    setDraft(null);
  };
  return (
    <li className="pair">
      <input
        className="u" aria-label={`Words: ${words}`} value={draft ?? words} onChange={(event) => setDraft(event.target.value)} onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape' && draft !== null) { event.preventDefault(); event.stopPropagation(); setDraft(null); }
        }}
      />
      <label className="check">
        <input type="checkbox" checked={pair.prefer !== null} onChange={(event) => onPair({ forms: pair.forms, prefer: event.target.checked ? (pair.forms[0] ?? null) : null })} />
        prefer the first<span className="visually-hidden"> of {words}</span>
      </label>
      <button type="button" className="icon" aria-label={`Remove ${words}`} title="Remove" onClick={onRemove}><Icon name="cross" /></button>
    </li>
  );
}
