import type { Bound, Figure } from '#core/model/facts.ts';
import { readFraction } from '#core/model/fractions.ts';
import { isForeignNoun, isPartOfNumber } from '#core/model/foreignNumbers.ts';
import { LARGE_SCALES, readHanNumber } from '#core/model/hanNumbers.ts';
import { NO_GAP, type Lexicon } from '#core/model/lexicon.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import { TokenKind, type Version } from '#core/model/version.ts';
import { READ_ROLES } from './readRoles.ts';
import { PARTS } from './words/lists.ts';
import { CURRENCY_SIGNS, DOLLARS, MAX_UNIT_WORDS, UNIT_FORMS, UNIT_STARTS } from './words/units.ts';
import { Is, type WordTable } from './words/wordTable.ts';

/** Words of sense looked at for what a figure counts. */
const MAX_COUNTED = 3;

/** Words before a figure → what they make of it, longest first. */
const BOUNDS: readonly (readonly [readonly string[], Bound])[] = ([
  ['no more than', 'less'], ['as many as', 'less'], ['as much as', 'less'], ['no fewer than', 'more'], ['not less than', 'more'], ['more than', 'more'], ['at least', 'more'],
  ['upwards of', 'more'], ['in excess of', 'more'], ['a maximum of', 'less'], ['maximum of', 'less'], ['not to exceed', 'less'], ['a minimum of', 'more'], ['minimum of', 'more'], ['exceeds', 'more'], ['exceed', 'more'], ['exceeded', 'more'], ['exceeding', 'more'], ['fewer than', 'less'], ['less than', 'less'], ['at most', 'less'], ['up to', 'less'], ['close to', 'about'], ['over', 'more'], ['under', 'less'], ['nearly', 'about'],
  ['almost', 'about'], ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['some', 'about'],
] as const).map(([words, bound]) => [words.split(' '), bound]);

/** Telephone numbers, codes and the like: not values, which would lose their noughts and their ends. */
const DIGIT_BY_DIGIT = /^(?:0\d{2,}|\d{13,})$/;

/** Words right before two figures with "to" between them, or before an "of", that make them a vote or a score. */
const SCORED = /^(?:vot(?:e|es|ed|ing)|w[io]n|wins|winning|lose|lost|loses|losing|loss|defeat(?:ed)?|victory|beat|beats|beaten|scor(?:e|es|ed)|led|leads?|trail(?:s|ed|ing)?|fail(?:s|ed)|reject(?:s|ed)|approved?)$/;

/** Halves of a grade of Japan's scale of shaking, 5弱 and 5強, in the signs of three tongues: each is a grade of its own. */
const GRADES: ReadonlyMap<string, string> = new Map([['弱', '弱'], ['強', '強'], ['强', '強'], ['약', '弱'], ['강', '強']]);
/** How far, in tokens, the name of that scale stands before its grade. Range 3–8: 震度は最大で5弱. */
const MAX_SHAKING_DISTANCE = 6;

/** How far, in tokens, a word in small letters is looked for that tells a name ("the Four Seasons") from a headline. Range 10–40. */
const MAX_NAME_REACH = 20;

/** Longest run of Chinese signs, in tokens, that is one figure. */
const MAX_HAN_TOKENS = 8;

/**
 * Figures in order: digits and number words put together, with currency, scale, percent sign, what bounds and what they
 * count. `claimed` marks tokens that are part of a date. "one" alone is no figure unless bounded. Digits of every script;
 * words in English and Chinese, and where copy is not
 * `english` in some other tongues; there a full stop or a space may part thousands. Linear.
 */
