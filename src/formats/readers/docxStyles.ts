import type { Role } from '#core/model/draft.ts';
import { parseXml } from '#formats/xml/parseXml.ts';
import type { Budget } from './budget.ts';
import { styleRole } from './styleRole.ts';

export type DocxStyles = {
  roleOf(styleId: string): Role | null;
  /** Whether text in this style is hidden. */
  hides(styleId: string): boolean;
};

export const NO_STYLES: DocxStyles = { roleOf: (id) => styleRole(id.replace(/(\D)(\d)$/, '$1 $2')), hides: () => false };

type Style = { name: string; basedOn: string; vanish: boolean | null };

/** Styles by id: Word localises the ids ("berschrift1") and keeps the names ("heading 1"). */
export async function docxStyles(xml: string, file: { name: string; kind: string }, budget: Budget): Promise<DocxStyles> {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  await parseXml(xml, file, budget, {
    open(tag, attributes) {
      const local = tag.slice(tag.indexOf(':') + 1);
      const value = attributes['w:val'] ?? attributes['val'] ?? '';
      if (local === 'style') {
        current = { name: '', basedOn: '', vanish: null };
        styles.set(attributes['w:styleId'] ?? attributes['styleId'] ?? '', current);
      } else if (current === null) return;
      else if (local === 'name') current.name = value;
      else if (local === 'basedOn') current.basedOn = value;
      else if (local === 'vanish') current.vanish = !/^(0|false|off)$/.test(value);
    },
    close(tag) {
      if (tag.endsWith('style')) current = null;
    },
    text() {},
  });
  /** Follows `basedOn` at most ten steps: hostile files make circles. */
  const lineage = (id: string): Style[] => {
    const chain: Style[] = [];
    for (let at = styles.get(id); at !== undefined && chain.length < 10; at = styles.get(at.basedOn)) chain.push(at);
    return chain;
  };
  return {
    roleOf(id) {
      for (const style of lineage(id)) {
        const role = styleRole(style.name);
        if (role !== null) return role;
      }
      return null;
    },
    hides: (id) => lineage(id).find((style) => style.vanish !== null)?.vanish ?? false,
  };
}
