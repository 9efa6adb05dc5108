import type { NameMention, Quotation, Speaker } from '#core/model/facts.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import { int32, uint8 } from '#core/model/slab.ts';
import { lastStartingBy, span, tokenIndex, type Span, type TokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import type { QuotedRun } from './quotations.ts';
import { Is, type WordTable } from './words/wordTable.ts';

/** How far, in tokens, a speaker may stand from the verb that hands him the words. */
const MAX_SUBJECT_DISTANCE = 10;
/** How far a verb of saying may stand from the marks. Range 8–20: "told reporters Friday in the capital that there was". */
const MAX_VERB_DISTANCE = 16;
/** Tokens at the head of a sentence within which its subject stands: "Gov. Helen Strand", "But Mr Lavrov". */
const MAX_HEAD_DISTANCE = 6;
/** How far, in tokens, a person may stand before the "he" that means him; three long sentences. Range 200–600. */
const MAX_PERSON_DISTANCE = 400;
/** Most tokens of "Smith told reporters," between two runs of one quotation. */
const MAX_INTERRUPTION = 18;

/** Gives every run its speaker and its group. Speakers in words of English; elsewhere none is named. */
export function attachSpeakers(runs: readonly QuotedRun[], names: readonly NameMention[], version: Version, lexicon: Lexicon, table: WordTable, english: boolean): readonly Quotation[] {
  const { tokens } = version;
  const flags = (i: number): number => (i >= 0 && i < tokens.length ? table.flags[tokens.norm[i]!]! : 0);
  const quoted = uint8(tokens.length);
  for (const run of runs) quoted.fill(1, run.tokens.start, run.tokens.end);
  const nameAt = int32(tokens.length).fill(-1);
  // "said Mayor Ana Ruiz": the title leads to the name.
  names.forEach((name, i) => nameAt.fill(i, name.title.start < name.title.end ? name.title.start : name.tokens.start, name.tokens.end));
  const out: Quotation[] = [];
  let p = 0;
  runs.forEach((run, i) => {
    while (p + 1 < version.paragraphs.length && version.paragraphs[p + 1]!.tokens.start <= run.tokens.start) p++;
    const paragraph = version.paragraphs[p]!.tokens;
    const previous = out[i - 1];
    const sameParagraph = previous !== undefined && previous.tokens.start >= paragraph.start;
    const own = english ? (after(run.tokens.end, paragraph.end) ?? before(run.tokens.start, paragraph.start)) : null;
    const joined = previous !== undefined && (run.goesOn || (sameParagraph && interrupted(previous, run.tokens, own, paragraph.end)));
    const speaker = joined ? (previous.speaker ?? own) : (own ?? (sameParagraph && english ? previous.speaker : null));
    out.push({ tokens: run.tokens, inner: run.inner, group: joined ? previous.group : i, speaker });
  });
  return out;

  /** "A," he said. "B.": one quotation, unless the later run has a speaker of its own. */
  function interrupted(previous: Quotation, run: Quotation['tokens'], own: Speaker | null, paragraphEnd: number): boolean {
    const { end } = previous.tokens;
    if (run.start < end || run.start - end > MAX_INTERRUPTION || (!/^[,—?!…]$/.test(normAt(end - 2)) && normAt(end) !== ',')) return false;
    if (!english) return isInterruptedAbroad(previous.tokens, run);
    const handedOn = verbAfter(run.end, paragraphEnd) >= 0;
    if (own === null ? handedOn : own.key !== previous.speaker?.key) return false;
    // "Who took it?" Orr asked. "I did," she said.: to a question someone else may answer.
    if (handedOn && /^[?!…]$/.test(normAt(end - 2))) return false;
    for (let i = end; i < run.start; i++) if ((flags(i) & Is.saying) !== 0) return true;
    return false;
  }

  /**
   * In another tongue no verb is known, and so nobody who speaks. Both runs begin sentences, the words between end one, and behind the
   * later run stands nothing in its sentence that might name another speaker.
   */
  function isInterruptedAbroad(previous: Quotation['tokens'], run: Quotation['tokens']): boolean {
    const sentence = (at: number): Span<TokenIndex> => version.sentences[sentenceAt(at)]!.tokens;
    if (run.start - previous.end <= 2 || sentence(previous.start).start !== previous.start) return false;
    if (sentence(previous.end).end < run.start || sentence(run.start).start !== run.start) return false;
    for (let i: number = run.end; i < sentence(run.end - 1).end; i++) if (tokens.kind[i] !== TokenKind.punctuation) return false;
    return true;
  }

  /** …," Kerry told reporters. / …," said Kerry. */
  function after(from: number, end: number): Speaker | null {
    const verb = verbAfter(from, end);
    return verb < 0 ? null : subject(verb, from - 1, end, true);
  }

  /** The verb of saying that a quotation is handed to behind it, or -1. */
  function verbAfter(from: number, end: number): number {
    // Without a comma (or a final ? or !) at the join, what follows is another clause: '… "x" in Crimea and said y'.
    if (!/^[,?!—…]$/.test(normAt(from - 2)) && !/^[,—]$/.test(normAt(from))) return -1;
    for (let i = from; i < Math.min(end, from + MAX_VERB_DISTANCE); i++) {
      if (quoted[i] === 1 || isStop(i)) return -1;
      if ((flags(i) & Is.saying) !== 0) return i;
    }
    return -1;
  }

  /** Kerry said it was a "…" */
  function before(to: number, start: number): Speaker | null {
    for (let i = to - 1; i >= Math.max(start, to - MAX_VERB_DISTANCE); i--) {
      if (isStop(i)) return null;
      if (quoted[i] === 0 && (flags(i) & Is.saying) !== 0) return subject(i, start - 1, to, false);
    }
    return null;
  }

  function subject(verb: number, low: number, high: number, follows: boolean): Speaker | null {
    // "said Kerry": the name right after the verb, but not in "told Kerry".
    const next = follows && (lexicon.norms[tokens.norm[verb]!] === 'said' || lexicon.norms[tokens.norm[verb]!] === 'says') ? speakerFrom(verb + 1, Math.min(high, verb + 6), 1) : null;
    if (next !== null && !named(verb - 1, low)) return next;
    // "…, calling the claim": whose it is stands at the head of the sentence.
    if (normAt(verb).endsWith('ing')) return headPerson(verb);
    const from = pastApposition(verb - 1, low);
    return speakerFrom(from, Math.max(low, from - MAX_SUBJECT_DISTANCE), -1);
  }

  /** "Rehn, president of Sallow Basin Power, told …": the subject stands before both commas, unless the words between name a person. */
  function pastApposition(at: number, low: number): number {
    if (normAt(at) !== ',') return at;
    for (let i = at - 1; i > Math.max(low, at - MAX_SUBJECT_DISTANCE); i--) {
      if (nameAt[i]! >= 0 && names[nameAt[i]!]!.person) return i;
      if (normAt(i) === ',') return i - 1;
    }
    return at - 1;
  }

  function named(i: number, low: number): boolean {
    return i > low && quoted[i] === 0 && (nameAt[i]! >= 0 || (flags(i) & (Is.pronoun | Is.group)) !== 0);
  }

  function speakerFrom(from: number, to: number, step: 1 | -1): Speaker | null {
    for (let i = from; step > 0 ? i < to : i > to; i += step) {
      if (i < 0 || i >= tokens.length || quoted[i] === 1 || isStop(i)) return null;
      const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
      if (name !== null && (name.person || step > 0 || Math.abs(i - from) <= 1 || isHead(i))) return speakerOf(name);
      if ((flags(i) & Is.person) !== 0) return lastPerson(i);
      if ((flags(i) & Is.pronoun) !== 0 && step > 0) return null;
      if ((flags(i) & Is.group) !== 0 && (flags(i) & Is.saying) === 0) {
        return { key: lexicon.norms[tokens.norm[i]!]!, text: cut(i, i + 1), named: false, tokens: span(tokenIndex(i), tokenIndex(i + 1)) };
      }
    }
    return null;
  }

  function isHead(i: number): boolean {
    return i - version.sentences[sentenceAt(i)]!.tokens.start < 4;
  }

  function sentenceAt(at: number): number {
    return Math.max(0, lastStartingBy(version.sentences, at));
  }

  /** The person that a sentence begins with; null where it begins with something else. */
  function headPerson(at: number): Speaker | null {
    const { start, end } = version.sentences[sentenceAt(at)]!.tokens;
    for (let i: number = start; i < Math.min(end, start + MAX_HEAD_DISTANCE); i++) {
      if (quoted[i] === 1) return null;
      const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
      if (name?.person === true) return speakerOf(name);
      if ((flags(i) & Is.person) !== 0) return lastPerson(i);
    }
    return null;
  }

  /** The person a "he" stands for: who begins the sentence before, or the only one named in the two before; else nobody. */
  function lastPerson(at: number): Speaker | null {
    const sentence = sentenceAt(at);
    const floor = Math.max(version.sentences[Math.max(0, sentence - 2)]!.tokens.start, at - MAX_PERSON_DISTANCE);
    let person: NameMention | null = null;
    let several = false;
    for (let i = at - 1; i >= floor && !several; i--) {
      const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
      if (name === null || !name.person || quoted[i] === 1) continue;
      if (person !== null && person.key !== name.key) several = true;
      person ??= name;
    }
    if (person !== null && !several) return speakerOf(person);
    const { start, end } = version.sentences[Math.max(0, sentence - 1)]!.tokens;
    for (let i: number = start; i < Math.min(end, start + MAX_HEAD_DISTANCE); i++) {
      const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
      if (name === null || quoted[i] === 1) continue;
      // A first and last name at the head of the sentence before is whom "she" means, unless another stands beside it.
      const whole = name.person || name.tokens.end - name.tokens.start === 2;
      return whole && normAt(name.tokens.end) !== 'and' ? speakerOf(name) : null;
    }
    return null;
  }

  function normAt(i: number): string {
    return i >= 0 && i < tokens.length ? lexicon.norms[tokens.norm[i]!]! : '';
  }

  function speakerOf(name: NameMention): Speaker {
    return { key: name.key, text: cut(name.tokens.start, name.tokens.end), named: true, tokens: name.tokens };
  }
  function isStop(i: number): boolean {
    const norm = lexicon.norms[tokens.norm[i]!]!;
    // "Gov. Lund": the stop of a short title ends nothing.
    return (norm === '.' && (flags(i - 1) & Is.title) === 0) || norm === '?' || norm === '!';
  }
  function cut(start: number, end: number): string {
    return version.text.slice(tokens.start[start], tokens.end[end - 1]);
  }
}
