import { EXPORT_FORMATS, type ExportKind } from '#formats/exports/formats.ts';
import type { ShareScope } from './state.ts';

/** A format that a story can be taken away in. */
export type TakenAs = ExportKind;

/** Formats that hold two versions hold the two in view, whatever is chosen for the others. */
export const holdsPair = (kind: TakenAs): boolean => EXPORT_FORMATS[kind].holds === 'pair';
export const exportScope = (kind: TakenAs, chosen: ShareScope): ShareScope => (holdsPair(kind) ? 'pair' : chosen);
