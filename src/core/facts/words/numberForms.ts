/** How one word reads as a number; several words are put together by the figure reader. */
export type NumberForm = {
  readonly value: number;
  /** `score` is "7-2", `compound` "28-nation" or "41-year-old", `clock` "10:30" or "5pm". */
  readonly form: 'digits' | 'word' | 'ordinal' | 'scale' | 'compound' | 'score' | 'clock';
  /** Unit of a compound ("nation"), the whole form of a score or clock time, else empty. */
  readonly unit: string;
};

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['mn', 1e6], ['bn', 1e9], ['tn', 1e12], ['dozen', 12]]);
const SUFFIXES: ReadonlyMap<string, number> = new Map([['', 1], ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['b', 1e9], ['bn', 1e9], ['tn', 1e12]]);
const SMALL: ReadonlyMap<string, number> = new Map([...UNITS.map((word, n) => [word, n] as const), ...TENS.slice(2).map((word, n) => [word, (n + 2) * 10] as const)]);

const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.]\d+)?)(k|m|mn|b|bn|tn)?$/;

/** Called once per distinct word. */
export function readNumber(norm: string): NumberForm | null {
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return readDigits(norm);
  const small = SMALL.get(norm);
  if (small !== undefined) return { value: small, form: 'word', unit: '' };
  const scale = SCALES.get(norm);
  if (scale !== undefined) return { value: scale, form: 'scale', unit: '' };
  const ordinal = ORDINALS.indexOf(norm);
  if (ordinal > 1) return { value: ordinal, form: 'ordinal', unit: 'ordinal' };
  const hyphen = norm.indexOf('-');
  if (hyphen < 0) return null;
  const head = SMALL.get(norm.slice(0, hyphen));
  if (head === undefined) return null;
  const rest = norm.slice(hyphen + 1);
  const next = SMALL.get(rest);
  if (next !== undefined) return head >= 20 && next < 10 ? { value: head + next, form: 'word', unit: '' } : { value: head, form: 'score', unit: `${head}-${next}` };
  const th = ORDINALS.indexOf(rest);
  if (th > 0 && th < 10 && head >= 20) return { value: head + th, form: 'ordinal', unit: 'ordinal' };
  return compound(head, rest);
}

function readDigits(norm: string): NumberForm | null {
  const plain = DIGITS.exec(norm);
  if (plain !== null) return { value: Number(plain[1]!.replaceAll(',', '')) * SUFFIXES.get(plain[2] ?? '')!, form: 'digits', unit: '' };
  const th = /^(\d+)(?:st|nd|rd|th)$/.exec(norm);
  if (th !== null) return { value: Number(th[1]), form: 'ordinal', unit: 'ordinal' };
  if (/^\d+-\d+$/.test(norm)) return { value: Number.parseInt(norm, 10), form: 'score', unit: norm };
  if (/^\d{1,2}(?::\d\d)?(?:am|pm)?$/.test(norm)) return { value: Number.parseInt(norm, 10), form: 'clock', unit: norm };
  const mixed = /^(\d+(?:[.,]\d+)*)-(\p{L}.*)$/u.exec(norm);
  return mixed === null ? null : compound(Number(mixed[1]!.replaceAll(',', '')), mixed[2]!);
}

function compound(value: number, rest: string): NumberForm {
  return { value, form: 'compound', unit: rest === 'year-old' || rest === 'years-old' ? 'age' : rest.replace(/-(?:long|old|strong)$/, '') };
}
