import type { Hit } from '#core/project/find.ts';

/** Nodes of a paragraph's own text, in order: what the app has put between is not the paragraph's. */
function ownTextNodes(paragraph: Element): readonly Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node instanceof Element && node.hasAttribute('data-label') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

export const ownText = (paragraph: Element): string => ownTextNodes(paragraph).map((node) => node.data).join('');

/** Hits of a paragraph as ranges of the page. The copy itself is left as it is. */
export function rangesOf(paragraph: Element, hits: readonly Hit[]): readonly Range[] {
  const nodes = ownTextNodes(paragraph);
  const ranges: Range[] = [];
  let node = 0;
  let before = 0;
  for (const { start, end } of hits) {
    while (node < nodes.length && before + nodes[node]!.length <= start) before += nodes[node++]!.length;
    const first = nodes[node];
    if (first === undefined) break;
    const range = document.createRange();
    range.setStart(first, start - before);
    let last = node;
    let until = before;
    while (last < nodes.length - 1 && until + nodes[last]!.length < end) until += nodes[last++]!.length;
    range.setEnd(nodes[last]!, Math.min(nodes[last]!.length, end - until));
    ranges.push(range);
  }
  return ranges;
}

const PAINTED = 'find';
const PAINTED_NOW = 'find-now';

/** Whether the browser can mark places without touching the copy; where it cannot, paragraphs are marked as wholes. */
export const canPaint = (): boolean => 'highlights' in CSS;

/** A fresh coat in place of the last one: takes ranges as they are found. */
export function paintAnew(): (ranges: readonly Range[]) => void {
  if (!canPaint()) return () => {};
  const coat = new Highlight();
  CSS.highlights.set(PAINTED, coat);
  return (ranges) => { for (const range of ranges) coat.add(range); };
}

export function unpaint(): void {
  if (canPaint()) CSS.highlights.delete(PAINTED);
}

/** The place that the reader has stepped to stands out among the others. */
export function paintNow(range: Range | null): void {
  if (!canPaint()) return;
  if (range === null) return void CSS.highlights.delete(PAINTED_NOW);
  const now = new Highlight(range);
  now.priority = 1;
  CSS.highlights.set(PAINTED_NOW, now);
}
