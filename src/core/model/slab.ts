/**
 * Typed arrays to work with and forget. One of more than 64 bytes costs an engine an allocation outside its heap and later the
 * release, most of a microsecond together, and a comparison of two short stories makes hundreds; cut from a slab it costs a
 * tenth of that. All zero, as from `new`, and no byte is handed out twice.
 *
 * Not for what is kept or posted: a view keeps its whole slab, and posting it copies the slab.
 */
const SLAB_BYTES = 65_536;
/** Up to here an array lies in the engine's own heap and costs less than a view. */
const IN_HEAP_BYTES = 64;
/** From here on the allocation is small beside the filling, and a slab would be wasted. */
const OWN_BYTES = SLAB_BYTES / 4;
/** Where a view of the widest elements may start. */
const ALIGNMENT = 8;

let slab = new ArrayBuffer(SLAB_BYTES);
let used = 0;

/** `length` zeros, 32 bits each. Throws a RangeError where `length` is negative, as `new` does. */
export function int32(length: number): Int32Array {
  const bytes = length * Int32Array.BYTES_PER_ELEMENT;
  if (isOwn(bytes)) return new Int32Array(length);
  const at = take(bytes);
  return new Int32Array(slab, at, length);
}

/** The same of 64-bit floats. */
export function float64(length: number): Float64Array {
  const bytes = length * Float64Array.BYTES_PER_ELEMENT;
  if (isOwn(bytes)) return new Float64Array(length);
  const at = take(bytes);
  return new Float64Array(slab, at, length);
}

/** The same of bytes. */
export function uint8(length: number): Uint8Array {
  if (isOwn(length)) return new Uint8Array(length);
  const at = take(length);
  return new Uint8Array(slab, at, length);
}

const isOwn = (bytes: number): boolean => bytes <= IN_HEAP_BYTES || bytes > OWN_BYTES;

/** Where in `slab` the bytes begin; where they do not fit, `slab` is a new one from here on. */
function take(bytes: number): number {
  if (used + bytes > SLAB_BYTES) {
    slab = new ArrayBuffer(SLAB_BYTES);
    used = 0;
  }
  const at = used;
  used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  return at;
}
