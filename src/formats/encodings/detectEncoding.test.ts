import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeAs } from './decodeAs.ts';
import { detectEncoding } from './detectEncoding.ts';

const FILES = join(import.meta.dirname, '../../../e2e/files/formats/encodings');
const originals = JSON.parse(readFileSync(join(FILES, 'originals.json'), 'utf8')) as Record<string, Record<string, string>>;

/** The share of texts that have to be read right unasked (issue: at least 95 %). */
const BAR = 0.95;

describe('encodings are told from bytes alone', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const encoding of readdirSync(FILES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)) {
    it(`${encoding}: every text is right, or right one click away`, async () => {
      for (const [name, text] of Object.entries(originals[encoding] ?? {})) {
        const bytes = new Uint8Array(readFileSync(join(FILES, encoding, `${name}.txt`)));
        const detected = await detectEncoding(bytes);
        count += 1;
        if (decodeAs(bytes, detected.encoding) !== text) {
          wrong.push(`${encoding}/${name} as ${detected.encoding}`);
          expect(detected.sure).toBe(false);
          expect([`${encoding}/${name}`, detected.others.some((other) => decodeAs(bytes, other) === text)]).toEqual([`${encoding}/${name}`, true]);
        }
      }
    });
  }

  it('at least 95 % of them unasked', () => {
    expect(count).toBeGreaterThanOrEqual(12 * 5);
    console.info(`${count - wrong.length} of ${count} texts right unasked`, wrong);
    expect(wrong.length / count).toBeLessThanOrEqual(1 - BAR);
  });
});

describe('what leaves no doubt is called sure', () => {
  it.each([
    ['plain ASCII', [0x61, 0x62, 0x0a], 'utf-8'],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
    ['a UTF-16 mark', [0xff, 0xfe, 0x61, 0], 'utf-16le'],
    ['a big-endian mark', [0xfe, 0xff, 0, 0x61], 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await detectEncoding(Uint8Array.from(bytes))).toMatchObject({ encoding, sure: true });
  });

  it('never calls a guess sure', async () => {
    expect((await detectEncoding(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).sure).toBe(false);
  });
});

describe('windows-1252 by our own table', () => {
  it('reads quotes and dashes where Node 20 gives control characters', () => {
    expect(decodeAs(Uint8Array.from([0x93, 0x61, 0x94, 0x97, 0x80]), 'windows-1252')).toBe('“a”—€');
  });

  it('says null for a name nobody knows', () => {
    expect(decodeAs(new Uint8Array(3), 'ebcdic-klingon')).toBeNull();
  });
});
