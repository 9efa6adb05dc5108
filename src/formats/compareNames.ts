/** Names as people sort them: "take-2" before "take-10". Plain code units and numbers: no locale, the same everywhere. */
export function compareNames(a: string, b: string): number {
  const parts = (name: string): string[] => name.toLowerCase().match(/\d+|\D+/g) ?? [];
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const one = left[i] as string;
    const other = right[i] as string;
    if (one === other) continue;
    if (/^\d/.test(one) && /^\d/.test(other) && Number(one) !== Number(other)) return Number(one) - Number(other);
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
