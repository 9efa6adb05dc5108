import { useEffect, useState } from 'react';

/** Milliseconds, 100 to 1,000: waiting that is over before that is not worth a word (design.md section 7). */
const WORTH_SAYING_MS = 300;

/** True once `now` has been true for a while. */
export function useDelayed(now: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLate(true), WORTH_SAYING_MS);
    return () => { clearTimeout(timer); setLate(false); };
  }, [now]);
  return now && late;
}
