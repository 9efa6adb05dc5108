import type { Role } from '#core/model/draft.ts';
import { parseXml } from '#formats/xml/parseXml.ts';
import type { Budget } from './budget.ts';
import { styleRole } from './styleRole.ts';

export type OdtStyle = { readonly name: string; readonly parent: string; readonly hidden: boolean | null };
export type OdtStyles = {
  readonly byName: ReadonlyMap<string, OdtStyle>;
  roleOf(name: string): Role | null;
  hides(name: string): boolean;
};

/** Styles of one file on top of those of another: automatic ones point to named ones, which state the role. */
export async function odtStyles(xml: string, file: { name: string; kind: string }, budget: Budget, shared?: OdtStyles): Promise<OdtStyles> {
  const byName = new Map<string, OdtStyle>(shared?.byName);
  let current: { name: string; display: string; parent: string; hidden: boolean | null } | null = null;
  await parseXml(xml, file, budget, {
    open(tag, attributes) {
      if (tag === 'style:style') {
        const name = attributes['style:name'] ?? '';
        current = { name, display: attributes['style:display-name'] ?? name, parent: attributes['style:parent-style-name'] ?? '', hidden: null };
      } else if (tag === 'style:text-properties' && current !== null) {
        const display = attributes['text:display'];
        if (display !== undefined) current.hidden = display === 'none';
      }
    },
    close(tag) {
      if (tag !== 'style:style' || current === null) return;
      byName.set(current.name, { name: current.display, parent: current.parent, hidden: current.hidden });
      current = null;
    },
    text() {},
  });
  const lineage = (name: string): { name: string; hidden: boolean | null }[] => {
    const chain: { name: string; hidden: boolean | null }[] = [];
    let at = name;
    for (let steps = 0; at !== '' && steps < 10; steps++) {
      const style = byName.get(at);
      chain.push({ name: style?.name ?? at, hidden: style?.hidden ?? null });
      at = style?.parent ?? '';
    }
    return chain;
  };
  return {
    byName,
    roleOf(name) {
      for (const style of lineage(name)) {
        const role = styleRole(style.name);
        if (role !== null) return role;
      }
      return null;
    },
    hides: (name) => lineage(name).find((style) => style.hidden !== null)?.hidden ?? false,
  };
}
