import { useId } from 'react';

/** The reader's choices on how copy is set and how the page behaves. The names are those that the store keeps. */
export type Choices = { readonly textSize: 'small' | 'normal' | 'large' | 'larger'; readonly motion: 'system' | 'reduced'; readonly singleKeys: boolean; readonly speech: 'brief' | 'full' };
export type ReadingChoicesProps = {
  readonly choices: Choices;
  readonly onTextSize: (size: Choices['textSize']) => void;
  readonly onMotion: (motion: Choices['motion']) => void;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onSpeech: (speech: Choices['speech']) => void;
};

const SIZES = [['small', 'Small'], ['normal', 'Normal'], ['large', 'Large'], ['larger', 'Larger']] as const;

/** Text size, motion and single keys: kept in this browser, never in a link. */
export function ReadingChoices({ choices, onTextSize, onMotion, onSingleKeys, onSpeech }: ReadingChoicesProps) {
  const title = useId();
  return (
    <section className="reading-section" aria-labelledby={title}>
      <h3 id={title}>Reading</h3>
      <div className="seg" role="group" aria-label="Text size">
        {SIZES.map(([size, words]) => (
          <button key={size} type="button" aria-pressed={choices.textSize === size} onClick={() => onTextSize(size)}>{words}</button>
        ))}
      </div>
      <label className="check">
        <input type="checkbox" checked={choices.motion === 'reduced'} onChange={(event) => onMotion(event.target.checked ? 'reduced' : 'system')} />
        Less motion, whatever the system says
      </label>
      <label className="check">
        <input type="checkbox" checked={choices.singleKeys} onChange={(event) => onSingleKeys(event.target.checked)} />
        Single keys, such as j and k, work while no field has the focus
      </label>
      <label className="check">
        <input type="checkbox" checked={choices.speech === 'full'} onChange={(event) => onSpeech(event.target.checked ? 'full' : 'brief')} />
        Screen readers hear each change in full, with the facts that changed
      </label>
    </section>
  );
}
