import { array, check, integer, maxLength, maxValue, minLength, minValue, nullable, number, object, optional, picklist, pipe, safeParse, strictObject, string, trim, union, type InferIssue, type BaseIssue } from 'valibot';
import { HABIT_NAMES, HABITS, STYLE_LIMITS, styleOf, type HouseStyle, type Stances } from '#core/model/houseStyle.ts';
import { fail, ok, type Result } from '#core/model/result.ts';

/** Raised when a field changes its meaning; files of other formats are refused by name. */
const FORMAT = 'writethru-house-style/1';
/** Characters: the largest lawful file has some 400,000. */
const MAX_CHARS = 1_000_000;

const form = pipe(string(), trim(), minLength(1), maxLength(STYLE_LIMITS.formChars), check((text) => text.split(/\s+/u).length <= STYLE_LIMITS.formWords));
const Pair = pipe(
  strictObject({ forms: pipe(array(form), minLength(2), maxLength(STYLE_LIMITS.forms)), prefer: optional(nullable(form), null) }),
  check(({ forms, prefer }) => new Set(forms).size === forms.length && (prefer === null || forms.includes(prefer))),
);
const stances = HABIT_NAMES.map((habit) => {
  const named = picklist(['either', 'wording', ...HABITS[habit]]);
  return [habit, optional(habit === 'numerals' ? union([named, pipe(number(), integer(), minValue(1), maxValue(STYLE_LIMITS.numeral))]) : named)] as const;
});
const Rules = strictObject(Object.fromEntries(stances));
const Style = object({
  name: pipe(string(), trim(), minLength(1), maxLength(STYLE_LIMITS.nameChars)),
  rules: optional(Rules, {}),
  pairs: optional(pipe(array(Pair), maxLength(STYLE_LIMITS.pairs)), []),
});

/** A style as a plain value, without its rules that say nothing. */
export const plainStyle = ({ name, rules, pairs }: HouseStyle): unknown => ({
  format: FORMAT,
  name,
  rules: Object.fromEntries(HABIT_NAMES.filter((habit) => rules[habit] !== 'either').map((habit) => [habit, rules[habit]])),
  pairs: pairs.map(({ forms, prefer }) => ({ forms, prefer })),
});

/** The file of a style: JSON that a person can read and change. */
export const writeHouseStyle = (style: HouseStyle): string => `${JSON.stringify(plainStyle(style), null, 2)}\n`;

/** Any text gives a style, or the reason in words why it is none: "\"spelling\" is \"scottish\"; it may be either, wording, american or british". */
export function readHouseStyle(text: string): Result<HouseStyle, string> {
  if (text.length > MAX_CHARS) return fail('it is too long');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail('it is not JSON');
  }
  return styleFrom(value);
}

/** The same for a value that has been read already. */
export function styleFrom(value: unknown): Result<HouseStyle, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('it holds no style');
  if (!('format' in value) || value.format !== FORMAT) return fail(`its "format" is not "${FORMAT}"`);
  const parsed = safeParse(Style, value);
  if (!parsed.success) return fail(reasonOf(parsed.issues[0]));
  const { name, rules, pairs } = parsed.output;
  return ok(styleOf(name, definedOf(rules), pairs));
}

/** `strictObject` over names that are only known as a list has lost their types; every value was checked against its habit. */
const definedOf = (rules: Readonly<Record<string, unknown>>): Partial<Stances> =>
  Object.fromEntries(Object.entries(rules).filter(([, stance]) => stance !== undefined)) as Partial<Stances>;

function reasonOf(issue: InferIssue<typeof Style> | BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const [field, key] = keys;
  const given = JSON.stringify(issue.input)?.slice(0, 40) ?? 'nothing';
  if (field === 'rules' && typeof key === 'string') {
    const habit = HABIT_NAMES.find((name) => name === key);
    if (habit === undefined) return `there is no rule "${key.slice(0, 40)}"`;
    const choices = ['either', 'wording', ...HABITS[habit], ...(habit === 'numerals' ? [`a whole number from 1 to ${STYLE_LIMITS.numeral}`] : [])];
    return `"${habit}" is ${given}; it may be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
  }
  if (field === 'pairs' && typeof key === 'number') {
    return `pair ${key + 1} needs two to ${STYLE_LIMITS.forms} different forms of at most ${STYLE_LIMITS.formWords} words, and may prefer one of them`;
  }
  if (field === 'pairs') return `its "pairs" are no list of at most ${STYLE_LIMITS.pairs}`;
  if (field === 'name') return `its "name" is not 1 to ${STYLE_LIMITS.nameChars} characters long`;
  return `its "${String(field ?? 'format').slice(0, 40)}" cannot be read`;
}
