/** Items of a list in one message: some 5 ms of the page's time to take in. */
const ITEMS_PER_PART = 3_000;

/** A value whose long lists go ahead in parts: `rest` holds the end of each list, and everything else. */
export type Parts<T> = { readonly parts: readonly Partial<T>[]; readonly rest: T };

/** Takes the long ones of the named lists out of a value, in parts to be sent before the rest. */
export function inParts<T extends object>(value: T, names: readonly (keyof T)[]): Parts<T> {
  const parts: Partial<T>[] = [];
  const rest = { ...value };
  for (const name of names) {
    const list = value[name];
    if (!Array.isArray(list)) continue;
    let from = 0;
    for (; list.length - from > ITEMS_PER_PART; from += ITEMS_PER_PART) {
      parts.push({ [name]: list.slice(from, from + ITEMS_PER_PART) } as Partial<T>);
    }
    if (from > 0) rest[name] = list.slice(from) as T[keyof T];
  }
  return { parts, rest };
}

/** The value as it was before it was parted. */
export function joined<T extends object>({ parts, rest }: Parts<T>): T {
  const whole = { ...rest };
  for (const name of new Set(parts.flatMap((part) => Object.keys(part) as (keyof T)[]))) {
    const end = rest[name];
    if (!Array.isArray(end)) continue;
    const list: unknown[] = [];
    for (const part of parts) {
      const piece = part[name];
      if (Array.isArray(piece)) for (const item of piece as readonly unknown[]) list.push(item);
    }
    whole[name] = [...list, ...(end as readonly unknown[])] as T[keyof T];
  }
  return whole;
}
