import type { ReactNode } from 'react';
import type { Lens } from '#core/project/lens.ts';
import { Icon } from '#ui/parts/icons.tsx';
import type { PassageEvents } from '#ui/passage/usePassageEvents.ts';
import { Redline } from '#ui/redline/Redline.tsx';
import { SideBySide } from '#ui/sideBySide/SideBySide.tsx';
import type { Projection } from './useProjection.ts';

export type ViewPanelProps = PassageEvents & {
  readonly lens: Lens;
  readonly projection: Projection | null;
  /** Sigla to names, and the names of the pair. */
  readonly named: Readonly<Record<string, string>>;
  readonly names: { readonly before: string; readonly after: string };
  readonly heads: { readonly before: ReactNode; readonly between: ReactNode; readonly after: ReactNode; /** The ways to the list and to the other views, where they have no place of their own: last in the bar. */ readonly aside: ReactNode };
  /** What to check in a row of Side by side or a line of Redline, in words. */
  readonly flags: ReadonlyMap<string, string>;
  /** What the reader has taken, by row, in words. */
  readonly taken: ReadonlyMap<string, string>;
  readonly onClean: (clean: Lens['clean']) => void;
  /** Told of the rows of a projection once they are drawn, and of null while some are to come. */
  readonly onDrawn: (view: object | null) => void;
};

/** Views of all versions have desks of their own. */
const VIEWS: Readonly<Record<'side-by-side' | 'redline', (props: ViewPanelProps) => ReactNode>> = { 'side-by-side': SideBySidePanel, redline: RedlinePanel };

/** The chosen view under its bar. */
export function ViewPanel(props: ViewPanelProps) {
  const Chosen = VIEWS[props.lens.view === 'redline' ? 'redline' : 'side-by-side'];
  return <Chosen {...props} />;
}

function SideBySidePanel({ lens, projection, named, heads, flags, taken, onDrawn, ...events }: ViewPanelProps) {
  if (projection === null) return <div className="side-by-side with-minimap"><div className="heads"><div className="head before">{heads.before}</div><div className="head between">{heads.between}</div><div className="head after">{heads.after}{heads.aside}</div></div></div>;
  return (
    <SideBySide
      view={projection.sideBySide} items={projection.list.items} base={lens.base} compared={lens.compared} names={named}
      hidden={lens.hidden} folded={lens.folded && projection.marked} focus={lens.focus} heads={{ before: heads.before, between: heads.between, after: <>{heads.after}{heads.aside}</> }} minimap flags={flags} taken={taken} onDrawn={onDrawn}
      onSelect={events.onSelect} onSelectAnchor={events.onSelectAnchor} onCopyPassage={events.onCopyPassage} onParagraphMenu={events.onParagraphMenu}
    />
  );
}

function RedlinePanel({ lens, projection, named, names, heads, flags, taken, onClean, onDrawn, ...events }: ViewPanelProps) {
  const clean = projection?.marked === false ? 'after' : lens.clean;
  const choice = (value: Lens['clean'], label: ReactNode, title?: string) => <button type="button" aria-pressed={clean === value} title={title} onClick={() => onClean(value)}>{label}</button>;
  const alone = (value: 'before' | 'after') => {
    const name = names[value];
    return choice(value, <><span className="name">{name}</span><span className="letter">{lens[value === 'before' ? 'base' : 'compared']}</span> clean</>, `${name} without marks`);
  };
  return (
    <div className="redline-view">
      <div className="sub">
        {heads.before}
        <span className="to"><Icon name="arrowRight" /></span>
        {heads.after}
        {heads.between}
        <div className="seg" role="group" aria-label="Marks">
          {choice('none', 'All marks')}{alone('after')}{alone('before')}
        </div>
        {heads.aside}
      </div>
      {projection === null ? null : (
        <Redline
          rows={projection.redline} pairs={projection.sideBySide} items={projection.list.items} base={lens.base} compared={lens.compared} names={named}
          hidden={lens.hidden} folded={lens.folded} clean={clean} focus={lens.focus} flags={flags} taken={taken} onDrawn={onDrawn}
          onSelect={events.onSelect} onSelectAnchor={events.onSelectAnchor} onCopyPassage={events.onCopyPassage} onParagraphMenu={events.onParagraphMenu}
        />
      )}
    </div>
  );
}
