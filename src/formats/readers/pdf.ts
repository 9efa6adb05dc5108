import type { Read } from './reading.ts';
import { fail } from '#core/model/result.ts';
export const read: Read = async ({ name }) => fail({ code: 'no-text', name, kind: 'PDF' });
