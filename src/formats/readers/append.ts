/** Adds all items. `push(...items)` overflows the stack from some 100,000 on, which hostile files have. */
export function append<T>(into: T[], items: readonly T[]): void {
  for (const item of items) into.push(item);
}
