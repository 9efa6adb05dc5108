import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRecord, unpackRecord } from './record.ts';

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const record = fc.record({ expiresAt: fc.nat(8.64e15), readHash: hash, deleteHash: hash, blob: fc.uint8Array({ maxLength: 500 }) });
const plain = (value: ReturnType<typeof unpackRecord>) =>
  value === null ? null : { ...value, readHash: Uint8Array.from(value.readHash), deleteHash: Uint8Array.from(value.deleteHash), blob: Uint8Array.from(value.blob) };

test('what was packed is unpacked', () => {
  fc.assert(fc.property(record, (made) => { expect(plain(unpackRecord(packRecord(made)))).toEqual(made); }));
});

test('a record with one byte changed, or cut anywhere, is none', () => {
  fc.assert(
    fc.property(record, fc.nat(), fc.integer({ min: 1, max: 255 }), (made, place, change) => {
      const bytes = packRecord(made);
      const at = place % bytes.length;
      const changed = Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ change : byte));
      expect(unpackRecord(changed)).toBeNull();
      expect(unpackRecord(bytes.subarray(0, at))).toBeNull();
    }),
  );
});
