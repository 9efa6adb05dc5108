import { readFileSync } from 'node:fs';

/** Two texts cut into segments, with the links that people found between them. */
export type Labelled = {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** `left-right` of every link, 0-based. */
  readonly gold: ReadonlySet<string>;
  /** Gold is incomplete: only recall counts. */
  readonly partial: boolean;
};

/** A labelled set that cannot be read, with the line that is wrong. */
export class UnreadableSet extends Error {}

export const pairKey = (left: number, right: number): string => `${left}-${right}`;

/** Reads a set of one JSON object a line: `{"id","left":[…],"right":[…],"gold":[[i,j,label],…],"meta":{"partial":…}}`. */
export function readLabelled(path: string): readonly Labelled[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UnreadableSet(`${path} cannot be read.`);
  }
  return text.split('\n').flatMap((line, n) => (line.trim() === '' ? [] : [parseLine(line, `${path}, line ${n + 1}`)]));
}

function parseLine(line: string, where: string): Labelled {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableSet(`${where} is not JSON.`);
  }
  const record = value as { id?: unknown; left?: unknown; right?: unknown; gold?: unknown; meta?: { partial?: unknown } };
  if (!isTexts(record.left) || !isTexts(record.right) || !Array.isArray(record.gold)) {
    throw new UnreadableSet(`${where} has no "left", "right" and "gold" lists.`);
  }
  const gold = new Set(record.gold.map((link: readonly number[]) => pairKey(link[0] ?? -1, link[1] ?? -1)));
  return { id: String(record.id), left: record.left, right: record.right, gold, partial: record.meta?.partial === true };
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');
