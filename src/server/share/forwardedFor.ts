/**
 * The client's address as the proxies in front tell it. Each adds the address that it saw at the end, so with `proxies` of
 * ours the client is so many from the end; what stands before that was sent by the client itself and proves nothing.
 */
export function forwardedFor(header: string | undefined, proxies: number): string | null {
  if (proxies === 0 || header === undefined) return null;
  return header.split(',').at(-proxies)?.trim() || null;
}
