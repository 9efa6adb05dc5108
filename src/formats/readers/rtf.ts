import { fail, ok } from '#core/model/result.ts';
import { latin1 } from '#formats/encodings/latin1.ts';
import { documentReading } from './flowReading.ts';
import { rtfFlow } from './rtfFlow.ts';
import type { Read } from './reading.ts';

const KIND = 'RTF document';

/** Rich Text Format 1.9: text in any code page or \\u, tracked changes, notes apart, annotations left out. */
export const read: Read = async ({ bytes, name }, budget) => {
  const source = latin1(bytes);
  const document = rtfFlow(source, budget);
  if (!document.complete) return fail({ code: 'damaged-file', name, kind: KIND, reason: 'its end is missing' });
  return ok(documentReading(name, { ...document, format: KIND }));
};
