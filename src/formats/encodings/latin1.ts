/** Bytes as one character each, 0–255. Works by slices: `fromCharCode` with 100,000 arguments overflows the stack. */
export function latin1(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 8_192) out += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return out;
}
