import { useId } from 'react';
import { HABITS, STYLE_LIMITS, type Habit, type Stance } from '#core/model/houseStyle.ts';
import { HABIT_WORDS } from './habitWords.ts';

type RuleRowProps = {
  readonly habit: Habit;
  readonly stance: Stance;
  readonly onStance: (stance: Stance) => void;
};

/** Figures from here on, where numerals are first given a preference: the commonest rule of newspapers. */
const USUAL_NUMERAL = 10;

/** One rule: is it style only, and if so, which form does the desk prefer? */
export function RuleRow({ habit, stance, onStance }: RuleRowProps) {
  const id = useId();
  const { title, example, forms } = HABIT_WORDS[habit];
  const on = stance !== 'wording';
  const choices = HABITS[habit];
  return (
    <li className="rule">
      <label className="check">
        <input type="checkbox" checked={on} aria-describedby={id} onChange={(event) => onStance(event.target.checked ? 'either' : 'wording')} />
        <b>{title}</b>
      </label>
      <span className="example" id={id}>{example}</span>
      {habit === 'numerals' ? (
        <span className="prefer">
          <label className="check">
            <input type="checkbox" disabled={!on} checked={typeof stance === 'number'} onChange={(event) => onStance(event.target.checked ? USUAL_NUMERAL : 'either')} />
            prefer figures from
          </label>
          <input
            type="number" aria-label="Figures from" min={1} max={STYLE_LIMITS.numeral} disabled={typeof stance !== 'number'} value={typeof stance === 'number' ? stance : USUAL_NUMERAL}
            onChange={(event) => { const from = event.target.valueAsNumber; if (Number.isInteger(from) && from >= 1 && from <= STYLE_LIMITS.numeral) onStance(from); }}
          />
        </span>
      ) : choices.length === 0 ? null : (
        <label className="prefer">
          <span className="visually-hidden">{title}: preferred form</span>
          <select disabled={!on} value={on ? String(stance) : 'either'} onChange={(event) => { const chosen = ['either' as const, ...choices].find((one) => one === event.target.value); if (chosen !== undefined) onStance(chosen); }}>
            <option value="either">no preference</option>
            {choices.map((choice, at) => <option key={choice} value={choice}>prefer {forms[at] ?? choice}</option>)}
          </select>
        </label>
      )}
    </li>
  );
}