export function readFigures(version: Version, lexicon: Lexicon, table: WordTable, claimed: Uint8Array, english: boolean): readonly Figure[] {
  const { tokens } = version;
  const norm = (i: number): string => (i >= 0 && i < tokens.length ? lexicon.norms[tokens.norm[i]!]! : '');
  const numbers = english ? table.numbers : table.foreignNumbers;
  let opens = 0;
  const isNoNumber = (i: number): boolean => !english && table.numbers[tokens.norm[i]!] === null && table.foreignNumbers[tokens.norm[i]!] !== null &&
    (isPartOfNumber(norm, i) || (i > opens && isForeignNoun(table.capital[tokens.surface[i]!] === 1, norm(i - 1))));
  const number = (i: number) => (i < tokens.length && claimed[i] === 0 && !isNoNumber(i) ? (numbers[tokens.norm[i]!] ?? null) : null);
  const out: Figure[] = [];
  for (const sentence of version.sentences) {
    if (!READ_ROLES.has(version.paragraphs[sentence.paragraph]!.role)) continue;
    const { end } = sentence.tokens;
    opens = sentence.tokens.start;
    // The day of a dateline is no figure of the story.
    const start = Math.max(sentence.tokens.start, Math.min(end, version.paragraphs[sentence.paragraph]!.dateline.end));
    for (let i: number = start; i < end; i++) {
      const part = (table.flags[tokens.norm[i]!]! & Is.part) !== 0 ? readPart(i, start) : null;
      const head = part ?? number(i);
      if (head === null || head.form === 'clock') continue;
      let first = i;
      let last = i;
      let value = String(head.value);
      let { unit } = head;
      if (part !== null) first = part.first;
      else if (head.form === 'digits' || head.form === 'word') ({ last, value } = gather(i, end));
      else if (head.form === 'scale') {
        // "a dozen", "half a million", "a half dozen"; a bare "million" belongs to a figure that is none of ours.
        if (i > start + 1 && norm(i - 1) === 'half' && norm(i - 2) === 'a') [first, value] = [i - 2, String(head.value / 2)];
        else if (norm(i - 1) !== 'a' || i === start) {
          if (norm(i) !== 'dozen') continue;
        } else first = i - 1;
        if (first === i - 1 && first > start && norm(first - 1) === 'half') [first, value] = [first - 1, String(head.value / 2)];
      } else if (head.form === 'crowd') {
        value = norm(i);
        // "tens of thousands", "hundreds of millions"
        if (norm(i + 1) === 'of' && number(i + 2)?.form === 'crowd') [last, value] = [i + 2, `${value} of ${norm(i + 2)}`];
        else if (i > start + 1 && norm(i - 1) === 'of' && norm(i - 2) === 'tens') [first, value] = [i - 2, `tens of ${value}`];
        unit = '';
      } else if (head.form === 'han') {
        const han = readHan(i, end);
        if (han === null) continue;
        ({ last, value, unit } = han);
      } else if (head.form === 'score') [value, unit] = [head.unit, ''];
      if (!english && GRADES.has(norm(last + 1)) && tokens.gap[last + 1] === NO_GAP && isShaking(first, start)) [value, unit, last] = [value + GRADES.get(norm(last + 1))!, '', last + 1];
      const range = head.form === 'digits' || head.form === 'word' ? rangeFrom(i, value, last, end) : null;
      if (range !== null) ({ value, last } = range);
      // "by 96 votes to 84" is 96-84.
      if (head.form === 'digits' && norm(last + 1) === 'votes' && norm(last + 2) === 'to' && number(last + 3)?.form === 'digits') [value, last] = [`${value}-${number(last + 3)!.value}`, last + 3];
      if (part === null && (head.form === 'ordinal' || (head.form === 'word' && isWithin(i, start, end))) && isName(i)) continue;
      const currency = first > start ? CURRENCY_SIGNS.get(norm(first - 1)) : undefined;
      if (currency !== undefined) [first, unit] = currency === '$' && DOLLARS.has(norm(first - 2)) && tokens.gap[first - 1] === NO_GAP ? [first - 2, `${norm(first - 2)}$`] : [first - 1, currency];
      else if (unit === '' || head.form === 'compound') {
        const named = unitAt(last + 1, end);
        if (named !== null) ({ unit, last } = named);
      }
      // "113km/h", which is three words.
      if (unit === 'kilometer' && norm(last + 1) === '/' && norm(last + 2) === 'h') [unit, last] = ['kph', last + 2];
      if (unit === 'year' && norm(last + 1) === 'old') [unit, last] = ['age', last + 1];
      if (unit === '' && norm(first - 1) === ',' && (norm(last + 1) === ',' || norm(last + 1) === '.') && head.value < 120 && head.form === 'digits' && first - 1 > start && tokens.gap[first - 1] === NO_GAP && startsWithLetter(first - 2)) unit = 'age';
      if (unit === '' && (norm(first - 1) === 'aged' || norm(first - 1) === 'ages')) unit = 'age';
      const [bound, from] = bounded(first, start);
      // "one of", "no one": a pronoun more often than a figure.
      if (value === '1' && head.form === 'word' && bound === 'exact' && unit === '') continue;
      const counted = countedWords(last + 1, end, unit);
      out.push({
        tokens: span(tokenIndex(from), tokenIndex(last + 1)), value, bound, unit, counts: counted.stems,
        counted: span(tokenIndex(counted.start), tokenIndex(counted.end)),
      });
      i = last;
    }
  }
  return out;

  /** "a third of", "half of the", "three quarters of" as percent; "a third man" and "the second half" are none. */
  function readPart(i: number, start: number): { readonly value: number; readonly form: 'share'; readonly unit: string; readonly first: number } | null {
    if (claimed[i] !== 0) return null;
    const share = PARTS.get(norm(i))!;
    const before = norm(i - 1);
    if (norm(i) === 'half') {
      if (!/^(?:of|the|its|their|his|her)$/.test(norm(i + 1)) || (i > start && (/^(?:a|the|and|first|second|other|last|later|top|bottom)$/.test(before)))) return null;
      return { value: share, form: 'share', unit: '%', first: i };
    }
    if (i === start || norm(i + 1) !== 'of') return null;
    const many = before === 'a' ? 1 : (number(i - 1)?.form === 'word' ? number(i - 1)!.value : 0);
    return many === 0 || many > 9 ? null : { value: Number((many * share).toPrecision(3)), form: 'share', unit: '%', first: i - 1 };
  }

  /** Signs run on over tokens: 二十 三人, and digits take a scale: 5.8 万. */
  function readHan(i: number, end: number): { readonly last: number; readonly value: string; readonly unit: string } | null {
    let run = norm(i);
    const stop = Math.min(end, i + MAX_HAN_TOKENS);
    for (let j = i + 1; j < stop && tokens.gap[j] === NO_GAP && tokens.kind[j] === TokenKind.ideograph; j++) run += norm(j);
    const read = readHanNumber(run);
    if (read === null) return null;
    let last = i;
    for (let length = norm(i).length; length < read.length && last + 1 < end; last++) length += norm(last + 1).length;
    return { last, value: String(read.value), unit: '' };
  }

  function unitAt(at: number, end: number): { readonly unit: string; readonly last: number } | null {
    if (at >= end || !UNIT_STARTS.has(norm(at))) return null;
    for (let n = Math.min(MAX_UNIT_WORDS, end - at); n > 0; n--) {
      let form = norm(at);
      for (let k = 1; k < n; k++) form += ` ${norm(at + k)}`;
      const unit = UNIT_FORMS.get(form);
      if (unit !== undefined) return { unit, last: at + n - 1 };
    }
    return null;
  }

  /** "1.2 million", "twenty one", "one hundred and five". */
  function gather(at: number, end: number): { readonly last: number; readonly value: string } {
    let total = 0;
    let group = number(at)!.value;
    let last = at;
    if (!english && number(at)!.form === 'digits') ({ group, last } = foreignDigits(at, group, end));
    for (let j = last + 1; j < end; j++) {
      const next = number(j);
      if (next !== null && next.form === 'scale') {
        if (next.value <= 100) group *= next.value;
        else [total, group] = [total + group * next.value, 0];
        last = j;
      } else if (next !== null && next.form === 'word' && afterScale(j) && (group === 0 || next.value < 100)) {
        group += next.value;
        last = j;
      } else if (next !== null && next.form === 'word' && number(j - 1)?.form === 'word' && group >= 20 && group % 10 === 0 && next.value < 10) {
        group += next.value;
        last = j;
      } else if (norm(j) === 'and' && number(j - 1)?.form === 'scale' && number(j + 1)?.form === 'word') continue;
      else break;
    }
    // "3 1/2 percent"
    const fraction = last === at && number(at)!.form === 'digits' && Number.isInteger(group) && at + 1 < end ? readFraction(norm(at + 1)) : null;
    if (fraction !== null && claimed[at + 1] === 0) [group, last] = [group + fraction, at + 1];
    // "two and a half hours", "two and a half million"; not "a hundred and a half".
    if (total === 0 && norm(last + 1) === 'and' && norm(last + 2) === 'a' && norm(last + 3) === 'half' && last + 3 < end) {
      const scale = last + 4 < end ? number(last + 4) : null;
      [group, last] = scale?.form === 'scale' ? [(group + 0.5) * scale.value, last + 4] : [group + 0.5, last + 3];
    }
    return { last, value: last === at && DIGIT_BY_DIGIT.test(norm(at)) ? norm(at) : String(Number((total + group).toPrecision(12))) };
  }

  /**
   * "3 to 4 percent", "between 10 and 15 people", "2 to 3 million": one figure with two ends, as "3-4 percent" is. "From 3 to 4 percent" tells of two,
   * and so do votes and scores, "lost 1 to 3 on Sunday", where who stands first is all that matters.
   */
  function rangeFrom(i: number, value: string, last: number, end: number): { readonly value: string; readonly last: number } | null {
    const between = norm(i - 1) === 'between';
    const second = number(last + 2);
    if (norm(last + 1) !== (between ? 'and' : 'to') || last + 2 >= end || second === null || (second.form !== 'digits' && second.form !== 'word') || norm(i - 1) === 'from') return null;
    const top = gather(last + 2, end);
    // "2 to 3 million": the scale belongs to both.
    const scale = last === i && top.last > last + 2 ? Number(top.value) / second.value : 1;
    const low = Number(value) * scale;
    if (!between && scale === 1 && !CURRENCY_SIGNS.has(norm(i - 1)) && unitAt(top.last + 1, end) === null && !countsNoun(i, top.last + 1, end)) return null;
    return low < Number(top.value) ? { value: `${Number(low.toPrecision(12))}-${top.value}`, last: top.last } : null;
  }

  /** "10 to 15 boats are", after no word of votes and matches. */
  function countsNoun(i: number, at: number, end: number): boolean {
    const flags = at < end ? table.flags[tokens.norm[at]!]! : 0;
    return (flags & Is.word) !== 0 && (flags & Is.grammar) === 0 && claimed[at] === 0 && norm(at) !== 'votes' && !SCORED.test(norm(i - 1)) && !SCORED.test(norm(i - 2));
  }

  /** "23.000", "1 200 000", "5.8 万": thousands as most of Europe parts them, and scales in Chinese signs. */
  function foreignDigits(at: number, read: number, end: number): { readonly group: number; readonly last: number } {
    let group = /^\d{1,3}(?:\.\d{3})+$/.test(norm(at)) ? Number(norm(at).replaceAll('.', '')) : read;
    let last = at;
    while (last + 1 < end && /^\d{1,3}$/.test(norm(at)) && /^\d{3}$/.test(norm(last + 1)) && claimed[last + 1] === 0) group = group * 1000 + Number(norm(++last));
    const scale = LARGE_SCALES.get(norm(last + 1).charAt(0));
    return scale === undefined ? { group, last } : { group: group * scale, last: last + 1 };
  }

  function afterScale(j: number): boolean {
    return number(j - 1)?.form === 'scale' || (norm(j - 1) === 'and' && number(j - 2)?.form === 'scale');
  }

  function bounded(first: number, start: number): readonly [Bound, number] {
    for (const [words, bound] of BOUNDS) {
      const from = first - words.length;
      if (from >= start && words.every((word, k) => norm(from + k) === word)) return [bound, from];
    }
    return ['exact', first];
  }

  function countedWords(at: number, end: number, unit: string): { readonly stems: readonly string[]; readonly start: number; readonly end: number } {
    const stems: string[] = [];
    let from = at;
    let to = at;
    for (let j = at, steps = 0; j < end && stems.length < MAX_COUNTED && steps < 5; j++, steps++) {
      const flags = table.flags[tokens.norm[j]!]!;
      if ((flags & Is.word) === 0 || claimed[j] !== 0) break;
      // "hours of talks", "were injured": the little word leads on to what is counted; any other ends the phrase.
      if ((flags & Is.grammar) !== 0) {
        if (stems.length === 0 && (norm(j) === 'of' || norm(j) === 'in' || (flags & Is.be) !== 0)) continue;
        break;
      }
      if (stems.length === 0) from = j;
      to = j + 1;
      stems.push(table.stemTexts[table.stems[tokens.norm[j]!]!]!);
    }
    return unit === '%' || unit === 'age' ? { stems: [], start: at, end: at } : { stems, start: from, end: to };
  }

  function isShaking(i: number, start: number): boolean {
    for (let j = i - 1; j >= Math.max(start, i - MAX_SHAKING_DISTANCE); j--) if (/(?:震度|진도)$/.test(norm(j))) return true;
    return false;
  }

  function isName(i: number): boolean {
    return table.capital[tokens.surface[i]!] === 1 && i + 1 < tokens.length && table.capital[tokens.surface[i + 1]!] === 1;
  }
  /** Behind a word, in a sentence that has words of sense in small letters: a capital is a name's there, and no headline's. */
  function isWithin(i: number, start: number, end: number): boolean {
    if (i <= start || !startsWithLetter(i - 1)) return false;
    for (let j = Math.max(start, i - MAX_NAME_REACH); j < Math.min(end, i + MAX_NAME_REACH); j++) {
      if ((table.flags[tokens.norm[j]!]! & (Is.word | Is.grammar)) === Is.word && table.capital[tokens.surface[j]!] !== 1) return true;
    }
    return false;
  }
  function startsWithLetter(i: number): boolean {
    return i >= 0 && (table.flags[tokens.norm[i]!]! & Is.word) !== 0;
  }
}
