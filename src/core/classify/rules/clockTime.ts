import { isTimeOfDay } from '#core/model/clock.ts';
import { type AccidentalRule, type FoldContext, type Forms } from '../rule.ts';

/**
 * One time of day written in two ways: 10 a.m., 10am, 10:00 a.m., 10.00, or by the clock of 24 hours: 5 p.m. and 17:00, noon and
 * 12 p.m. Only the form changes; an hour never does. 44:15 is no time of day.
 */
export const clockTime: AccidentalRule = {
  rank: 'accidental', name: 'clock-time', feature: 'date-style', inQuotations: true,
  fold: (forms: Forms, context: FoldContext): Forms => ({
    before: foldTimes(forms.before, context.before.right[0]?.norm),
    after: foldTimes(forms.after, context.after.right[0]?.norm),
  }),
};

/** `following`: the word after the run, which may be the a.m. that both versions keep. */
function foldTimes(forms: readonly string[], following: string | undefined): readonly string[] {
  const out: string[] = [];
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!.replaceAll('.', ':');
    const joined = /^#?(\d{1,2})(?::(\d{2}))?:?([ap])m?:?m?:?$/.exec(form);
    const next = /^([ap])\.?m\.?$/.exec((i + 1 < forms.length ? forms[i + 1] : following) ?? '');
    const plain = /^#?(\d{1,2})(?::(\d{2}))?$/.exec(form);
    if (joined !== null && isTime(joined, true)) out.push(timeForm(joined[1]!, joined[2] ?? '00', joined[3]!));
    else if (plain !== null && next !== null && isTime(plain, true)) {
      out.push(timeForm(plain[1]!, plain[2] ?? '00', next[1]!));
      i++;
    } else if (next !== null && /^[ap]\.?m\.?$/.test(forms[i]!)) out.push(forms[i]!.replaceAll('.', ''));
    else if (plain !== null && forms[i]!.includes(':') && isTime(plain, false) && (Number(plain[1]) > 12 || plain[1] === '00')) out.push(timeForm(plain[1]!, plain[2]!, ''));
    else if (form === 'noon' || form === 'midnight') out.push(form === 'noon' ? '@12:00p' : '@12:00a');
    else out.push(/^[ap]\.m\.?$/.test(forms[i]!) ? forms[i]!.replaceAll('.', '') : forms[i]!);
  }
  return out;
}

const isTime = ([, hour, minutes]: RegExpExecArray, halved: boolean): boolean => isTimeOfDay(Number(hour), Number(minutes ?? 0), halved);

/** `half` empty: by the clock of 24 hours, where the hour tells. */
const timeForm = (hour: string, minutes: string, half: string): string =>
  `@${half !== '' ? Number(hour) : Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minutes}${half !== '' ? half : Number(hour) % 24 < 12 ? 'a' : 'p'}`;
