import { STYLE_LIMITS } from '#core/model/houseStyle.ts';
import { isBuiltIn } from '#core/model/houseStyles.ts';
import { readHouseStyle } from '#formats/houseStyle/houseStyleFile.ts';
import type { Context } from '../context.ts';
import { freshName, MAX_OWN_STYLES, ownId, ownStyle, styleInUse } from '../slices/styles.ts';
import type { Actions, Styles } from '../state.ts';

export function styleActions(context: () => Context): Pick<Actions, 'chooseStyle' | 'changeStyle' | 'importStyle' | 'removeStyle'> {
  const now = (): Styles => context().store.getState().preferences.styles;
  const keep = (styles: Styles): void => context().store.setState((state) => ({ preferences: { ...state.preferences, styles } }));
  const tooMany = { code: 'too-many-styles', maxStyles: MAX_OWN_STYLES } as const;
  return {
    chooseStyle(id) {
      const { own } = now();
      if (isBuiltIn(id) || own.some(({ name }) => ownId(name) === id)) keep({ inUse: id, own });
    },
    changeStyle({ name, rules, pairs }) {
      const styles = now();
      const style = styleInUse(styles);
      const mine = ownStyle(styles);
      if (mine === null && styles.own.length >= MAX_OWN_STYLES) return context().store.getState().actions.report(tooMany);
      const others = styles.own.filter((other) => other !== mine);
      const wanted = (name ?? (mine === null ? `My ${style.name}` : style.name)).trim().slice(0, STYLE_LIMITS.nameChars);
      const changed = { name: freshName(wanted === '' ? style.name : wanted, others), rules: { ...style.rules, ...rules }, pairs: pairs ?? style.pairs };
      const own = mine === null ? [...styles.own, changed] : styles.own.map((other) => (other === mine ? changed : other));
      keep({ inUse: ownId(changed.name), own });
    },
    importStyle(fileName, text) {
      const read = readHouseStyle(text);
      if (!read.ok) return { code: 'bad-style', name: fileName, reason: read.problem };
      const { own } = now();
      if (own.length >= MAX_OWN_STYLES) return tooMany;
      const style = { ...read.value, name: freshName(read.value.name, own) };
      keep({ inUse: ownId(style.name), own: [...own, style] });
      return null;
    },
    removeStyle() {
      const styles = now();
      const mine = ownStyle(styles);
      if (mine !== null) keep({ inUse: 'neutral', own: styles.own.filter((style) => style !== mine) });
    },
  };
}
