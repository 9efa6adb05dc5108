import type { Role } from '#core/model/draft.ts';
import { escapeXml } from '#formats/xml/escapeXml.ts';
import type { Group, Item, Witness } from './apparatus.ts';
import { MARK } from './witnessEdits.ts';

/** What the base's paragraph that begins at a place of its string is: its number, or what kind of furniture. */
export type BaseParagraphs = ReadonlyMap<number, { readonly number: number | null; readonly role: Role }>;

/**
 * Groups as TEI (P5, chapter 12): parallel segmentation, one `app` with the base's reading as lemma and one `rdg` for
 * every other reading, each naming its witnesses. Paragraphs that only some have are readings that hold `p`.
 */
export function teiBody(groups: readonly Group[], witnesses: readonly Witness[], base: BaseParagraphs): string {
  return groups.map((group) => {
    switch (group.kind) {
      case 'line':
        return `<p${facts(base.get(group.at))}>${group.items.map((item) => itemXml(item, witnesses)).join('').replaceAll(MARK, '')}</p>\n`;
      case 'lacuna':
        return `<app>\n${reading('lem', group.present, `\n${teiBody(group.inner, group.present, base)}`)}${reading('rdg', group.absent, '')}</app>\n`;
      case 'blocks':
        return `<app>\n${grouped(group.readings, witnesses).map(({ text, who }, i) => reading(i === 0 ? 'lem' : 'rdg', who, paragraphs(text, i === 0 ? facts(base.get(group.at)) : ''))).join('\n')}\n</app>\n`;
    }
  }).join('');
}

function itemXml(item: Item, witnesses: readonly Witness[]): string {
  if (item.kind === 'common') return escapeXml(item.text.replaceAll(MARK, '\n')).replace(/\n$/, MARK);
  return `<app>${grouped(item.readings, witnesses).map(({ text, who }, i) => reading(i === 0 ? 'lem' : 'rdg', who, escapeXml(text))).join('')}</app>`;
}

const reading = (element: 'lem' | 'rdg', who: readonly Witness[], inside: string): string => {
  const wit = who.map(({ siglum }) => `#${siglum}`).join(' ');
  return inside === '' ? `<${element} wit="${wit}"/>` : `<${element} wit="${wit}">${inside}</${element}>`;
};

const facts = (paragraph: { readonly number: number | null; readonly role: Role } | undefined): string =>
  paragraph === undefined ? '' : paragraph.number === null ? ` rend="${paragraph.role}"` : ` n="${paragraph.number}"`;

const paragraphs = (text: string, first: string): string =>
  text.split(MARK).slice(0, -1).map((paragraph, i) => `<p${i === 0 ? first : ''}>${escapeXml(paragraph)}</p>`).join('');

/** Readings that are the same letter for letter, with who has them; that of the first witness, the base, comes first. */
function grouped(readings: readonly string[], witnesses: readonly Witness[]): readonly { readonly text: string; readonly who: readonly Witness[] }[] {
  const groups = new Map<string, Witness[]>();
  readings.forEach((text, w) => {
    const who = groups.get(text) ?? [];
    groups.set(text, who);
    const witness = witnesses[w];
    if (witness !== undefined) who.push(witness);
  });
  return [...groups].map(([text, who]) => ({ text, who }));
}
