import { useState, type ReactNode } from 'react';
import { byteSize } from '#ui/sentences/counts.ts';
import { until } from '#ui/sentences/day.ts';
import { Icon } from '#ui/parts/icons.tsx';

/** A short link on its way: `expiresAt` in milliseconds since 1970. */
export type SentLink =
  | { readonly status: 'none' | 'sending' }
  | { readonly status: 'made'; readonly link: string; readonly expiresAt: number; readonly locked: boolean }
  | { readonly status: 'failed'; readonly problem: string };

export type ShortLinkProps = {
  /** Why none can be made now; null where the service answers. */
  readonly hindrance: string | null;
  readonly sent: SentLink;
  /** What the service would be sent, in bytes; null while that is not known. */
  readonly bytes: number | null;
  /** This is what is offered first: it takes the focus. */
  readonly first: boolean;
  readonly options: ReactNode;
  readonly onMake: (order: { readonly life: number; readonly password: string }) => void;
  readonly onCopy: () => void;
};

const HOUR_S = 3_600;
const LIVES = [[HOUR_S, '1 hour'], [24 * HOUR_S, '1 day'], [7 * 24 * HOUR_S, '7 days'], [30 * 24 * HOUR_S, '30 days'], [365 * 24 * HOUR_S, '1 year']] as const;
/** A rewrite is of interest for about a week. */
const USUAL_LIFE_S = 7 * 24 * HOUR_S;

/** Design screen 08: a link of some 80 characters; the story is encrypted here and kept by the service until it expires. */
export function ShortLinkSection({ hindrance, sent, bytes, first, options, onMake, onCopy }: ShortLinkProps) {
  const [life, setLife] = useState<number>(USUAL_LIFE_S);
  const [password, setPassword] = useState('');
  const [copied, setCopied] = useState(false);
  const sending = sent.status === 'sending';
  return (
    <section className="ds" aria-label="Short link">
      <div><h3>Short link</h3><p>Locked in this browser before it is sent.</p></div>
      <div>
        {sent.status === 'made' ? (
          <div className="fld">
            <input className="u" readOnly aria-label="Short link" value={sent.link.replace(/^https?:\/\//, '')} onFocus={(event) => event.currentTarget.select()} />
            {/* It takes the place of the button that was pressed, and so its focus. */}
            <button type="button" className="btn" ref={(button) => { if (document.activeElement === document.body) button?.focus(); }} onClick={() => { onCopy(); setCopied(true); }}>
              <Icon name={copied ? 'check' : 'link'} />{copied ? 'Copied' : 'Copy short link'}
            </button>
          </div>
        ) : (
          <form className="short" onSubmit={(event) => { event.preventDefault(); if (hindrance === null && !sending) { setCopied(false); onMake({ life, password }); } }}>
            <fieldset className="lives" disabled={hindrance !== null || sending}>
              <legend>Expires after</legend>
              <span className="seg">
                {LIVES.map(([seconds, name]) => (
                  <label key={seconds}><input type="radio" name="life" checked={life === seconds} onChange={() => setLife(seconds)} /><span>{name}</span></label>
                ))}
              </span>
            </fieldset>
            <div className="rowx">
              <label className="pass">Password <small>if you want one</small>
                <input type="password" autoComplete="new-password" value={password} disabled={hindrance !== null || sending} onChange={(event) => setPassword(event.target.value)} />
              </label>
              <button type="submit" className={`btn${first ? '' : ' sec'}`} data-first={first ? '' : undefined} aria-disabled={hindrance !== null || sending}>
                <Icon name="lock" />{sending ? 'Sending…' : 'Make short link'}
              </button>
            </div>
          </form>
        )}
        {options}
        <p className="fine" role="status">{words(hindrance, sent, bytes)}</p>
        {sent.status === 'failed' ? <p className="fine alert" role="alert">{sent.problem}</p> : null}
      </div>
    </section>
  );
}

function words(hindrance: string | null, sent: SentLink, bytes: number | null): string {
  if (hindrance !== null) return hindrance;
  if (sent.status === 'made') {
    return `Good until ${until(sent.expiresAt)}.${sent.locked ? ' It asks for the password, which is not in the link: send it by another way.' : ''} Whoever has the link can read every version in it. You can delete it sooner, below.`;
  }
  const size = bytes === null ? 'Sends the versions' : `Sends ${byteSize(bytes)}`;
  return `${size}, encrypted. The key is the part after #, which browsers do not send, so the server holds text that it cannot read. You can delete it sooner from this browser.`;
}
