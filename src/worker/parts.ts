import { LISTS, type Findings, type ListName } from './protocol.ts';

/** Items of a list in one message: some 5 ms of the page's time to take in. */
const ITEMS_PER_PART = 3_000;

type Lists = Pick<Findings, ListName>;
export type Parts = { readonly parts: readonly Partial<Lists>[]; readonly rest: Findings };

/** Takes long lists out of the findings, in parts to be sent before the rest. */
export function inParts(findings: Findings): Parts {
  const parts: Partial<Lists>[] = [];
  const rest: { -readonly [K in keyof Findings]: Findings[K] } = { ...findings };
  const take = <K extends ListName>(name: K): void => {
    const list: Lists[K] = findings[name];
    let from = 0;
    for (; list.length - from > ITEMS_PER_PART; from += ITEMS_PER_PART) {
      parts.push({ [name]: list.slice(from, from + ITEMS_PER_PART) } as Partial<Lists>);
    }
    if (from > 0) Object.assign(rest, { [name]: list.slice(from) });
  };
  for (const name of LISTS) take(name);
  return { parts, rest };
}

/** The findings as they were before they were parted. */
export function joined({ parts, rest }: Parts): Findings {
  if (parts.length === 0) return rest;
  const whole = { ...rest };
  for (const name of LISTS) {
    const list = [...parts.flatMap((part) => (part[name] as readonly unknown[] | undefined) ?? []), ...rest[name]];
    Object.assign(whole, { [name]: list });
  }
  return whole;
}
