import type { Alignment } from '#core/model/alignment.ts';

/**
 * Blocks in one line: `0=0` kept, `0≈0` reworded, `0<0,1` split, `0,1>0` merged, `-0` removed, `+0` added; `~` before a
 * block that moved. Paragraph positions are 0-based.
 */
export function blocksOf({ blocks }: Alignment): string {
  return blocks.map(({ kind, moved, before, after }) => {
    if (kind === 'removed') return `-${before.join(',')}`;
    const between = { kept: '=', reworded: '≈', split: '<', merged: '>', added: '+' }[kind];
    return `${moved ? '~' : ''}${before.join(',')}${between}${after.join(',')}`;
  }).join(' ');
}

/** Sentence links in one line, `~` before one that moved. Sentence positions are 0-based. */
export const linksOf = ({ sentences }: Alignment): string =>
  sentences.map(({ before, after, moved }) => `${moved ? '~' : ''}${before.join(',')}=${after.join(',')}`).join(' ');
