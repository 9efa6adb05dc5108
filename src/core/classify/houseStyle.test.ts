import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_STYLES } from '#core/model/houseStyles.ts';
import { HABIT_NAMES, HABITS, NEUTRAL_STYLE, styleOf, type Habit, type HouseStyle, type Stances, type StylePair } from '#core/model/houseStyle.ts';
import { collate } from '#core/collate.ts';
import { diff } from '#core/diff/diff.ts';
import { alignByPosition, pairOf } from '#testing/builders.ts';
import { textsOf } from '#testing/wordDiff.ts';
import { classify } from './classify.ts';
import { HABIT_OF_RULE } from './house.ts';
import { offStyle } from './offStyle.ts';
import { ACCIDENTAL_RULES } from './rules/rules.ts';
import { READERS } from './usages.ts';

/** Ranks of all changes, and what goes against the style: "accidental; percent: % → percent". */
function judged(notation: string, style: HouseStyle): string {
  const { before, after } = textsOf(notation);
  const pair = pairOf(before, after);
  const alignment = alignByPosition(pair);
  const changes = classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon, style);
  const against = offStyle(pair.before, pair.after, changes, pair.lexicon, style);
  return [changes.map((change) => change.grade.rank).join(' '), ...against.map(({ habit, from, to }) => `${habit}: ${from} → ${to}`)].join('; ');
}

const wording = (habit: Habit): HouseStyle => styleOf('Test', { [habit]: 'wording' });

describe('a habit that is switched off makes its forms different words', () => {
  /** Habit → a change that it alone explains, and one that stays style although the habit is off. */
  const EXAMPLES: readonly (readonly [Habit, string, string])[] = [
    ['quotation-marks', "It was [-Smith's-]{+Smith’s+} idea.", 'The plan [----]{+—+} the second one.'],
    ['dashes', 'The plan [----]{+—+} the second one.', "It was [-Smith's-]{+Smith’s+} idea."],
    ['capitals', 'The [-President-]{+president+} spoke.', 'A [-NATO-]{+Nato+} plane landed.'],
    ['acronyms', 'A [-NATO-]{+Nato+} plane landed.', 'The [-President-]{+president+} spoke.'],
    ['punctuation', 'He left[-,-]{+;+} she stayed.', 'Red, white{+,+} and blue.'],
    ['serial-comma', 'Red, white{+,+} and blue.', 'The mayor{+,+} indeed agreed.'],
    ['spelling', 'The [-theater-]{+theatre+} is full.', 'The [-U.S.-]{+US+} envoy left.'],
    ['times', 'It opens at [-10 a.m.-]{+10am+} daily.', 'Some [-twelve-]{+12+} boats.'],
    ['abbreviation', 'The [-European Union-]{+EU+} agreed.', 'Some 8 [-percent-]{+per cent+} voted.'],
    ['points', 'A [-U.K.-]{+UK+} court ruled.', 'In [-Jan.-]{+January+} it snowed.'],
    ['percent', 'Some 8 [-percent-]{+per cent+} voted.', 'The [-European Union-]{+EU+} agreed.'],
    ['months', 'In [-Jan.-]{+January+} it snowed.', '[-Sen.-]{+Senator+} Ana Ruiz spoke.'],
    ['titles', '[-Sen.-]{+Senator+} Ana Ruiz spoke.', 'In [-Jan.-]{+January+} it snowed.'],
    ['numerals', 'They found [-twelve-]{+12+} boats.', 'The [-theater-]{+theatre+} is full.'],
    ['hyphenation', 'A [-back-door-]{+backdoor+} deal.', 'A [-gray-]{+grey+} coat.'],
    ['weekdays', 'He spoke [-Mon.-]{+Monday+} again.', 'In [-Jan.-]{+January+} it snowed.'],
    ['day-names', 'He spoke [-Friday-]{+today+}.', 'He spoke {+on +}Friday.'],
    ['on-day', 'He spoke {+on +}Friday.', 'He spoke [-Friday-]{+today+}.'],
    ['that', 'She said {+that +}there was hope.', 'He spoke {+on +}Friday.'],
    ['courtesy-titles', 'Later [-Mr. -]Haddad left.', 'She said {+that +}there was hope.'],
    ['contractions', 'They [-don\'t-]{+do not+} agree.', 'They [-don\'t-]{+don’t+} agree.'],
  ];
  test.each(EXAMPLES)('%s', (habit, its, other) => {
    expect(judged(its, NEUTRAL_STYLE)).toBe('accidental');
    expect(judged(its, wording(habit))).toBe('substantive');
    expect(judged(other, NEUTRAL_STYLE)).toBe('accidental');
    expect(judged(other, wording(habit))).toBe('accidental');
  });
  test('spelling is so in every script', () => {
    for (const notation of ['Он [-придет-]{+придёт+} завтра.', 'Er sagt, [-daß-]{+dass+} es regnet.', 'هذا [-مُهِم-]{+مهم+} جدا.']) {
      expect(judged(notation, NEUTRAL_STYLE)).toBe('accidental');
      expect(judged(notation, wording('spelling'))).toBe('substantive');
    }
  });
  test('every habit has its example, and every rule belongs to a habit', () => {
    expect(EXAMPLES.map(([habit]) => habit)).toEqual(HABIT_NAMES);
    const several = ['typography', 'capitals', 'own-pair', 'punctuation', 'abbreviation'];
    expect(ACCIDENTAL_RULES.map(({ name }) => name).filter((name) => !HABIT_OF_RULE.has(name) && !several.includes(name))).toEqual([]);
  });
  test('composition and characters that cannot be seen are never words', () => {
    const all = styleOf('All', Object.fromEntries(HABIT_NAMES.map((habit) => [habit, 'wording'])));
    expect(judged('[-Cafe\u0301-]{+Caf\u00e9+} staff left.', all)).toBe('accidental');
  });
});

