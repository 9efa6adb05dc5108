import { array, maxLength, object, pipe, rawTransform, string, unknown } from 'valibot';
import { BUILT_IN_STYLES, isBuiltIn } from '#core/model/houseStyles.ts';
import { STYLE_LIMITS, type HouseStyle } from '#core/model/houseStyle.ts';
import { plainStyle, styleFrom } from '#formats/houseStyle/houseStyleFile.ts';
import type { Styles } from '../state.ts';

export const NO_STYLES: Styles = { inUse: 'neutral', own: [] };

/** Styles of the reader's own; a desk has a handful. */
export const MAX_OWN_STYLES = 20;

export const ownId = (name: string): string => `own:${name}`;
export const ownStyle = ({ inUse, own }: Styles): HouseStyle | null => own.find(({ name }) => ownId(name) === inUse) ?? null;

/** The same object for the same style, so that what was compared by it is known by it. */
export const styleInUse = (styles: Styles): HouseStyle => ownStyle(styles) ?? BUILT_IN_STYLES[isBuiltIn(styles.inUse) ? styles.inUse : 'neutral'];

/** "Desk", or where there is one of that name "Desk 2", and so on. */
export function freshName(wanted: string, own: readonly HouseStyle[]): string {
  const taken = new Set(own.map(({ name }) => name));
  const base = wanted.slice(0, STYLE_LIMITS.nameChars - 4).trim();
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base} ${n}`;
  return name;
}

export const storedStyles = ({ inUse, own }: Styles): unknown => ({ inUse, own: own.map(plainStyle) });

/** As settings hold them. One that cannot be read spoils the list, which is then empty: settings are written by us alone. */
export const StoredStyles = object({
  inUse: string(),
  own: pipe(array(pipe(unknown(), rawTransform(({ dataset, addIssue, NEVER }): HouseStyle => {
    const read = styleFrom(dataset.value);
    if (read.ok) return read.value;
    addIssue({ message: read.problem });
    return NEVER;
  }))), maxLength(MAX_OWN_STYLES)),
});
