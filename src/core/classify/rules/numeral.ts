import { foreignNumber } from '#core/model/foreignNumbers.ts';
import { readHanNumber } from '#core/model/hanNumbers.ts';
import { readsEnglish } from '../language.ts';
import { readNumbers } from '../numbers.ts';
import type { AccidentalRule } from '../rule.ts';
import { foldThousands } from '../thousands.ts';

/**
 * One figure written in two ways: twelve and 12, 2nd and second, 1.2 million and 1,200,000, 52 to 48 and 52-48, thousands parted by a comma,
 * a stop, an apostrophe or a space. Read to values, so that only equal figures fall together; in other tongues zwölf and 12, 二十三人 and 23人. Words that are not figures on both sides stay as they are.
 */
export const numeral: AccidentalRule = {
  rank: 'accidental', name: 'numeral', feature: 'numeral', inQuotations: true,
  fold: ({ before, after }, context) => {
    if (HAN.test(before.join('')) !== HAN.test(after.join(''))) return { before: [readHan(before)], after: [readHan(after)] };
    if ([...before, ...after].some((form) => foreignNumber(form) !== undefined) && !readsEnglish(context.before.scope(), context.after.scope())) {
      const [own, theirs] = [readForeign(before), readForeign(after)];
      // Else the words stay as they are, for the folds that follow.
      if (own.join(' ') === theirs.join(' ')) return { before: own, after: own };
    }
    const parted = foldThousands({ before, after });
    return { before: joinSpans(readNumbers(parted.before)), after: joinSpans(readNumbers(parted.after)) };
  },
};

const readForeign = (forms: readonly string[]): readonly string[] => readNumbers(forms.map((form) => String(foreignNumber(form) ?? form)));

/** Signs of which Chinese and Japanese figures are made. */
const HAN = /[〇零一二三四五六七八九十百千万萬亿億两兩]/u;

/** "二十三人" and "23人" by one form: signs run on over tokens, so that the run is read whole. */
function readHan(forms: readonly string[]): string {
  const run = forms.join('');
  let out = '';
  for (let i = 0; i < run.length; ) {
    const han = HAN.test(run.charAt(i)) ? readHanNumber(run.slice(i)) : null;
    out += han === null ? run.charAt(i) : String(han.value);
    i += han?.length ?? 1;
  }
  return out;
}

/** "52 to 48" and "52-48": a score or a span. */
function joinSpans(forms: readonly string[]): readonly string[] {
  if (!forms.includes('to')) return forms;
  const out: string[] = [];
  for (let i = 0; i < forms.length; i++) {
    const [from, to] = [forms[i]!, forms[i + 2] ?? ''];
    if (forms[i + 1] === 'to' && VALUE.test(from) && VALUE.test(to)) {
      out.push(`${from.slice(1)}-${to.slice(1)}`);
      i += 2;
    } else out.push(from);
  }
  return out;
}
const VALUE = /^#\d+$/;
