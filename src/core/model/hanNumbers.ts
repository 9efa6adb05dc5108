/** Figures in Chinese and Japanese signs. */
const DIGITS = '〇一二三四五六七八九';
const SPECIAL: ReadonlyMap<string, number> = new Map([['零', 0], ['两', 2], ['兩', 2], ['壱', 1], ['弐', 2]]);
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([['十', 10], ['百', 100], ['千', 1000]]);
export const LARGE_SCALES: ReadonlyMap<string, number> = new Map([['万', 1e4], ['萬', 1e4], ['亿', 1e8], ['億', 1e8], ['兆', 1e12], ['만', 1e4], ['억', 1e8], ['조', 1e12]]);

const digitOf = (sign: string): number => SPECIAL.get(sign) ?? (sign === '' ? -1 : DIGITS.indexOf(sign));
const isSign = (sign: string): boolean => digitOf(sign) >= 0 || SMALL_SCALES.has(sign) || LARGE_SCALES.has(sign);

/** Counters after which one sign alone is a figure: 三人, but not 三角. */
const COUNTERS = '人名个個位只隻头頭条條辆輛艘架座家所户戶票岁歳歲天日年月周週小分时時秒次回度级級倍元円米公吨噸件本枚台';
/** Words that only look like figures. */
const NO_FIGURES = /^(?:十分|千万|万一|一[^\d十百千万亿億]|三[角明]|百[姓货貨]|万[物能])/u;

/** Does a word begin like a figure in signs? */
export const startsHanNumber = (norm: string): boolean => isSign(norm.charAt(0));

/** The figure at the head of a run of signs: its value and how many signs it takes; null where there is none. */
export function readHanNumber(run: string): { readonly value: number; readonly length: number } | null {
  if (NO_FIGURES.test(run)) return null;
  let length = 0;
  while (length < run.length && isSign(run.charAt(length))) length++;
  if (length === 0) return null;
  const signs = run.slice(0, length);
  if (length === 1 && (LARGE_SCALES.has(signs) || !COUNTERS.includes(run.charAt(1)) || run.length < 2 || signs === '一')) return null;
  // A year, sign by sign: 二〇一四.
  if ([...signs].every((sign) => digitOf(sign) >= 0)) return { value: Number([...signs].map(digitOf).join('')), length };
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const sign of signs) {
    const small = SMALL_SCALES.get(sign);
    const large = LARGE_SCALES.get(sign);
    if (small !== undefined) [group, digit] = [group + Math.max(1, digit) * small, 0];
    else if (large !== undefined) [total, group, digit] = [total + (group + digit) * large, 0, 0];
    else digit = digitOf(sign);
  }
  return { value: total + group + digit, length };
}
