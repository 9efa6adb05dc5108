import type { Budget } from '#formats/readers/budget.ts';
import { parseXml } from './parseXml.ts';

/** An element of a small document (a wire message). `local` is its name without prefix. */
export type XmlElement = {
  readonly local: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

export async function xmlTree(text: string, file: { name: string; kind: string }, budget: Budget): Promise<XmlElement> {
  const root: { local: string; prefix: string; attributes: Record<string, string>; children: XmlNode[] } = { local: '', prefix: '', attributes: {}, children: [] };
  const open = [root];
  await parseXml(text, file, budget, {
    open(name, attributes) {
      const colon = name.indexOf(':');
      const element = { local: name.slice(colon + 1), prefix: colon < 0 ? '' : name.slice(0, colon), attributes, children: [] as XmlNode[] };
      (open[open.length - 1] as typeof root).children.push(element);
      open.push(element as unknown as typeof root);
    },
    close() {
      open.pop();
    },
    text(piece) {
      (open[open.length - 1] as typeof root).children.push(piece);
    },
  });
  return (root.children.find((child) => typeof child !== 'string') ?? root) as XmlElement;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elements = (parent: XmlElement): readonly XmlElement[] => parent.children.filter(isElement);

/** The first child with this name. */
export const child = (parent: XmlElement | null | undefined, local: string): XmlElement | null =>
  (parent?.children.find((node) => isElement(node) && node.local === local) as XmlElement | undefined) ?? null;

export const childrenNamed = (parent: XmlElement | null | undefined, local: string): readonly XmlElement[] =>
  parent === null || parent === undefined ? [] : elements(parent).filter((node) => node.local === local);

/** Follows names down, the first of each. */
export function find(parent: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  let at = parent ?? null;
  for (const local of path) at = child(at, local);
  return at;
}

/** Every element below with this name, in document order. */
export function descendants(parent: XmlElement | null | undefined, local: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of elements(element)) {
      if (node.local === local) found.push(node);
      visit(node);
    }
  };
  if (parent !== null && parent !== undefined) visit(parent);
  return found;
}

/** All text inside, in order. */
export function textOf(node: XmlNode | null | undefined): string {
  if (node === null || node === undefined) return '';
  if (typeof node === 'string') return node;
  let out = '';
  for (const part of node.children) out += textOf(part);
  return out;
}

/** The text inside with white space of layout collapsed, or null where there is none. */
export function lineOf(node: XmlNode | null | undefined): string | null {
  const text = textOf(node).replace(/[ \t\r\n]+/g, ' ').trim();
  return text === '' ? null : text;
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement | null | undefined, local: string): string | null {
  if (element === null || element === undefined) return null;
  const direct = element.attributes[local];
  if (direct !== undefined) return direct;
  for (const name in element.attributes) if (name.endsWith(`:${local}`)) return element.attributes[name] ?? null;
  return null;
}