describe('a change that leaves the preferred form is named', () => {
  const prefers = (habit: Habit, stance: string | number): HouseStyle => styleOf('Test', { [habit]: stance });
  const CASES: readonly (readonly [Habit, string | number, string, string])[] = [
    ['quotation-marks', 'straight', "It was [-Smith's-]{+Smith’s+} idea.", "Smith's → Smith’s"],
    ['quotation-marks', 'curly', 'He called it [-“-]{+"+}a scandal.', '“ → "'],
    ['dashes', 'em', 'The plan [-—-]{+--+} the second one.', '— → --'],
    ['dashes', 'en', 'The plan [-–-]{+—+} the second one.', '– → —'],
    ['acronyms', 'capitals', 'A [-NATO-]{+Nato+} plane landed.', 'NATO → Nato'],
    ['acronyms', 'initial', 'A [-Nato-]{+NATO+} plane landed.', 'Nato → NATO'],
    ['serial-comma', 'without', 'Red, white{+,+} and blue.', 'white and → white, and'],
    ['serial-comma', 'with', 'Red, white[-,-] and blue.', 'white, and → white and'],
    ['spelling', 'american', 'The [-theater-]{+theatre+} is full.', 'theater → theatre'],
    ['spelling', 'british', 'They [-organised-]{+organized+} a march.', 'organised → organized'],
    ['times', 'a.m.', 'It opens at [-10 a.m.-]{+10am+} daily.', '10 a.m. → 10am'],
    ['times', 'am', 'It opens at [-10am-]{+10 a.m.+} daily.', '10am → 10 a.m.'],
    ['points', 'with', 'The [-U.S.-]{+US+} envoy left.', 'U.S. → US'],
    ['points', 'without', 'The [-US-led-]{+U.S.-led+} force left.', 'US-led → U.S.-led'],
    ['percent', '%', 'Some 8[-%-]{+ percent+} voted.', '% → percent'],
    ['percent', 'per cent', 'Some 8 [-per cent-]{+percent+} voted.', 'per cent → percent'],
    ['months', 'short', 'On [-Jan.-]{+January+} 5 it snowed.', 'Jan. → January'],
    ['months', 'long', 'On [-January-]{+Jan.+} 5 it snowed.', 'January → Jan.'],
    ['titles', 'short', 'Then [-Sen.-]{+Senator+} Ana Ruiz spoke.', 'Sen. → Senator'],
    ['titles', 'long', 'Then [-Senator-]{+Sen.+} Ana Ruiz spoke.', 'Senator → Sen.'],
    ['numerals', 10, 'They found [-nine-]{+9+} boats.', 'nine → 9'],
    ['numerals', 10, 'They found [-12-]{+twelve+} boats.', '12 → twelve'],
    ['weekdays', 'long', 'He spoke [-Monday-]{+Mon.+} again.', 'Monday → Mon.'],
    ['day-names', 'weekday', 'He spoke [-Friday-]{+today+}.', 'Friday → today'],
    ['on-day', 'with', 'He spoke [-on -]Friday.', 'on Friday → Friday'],
    ['on-day', 'without', 'He spoke {+on +}Friday.', 'Friday → on Friday'],
    ['courtesy-titles', 'without', 'Later {+Mr. +}Haddad left.', 'Haddad → Mr. Haddad'],
  ];
  test.each(CASES)('%s %s: %s', (habit, stance, notation, named) => {
    expect(judged(notation, prefers(habit, stance))).toBe(`accidental; ${habit}: ${named}`);
  });
  test.each(CASES)('%s %s, the other way round, is nothing to name: %s', (habit, stance, notation) => {
    const turned = notation.replace(/(?:\[-(.*?)-\])?(?:\{\+(.*?)\+\})?/g, (_, gone?: string, come?: string) => (come === undefined ? '' : `[-${come}-]`) + (gone === undefined ? '' : `{+${gone}+}`));
    expect(judged(turned, prefers(habit, stance))).toBe('accidental');
  });
  test.each([
    ['a percentage is written in figures everywhere', 'numerals', 10, 'Some [-eight-]{+8+} percent voted.'],
    ['so is money', 'numerals', 10, 'It costs [-five-]{+5+} pounds now.'],
    ['so is what is below nought', 'numerals', 10, 'It fell to minus [-five-]{+5+} overnight.'],
    ['a sentence begins with a word', 'numerals', 10, '[-Nine-]{+9+} boats came.'],
    ['a month without a day stands in full', 'months', 'short', 'In [-January-]{+Jan.+} it snowed.'],
    ['two clauses are no list', 'serial-comma', 'without', 'On Friday, he left{+,+} and she stayed.'],
  ] as const)('%s', (_, habit, stance, notation) => {
    expect(judged(notation, prefers(habit, stance))).toBe('accidental');
  });
  test('every form that can be preferred has a reader', () => {
    expect(HABIT_NAMES.filter((habit) => HABITS[habit].length > 0 || habit === 'numerals')).toEqual(HABIT_NAMES.filter((habit) => READERS[habit] !== undefined));
  });
});

