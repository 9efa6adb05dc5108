import { Icon, type IconName } from '#ui/parts/icons.tsx';
import type { ItemClass } from '#core/project/items.ts';
import type { RowClass } from '#core/project/rows.ts';

type ClassIconProps = { readonly of: ItemClass | RowClass; readonly direction?: 'up' | 'down' | null; readonly size?: 10 | 14 | 18 };

const NAMES: Readonly<Record<ItemClass | RowClass, IconName>> = {
  reworded: 'reworded', moved: 'movedUp', added: 'added', removed: 'removed', style: 'style', unseen: 'unseen', furniture: 'furniture', unchanged: 'equal',
};

/** The icon of a class in the class's own ink. */
export function ClassIcon({ of, direction = null, size = 14 }: ClassIconProps) {
  const name = of === 'moved' && direction === 'down' ? 'movedDown' : NAMES[of];
  return (
    <span className={`class-ink ${of}`}>
      <Icon name={name} size={size} />
    </span>
  );
}
