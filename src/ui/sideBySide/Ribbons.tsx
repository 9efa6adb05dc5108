import { memo } from 'react';
import type { Geometry, MoveExtent } from './geometry.ts';
import { ribbonShape, type Extent } from './ribbonShape.ts';

type RibbonsProps = { readonly geometry: Geometry; readonly selected: ReadonlySet<string> };

/**
 * The two ends of every move near the window and the curve between, in the channel. Filled when selected; the pointer's
 * handlers set `data-lit` on the group when a passage of the move is hovered. Hidden from assistive technology: the
 * notes in the empty cells and the list of changes say the same.
 */
export const Ribbons = memo(function Ribbons({ geometry, selected }: RibbonsProps) {
  const { left, right } = geometry.channel;
  return (
    <svg className="ribbons" aria-hidden="true" width={geometry.width} height="1">
      {geometry.moves.filter((move) => touches(move, geometry.band)).map((move) => {
        const shape = ribbonShape(move.before, move.after, left, right);
        return (
          <g key={move.change} className={selected.has(move.change) ? 'ribbon selected' : 'ribbon'} data-of={move.change} data-item={move.item}>
            <path className="band" d={shape.band} />
            <path className="edge" d={shape.edges.join('')} />
            <path className="line" d={shape.line} />
            <path className="bar" d={shape.bars.join('')} />
            <path className="grip" d={shape.line + shape.bars.join('')} />
          </g>
        );
      })}
    </svg>
  );
});

const touches = (move: MoveExtent, band: Extent): boolean =>
  Math.max(move.before.bottom, move.after.bottom) > band.top && Math.min(move.before.top, move.after.top) < band.bottom;
