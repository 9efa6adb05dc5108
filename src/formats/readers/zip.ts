import { fail, ok } from '#core/model/result.ts';
import { openZip } from '#formats/zip/openZip.ts';
import { readMany } from './readMany.ts';
import type { Read } from './reading.ts';

const KIND = 'ZIP archive';
/** Entries that systems add and people never see. */
const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._|\.git\/)/i;

/** An archive of any of the other kinds: every file in it is read, in the order of names. */
export const read: Read = async ({ bytes, name }, budget, options) => {
  const opened = openZip(bytes, name, KIND, budget);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const entries = zip.entries.filter((entry) => !entry.name.endsWith('/') && !LITTER.test(entry.name) && entry.size > 0);
  if (entries.length === 0) return fail({ code: 'no-text', name, kind: KIND });
  const files = entries.map((entry) => ({ name: entry.name, bytes: () => zip.openEntry(entry) }));
  const reading = await readMany(KIND, files, budget, options);
  return reading === null ? fail({ code: 'no-text', name, kind: KIND }) : ok(reading);
};
