import type { Role, RoleMark } from '#core/model/draft.ts';
import { fingerprint } from '#core/model/hash.ts';
import { labelFromFileName } from '#formats/label.ts';
import type { Particulars, ReadDraft } from './reading.ts';

/** A paragraph as a format gives it. `role` is null where the format says nothing and the segmenter has to see. */
export type Passage = { readonly text: string; readonly role: Role | null };

export const passage = (text: string, role: Role | null = null): Passage => ({ text, role });

const NOTHING: Particulars = { source: null, label: null, title: null, slug: null, take: null, embargo: null, savedAt: null };

export type CopyFacts = Partial<Particulars> & { readonly publishedAt?: string | null };

/**
 * Makes a draft of paragraphs: one line each, an empty line between them, so that the segmenter finds the very same
 * paragraphs again. Empty ones are dropped. A role is tied to the paragraph's words, as `RoleMark` asks; where two
 * paragraphs have the same words, the first that has a role speaks for both.
 */
export function copyDraft(fileName: string, passages: readonly Passage[], facts: CopyFacts = {}): ReadDraft {
  const lines: string[] = [];
  const roles = new Map<string, Role>();
  for (const { text, role } of passages) {
    const line = oneLine(text);
    if (line === '') continue;
    lines.push(line);
    const id = fingerprint(line);
    if (role !== null && !roles.has(id)) roles.set(id, role);
  }
  const marks: RoleMark[] = [...roles].map(([paragraphId, role]) => ({ paragraphId, role }));
  const { publishedAt = null, ...particulars } = facts;
  return { ...NOTHING, ...particulars, name: labelFromFileName(fileName), text: lines.join('\n\n'), publishedAt, roles: marks };
}

/**
 * White space of layout (line ends, tabs, runs of blanks) to single blanks; characters an editor set on purpose stay:
 * no-break, thin and zero-width spaces, soft hyphens. Control characters have no place in text and go.
 */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  const printable = text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');
  return printable.replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' ').trim();
}

/** True when there is at least one letter or digit to compare. */
export const hasWords = (draft: { readonly text: string }): boolean => /[\p{L}\p{N}]/u.test(draft.text);