describe('own pairs', () => {
  const own = (forms: readonly string[], prefer: string | null = null): HouseStyle => styleOf('Test', {}, [{ forms, prefer } satisfies StylePair]);
  test.each([
    ['one word for one', ['Kyiv', 'Kiev'], 'They met in [-Kiev-]{+Kyiv+} again.'],
    ['a genitive', ['Kyiv', 'Kiev'], 'They saw [-Kiev\'s-]{+Kyiv\'s+} mayor.'],
    ['several words', ['climate crisis', 'climate change'], 'The [-climate change-]{+climate crisis+} goes on.'],
    ['a part of several words', ['climate crisis', 'climate change'], 'The climate [-change-]{+crisis+} goes on.'],
    ['words of another length', ['BBC', 'British Broadcasting Corporation'], 'The [-British Broadcasting Corporation-]{+BBC+} agreed.'],
    ['a hyphen', ['pay-off', 'payout'], 'A large [-pay-off-]{+payout+} came.'],
    ['between quotation marks', ['Kyiv', 'Kiev'], '"We love [-Kiev-]{+Kyiv+} dearly," she said.'],
    ['Chinese', ['北京', '京城'], '他们在[-北京-]{+京城+}见面。'],
    ['figures', ['9/11', 'Sept. 11'], 'The [-9/11-]{+Sept. 11+} attacks.'],
    ['initials', ['W.H.O.', 'the health agency'], 'So [-W.H.O.-]{+the health agency+} said.'],
    ['beside another accidental', ['Kyiv', 'Kiev'], 'They met in [-Kiev, -]{+Kyiv +}again.'],
  ])('%s', (_, forms, notation) => {
    expect(judged(notation, NEUTRAL_STYLE)).toContain('substantive');
    expect(judged(notation, own(forms))).not.toContain('substantive');
  });
  test.each([
    ['another word', ['Kyiv', 'Kiev'], 'They met in [-Kiev-]{+Lviv+} again.'],
    ['a word that only begins alike', ['cat', 'dog'], 'The [-cats-]{+dog+} ran.'],
    ['a form of two words is not their compound', ['every day', 'daily'], 'An [-everyday-]{+daily+} matter.'],
    ['more than the pair', ['BBC', 'British Broadcasting Corporation'], 'The [-British Broadcasting Corporation chief-]{+BBC+} agreed.'],
  ])('not: %s', (_, forms, notation) => expect(judged(notation, own(forms))).toContain('substantive'));
  test('the preferred form is named when it is left', () => {
    expect(judged('They met in [-Kyiv-]{+Kiev+} again.', own(['Kyiv', 'Kiev'], 'Kyiv'))).toBe('accidental; pair: Kyiv → Kiev');
    expect(judged('They met in [-Kiev-]{+Kyiv+} again.', own(['Kyiv', 'Kiev'], 'Kyiv'))).toBe('accidental');
    expect(judged('The [-British Broadcasting Corporation-]{+BBC+} agreed.', own(['British Broadcasting Corporation', 'BBC'], 'British Broadcasting Corporation'))).toBe('accidental; pair: British Broadcasting Corporation → BBC');
  });
});

