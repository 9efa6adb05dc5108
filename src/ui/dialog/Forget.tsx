import { useState } from 'react';

export type ForgetProps = { readonly onForget: () => void };

/** "Forget everything", asked twice, since nothing brings it back. */
export function Forget({ onForget }: ForgetProps) {
  const [sure, setSure] = useState(false);
  if (!sure) return <button type="button" className="quiet forget" onClick={() => setSure(true)}>Forget everything</button>;
  return (
    <div className="sure">
      <p>This removes every story, name and setting that this browser keeps for Writethru. It cannot be undone.</p>
      <button type="button" className="btn sec" onClick={() => setSure(false)}>Keep them</button>
      {/* The question has taken the place of the button that had the focus. */}
      <button type="button" className="btn" ref={(button) => button?.focus()} onClick={onForget}>Forget everything</button>
    </div>
  );
}
