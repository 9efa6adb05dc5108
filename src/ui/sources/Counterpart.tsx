import { useLayoutEffect, useRef } from 'react';
import type { CitedTexts } from '#core/project/sources.ts';
import { hueOf } from '#ui/parts/hue.ts';
import { placeName } from './sourceWords.ts';

/** What a stretch of the text answers to, and where on the page the stretch stands. */
export type Counterpart = { readonly siglum: string; readonly anchor: string; readonly start: number; readonly end: number; readonly stretch: HTMLElement };

export type CounterpartCardProps = {
  readonly counterpart: Counterpart;
  readonly cited: CitedTexts;
  readonly names: Readonly<Record<string, string>>;
};

/** Pixels between a stretch and its card, and between the card and the edge. */
const GAP = 6;
/** Characters of the source shown on each side of the words that answer. */
const AROUND = 120;

/** The words of the source beside a stretch that the pointer or the keyboard is on. */
export function CounterpartCard({ counterpart, cited, names }: CounterpartCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const { siglum, anchor, start, end, stretch } = counterpart;
  useLayoutEffect(() => {
    const box = card.current;
    const frame = box?.offsetParent;
    if (!box || !frame) return;
    // The first line of a stretch that breaks: the card stands under the words, not under the paragraph's edge.
    const lines = stretch.getClientRects();
    const line = lines[lines.length - 1] ?? stretch.getBoundingClientRect();
    const around = frame.getBoundingClientRect();
    const below = line.bottom + GAP + box.offsetHeight <= around.bottom || line.top - around.top < box.offsetHeight + GAP;
    const top = below ? line.bottom + GAP : (lines[0] ?? line).top - GAP - box.offsetHeight;
    box.style.insetBlockStart = `${top - around.top + frame.scrollTop}px`;
    box.style.left = `${Math.max(GAP, Math.min(line.left - around.left, around.width - box.offsetWidth - GAP))}px`;
  }, [stretch]);
  const text = cited[anchor] ?? '';
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const number = /^[a-t](\d+)$/.exec(anchor)?.[1];
  return (
    <div className={`counterpart ${hueOf(siglum)}`} ref={card} aria-hidden="true">
      <p className="place">{placeName(names[siglum] ?? siglum, number === undefined ? null : Number(number))}</p>
      <p className="words" dir="auto">{from > 0 ? '… ' : ''}{text.slice(from, start)}<mark>{text.slice(start, end)}</mark>{text.slice(end, to)}{to < text.length ? ' …' : ''}</p>
    </div>
  );
}