test('the built-in styles name what goes against them, and neutral nothing', () => {
  const notation = '[-U.S.-]{+US+} officials [-canceled-]{+cancelled+} it.';
  expect(judged(notation, BUILT_IN_STYLES.neutral)).toBe('accidental accidental');
  expect(judged(notation, BUILT_IN_STYLES['ap-like'])).toBe('accidental accidental; points: U.S. → US; spelling: canceled → cancelled');
  expect(judged(notation, BUILT_IN_STYLES['guardian-like'])).toBe('accidental accidental');
});

test('what rests on nothing but an own pair raises no alarm', () => {
  const drafts = ['The ministers met in Kiev on Monday to talk about 12 ships.', 'The ministers met in Kyiv on Monday to talk about 13 ships.'].map((text, i) => ({ name: `v${i}`, text, publishedAt: null, roles: [] }));
  const kinds = (style: HouseStyle) => collate(drafts, { base: 0, terms: { style } }).comparisons[0]?.alarms.map(({ kind }) => kind);
  expect(kinds(NEUTRAL_STYLE)).toEqual(['name', 'figure']);
  expect(kinds(styleOf('Test', {}, [{ forms: ['Kyiv', 'Kiev'], prefer: null }]))).toEqual(['figure']);
});

describe('laws', () => {
  const run = fc.array(fc.constantFrom(...'The U.S. US board color colour canceled cancelled twelve 12 on Friday today Mon. Monday said that there Mr Haddad Kiev Kyiv climate change crisis NATO Nato 8 percent % per cent back-door backdoor , . and Jan. January 5 “so” "so"'.split(' ')), { minLength: 1, maxLength: 14 });
  const texts = fc.tuple(run, run).map(([own, theirs]) => [own.join(' '), theirs.join(' ')] as const);
  const style = fc.tuple(
    fc.record(Object.fromEntries(HABIT_NAMES.map((habit) => [habit, habit === 'numerals' ? fc.constantFrom('either', 'wording', 10) : fc.constantFrom('either', 'wording', ...HABITS[habit])]))),
    fc.subarray<StylePair>([{ forms: ['Kyiv', 'Kiev'], prefer: 'Kyiv' }, { forms: ['climate change', 'climate crisis'], prefer: null }]),
  ).map(([rules, pairs]) => styleOf('Any', rules as Partial<Stances>, pairs));
  const compared = ([one, other]: readonly [string, string], by: HouseStyle) =>
    collate([one, other].map((text, at) => ({ name: `v${at}`, text, publishedAt: null, roles: [] })), { base: 0, terms: { style: by } }).comparisons[0]!;

  test('a style decides grades, never which words are marked, nor what a mark is called', () => {
    fc.assert(fc.property(texts, style, (pair, by) => {
      const shape = (one: HouseStyle) => compared(pair, one).changes.map(({ id, operation, before, after }) => ({ id, operation, before, after }));
      expect(shape(by)).toEqual(shape(NEUTRAL_STYLE));
    }), { numRuns: 300 });
  });
  test('what goes against a style is an accidental change, named once; neutral has nothing against anything', () => {
    fc.assert(fc.property(texts, style, ([one, other], by) => {
      const { changes, offStyle: against } = compared([one, other], by);
      const accidental = new Set(changes.filter(({ grade }) => grade.rank === 'accidental').map(({ id }) => id));
      expect(against.every(({ change }) => accidental.has(change))).toBe(true);
      expect(new Set(against.map(({ change }) => change)).size).toBe(against.length);
      expect(compared([one, other], NEUTRAL_STYLE).offStyle).toEqual([]);
    }), { numRuns: 300 });
  });
});

test('docs/house-style.md has a line for every rule, with the forms that it may prefer', () => {
  const doc = readFileSync(new URL('../../../docs/house-style.md', import.meta.url), 'utf8');
  const rows = [...doc.matchAll(/^\| ([a-z-]+) \| [^|]+ \|([^|]*)\|$/gm)].map(([, name = '', forms = '']) => [name, forms.trim()]).filter(([name]) => name !== 'rule');
  expect(rows).toEqual(HABIT_NAMES.map((habit) => [habit, habit === 'numerals' ? 'a number: figures from it on, words below' : HABITS[habit].join(', ')]));
});
