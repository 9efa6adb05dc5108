import type { Bound, Figure } from '#core/model/facts.ts';
import { NO_GAP, type Lexicon } from '#core/model/lexicon.ts';
import { span, tokenIndex } from '#core/model/span.ts';
import type { Version } from '#core/model/version.ts';
import { READ_ROLES } from './readRoles.ts';
import { Is, type WordTable } from './words/wordTable.ts';

/** Words of sense looked at for what a figure counts. */
const MAX_COUNTED = 3;

const CURRENCIES: ReadonlyMap<string, string> = new Map([['$', '$'], ['us$', '$'], ['£', '£'], ['€', '€'], ['¥', '¥'], ['₹', '₹']]);
const MONEY_WORDS: ReadonlyMap<string, string> = new Map([['dollar', '$'], ['dollars', '$'], ['pounds', '£'], ['euros', '€'], ['euro', '€']]);
const UNITS: ReadonlySet<string> = new Set('hour hours day days week weeks month months year years minute minutes second seconds mile miles foot feet acre acres meter meters kilometer kilometers metre metres kilometre kilometres inch inches ton tons tonnes degree degrees point points'.split(' '));

/** Words before a figure → what they make of it, longest first. */
const BOUNDS: readonly (readonly [readonly string[], Bound])[] = ([
  ['no more than', 'less'], ['as many as', 'less'], ['as much as', 'less'], ['no fewer than', 'more'], ['not less than', 'more'], ['more than', 'more'], ['at least', 'more'],
  ['upwards of', 'more'], ['fewer than', 'less'], ['less than', 'less'], ['at most', 'less'], ['up to', 'less'], ['close to', 'about'], ['over', 'more'], ['under', 'less'], ['nearly', 'about'],
  ['almost', 'about'], ['about', 'about'], ['around', 'about'], ['roughly', 'about'], ['approximately', 'about'], ['some', 'about'],
] as const).map(([words, bound]) => [words.split(' '), bound]);

/**
 * Figures in order: digits and number words put together, with currency, scale, percent sign, what bounds and what they
 * count. `claimed` marks tokens that are part of a date. "one" alone is no figure unless bounded. Linear.
 */
export function readFigures(version: Version, lexicon: Lexicon, table: WordTable, claimed: Uint8Array): readonly Figure[] {
  const { tokens } = version;
  const norm = (i: number): string => (i >= 0 && i < tokens.length ? lexicon.norms[tokens.norm[i]!]! : '');
  const number = (i: number) => (i < tokens.length && claimed[i] === 0 ? (table.numbers[tokens.norm[i]!] ?? null) : null);
  const out: Figure[] = [];
  for (const sentence of version.sentences) {
    if (!READ_ROLES.has(version.paragraphs[sentence.paragraph]!.role)) continue;
    const { start, end } = sentence.tokens;
    for (let i: number = start; i < end; i++) {
      const head = number(i);
      if (head === null || head.form === 'clock' || (head.form === 'scale' && norm(i) !== 'dozen')) continue;
      let last = i;
      let value = String(head.value);
      let unit = head.unit;
      if (head.form === 'digits' || head.form === 'word') ({ last, value } = gather(i, end));
      else if (head.form === 'score') [value, unit] = [head.unit, ''];
      if (head.form === 'ordinal' && isName(i)) continue;
      let first = i;
      const currency = i > start ? CURRENCIES.get(norm(i - 1)) : undefined;
      if (currency !== undefined) [first, unit] = [i - 1, currency];
      let after = last + 1;
      if (norm(after) === '%' || norm(after) === 'percent' || norm(after) === 'pct') [unit, last] = ['%', after];
      else if (norm(after) === 'per' && norm(after + 1) === 'cent') [unit, last] = ['%', after + 1];
      else if (MONEY_WORDS.has(norm(after))) [unit, last] = [MONEY_WORDS.get(norm(after))!, after];
      else if (UNITS.has(norm(after))) [unit, last] = [table.stemTexts[table.stems[tokens.norm[after]!]!]!, after];
      if (unit === 'year' && norm(last + 1) === 'old') [unit, last] = ['age', last + 1];
      if (unit === '' && norm(first - 1) === ',' && (norm(last + 1) === ',' || norm(last + 1) === '.') && head.value < 120 && head.form === 'digits' && first - 1 > start && tokens.gap[first - 1] === NO_GAP && startsWithLetter(first - 2)) unit = 'age';
      if (unit === '' && norm(first - 1) === 'aged') unit = 'age';
      const [bound, from] = bounded(first, start);
      // "one of", "no one": a pronoun more often than a figure.
      if (value === '1' && head.form === 'word' && bound === 'exact' && unit === '') continue;
      after = last + 1;
      const counted = countedWords(after, end, unit);
      out.push({
        tokens: span(tokenIndex(from), tokenIndex(last + 1)), value, bound, unit, counts: counted.stems,
        counted: span(tokenIndex(counted.start), tokenIndex(counted.end)),
      });
      i = last;
    }
  }
  return out;

  /** "1.2 million", "twenty one", "one hundred and five". */
  function gather(at: number, end: number): { readonly last: number; readonly value: string } {
    let total = 0;
    let group = number(at)!.value;
    let last = at;
    for (let j = at + 1; j < end; j++) {
      const next = number(j);
      if (next !== null && next.form === 'scale' && next.value !== 12) {
        if (next.value === 100) group *= 100;
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
    return { last, value: String(Number((total + group).toPrecision(12))) };
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

  function isName(i: number): boolean {
    return table.capital[tokens.surface[i]!] === 1 && i + 1 < tokens.length && table.capital[tokens.surface[i + 1]!] === 1;
  }
  function startsWithLetter(i: number): boolean {
    return i >= 0 && (table.flags[tokens.norm[i]!]! & Is.word) !== 0;
  }
}
