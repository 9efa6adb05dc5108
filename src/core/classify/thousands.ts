import type { Forms } from './rule.ts';

/** Thousands with their sign, and a decimal after the other; or none, from four figures on. */
const PARTED = [/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, /^\d{1,3}(?:'\d{3})+(?:[.,]\d+)?$/, /^\d{4,}(?:[.,]\d+)?$/];
const FIRST_GROUP = /^\d{1,3}$/;
const GROUP = /^\d{3}$/;
const LAST_GROUP = /^\d{3}(?:[.,]\d+)?$/;

/** Its digits, with a full stop before its decimals; null where it is no figure of four digits or more. */
function digitsOf(form: string): string | null {
  const at = PARTED.findIndex((pattern) => pattern.test(form));
  if (at < 0) return null;
  if (at === 0) return form.replaceAll(',', '');
  if (at === 1) return form.replaceAll('.', '').replace(',', '.');
  return form.replaceAll("'", '').replace(',', '.');
}

/** "1 200 000" is three forms: one past the last of them, and the digits; null where no group follows. */
function spacedAt(forms: readonly string[], at: number): { readonly end: number; readonly digits: string } | null {
  if (!FIRST_GROUP.test(forms[at]!)) return null;
  let end = at + 1;
  while (end < forms.length && LAST_GROUP.test(forms[end]!) && (end === at + 1 || GROUP.test(forms[end - 1]!))) end++;
  return end === at + 1 ? null : { end, digits: forms.slice(at, end).join('').replace(',', '.') };
}

/**
 * Two figures beside each other may be two figures, and 20.000 may be twenty: they are read as thousands only where the other side has the same
 * digits, parted otherwise.
 */
export function foldThousands({ before, after }: Forms): Forms {
  const spaced = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.flatMap((_, i) => spacedAt(forms, i)?.digits ?? []));
  const [own, theirs] = [spaced(before), spaced(after)];
  if (own.size === 0 && theirs.size === 0) return { before, after };
  const fold = (forms: readonly string[], others: readonly string[], spacedThere: ReadonlySet<string>): readonly string[] => {
    const known = new Set(others.flatMap((form) => digitsOf(form) ?? []));
    const out: string[] = [];
    for (let i = 0; i < forms.length; ) {
      const run = spacedAt(forms, i);
      const digits = digitsOf(forms[i]!);
      if (run !== null && known.has(run.digits)) {
        out.push(run.digits);
        i = run.end;
      } else {
        out.push(digits !== null && spacedThere.has(digits) ? digits : forms[i]!);
        i++;
      }
    }
    return out;
  };
  return { before: fold(before, after, theirs), after: fold(after, before, own) };
}
