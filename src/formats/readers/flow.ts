import type { Role } from '#core/model/draft.ts';
import { oneLine, passage, type Passage } from './copy.ts';
import { splitAtBreaks } from './unwrap.ts';

/** What a word processor knows of a stretch of text. `inserted` and `deleted` are tracked changes. */
export type FlowState = { readonly inserted: boolean; readonly deleted: boolean; readonly hidden: boolean };

type Part =
  | { readonly kind: 'text'; readonly text: string; readonly state: FlowState }
  | { readonly kind: 'end'; readonly role: Role | null; readonly state: FlowState };

/**
 * A document's text in the order it flows, with the ends of paragraphs among it as Word keeps them: a paragraph whose
 * end was deleted runs on into the next. Both texts of a tracked file are cut from the same flow.
 */
export class Flow {
  readonly #parts: Part[] = [];
  insertions = 0;
  deletions = 0;
  #last: 'inserted' | 'deleted' | 'plain' = 'plain';

  text(text: string, state: FlowState): void {
    if (text === '') return;
    this.#parts.push({ kind: 'text', text, state });
    this.#count(state);
  }

  end(role: Role | null, state: FlowState): void {
    this.#parts.push({ kind: 'end', role, state });
    this.#count(state);
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  get isTracked(): boolean {
    return this.insertions + this.deletions > 0;
  }

  /** The paragraphs with all changes accepted (`after`) or refused (`before`). */
  passages(side: 'before' | 'after', hidden: 'with' | 'without' = 'with'): readonly Passage[] {
    const out: Passage[] = [];
    let text = '';
    const close = (role: Role | null): void => {
      for (const piece of splitAtBreaks(text)) if (oneLine(piece) !== '') out.push(passage(oneLine(piece), role));
      text = '';
    };
    for (const part of this.#parts) {
      const { inserted, deleted, hidden: isHidden } = part.state;
      if (side === 'before' ? inserted : deleted) continue;
      if (part.kind === 'text') {
        if (!(isHidden && hidden === 'without')) text += part.text;
      } else close(part.role);
    }
    close(null);
    return out;
  }

  /** Runs of hidden text, as they read. */
  hiddenPassages(): readonly string[] {
    const found: string[] = [];
    let run = '';
    const close = (): void => {
      const line = oneLine(run);
      if (line !== '') found.push(line);
      run = '';
    };
    for (const part of this.#parts) {
      if (part.kind === 'text' && part.state.hidden) run += part.text;
      else if (part.kind === 'end' || part.text.trim() !== '') close();
    }
    close();
    return found;
  }

  /** Counts runs of changes, not pieces: neighbours of one kind are one change to people. */
  #count(state: FlowState): void {
    const now = state.inserted && !state.deleted ? 'inserted' : state.deleted && !state.inserted ? 'deleted' : 'plain';
    if (now !== this.#last && now === 'inserted') this.insertions += 1;
    if (now !== this.#last && now === 'deleted') this.deletions += 1;
    this.#last = now;
  }
}
