import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diff } from '#core/diff/diff.ts';
import { alignByPosition, pairOf } from '#testing/builders.ts';
import { styleOf } from '#core/model/houseStyle.ts';
import { RULE_EXAMPLES } from '#testing/ruleExamples.ts';
import { textsOf } from '#testing/wordDiff.ts';
import { classify } from '../classify.ts';
import { ACCIDENTAL_RULES, SUBSTANTIVE_RULES } from './rules.ts';

/** One rule lives on what a desk has said. */
const EXAMPLE_STYLE = styleOf('Example', {}, [{ forms: ['Kyiv', 'Kiev'], prefer: null }]);
const RULES = [...ACCIDENTAL_RULES, ...SUBSTANTIVE_RULES];
const DOCS = join(import.meta.dirname, '../../../../docs/rules.md');

/** The docstring of the rule's own file: what and why. */
function docOf(name: string): string {
  const file = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const source = readFileSync(join(import.meta.dirname, `${file}.ts`), 'utf8');
  const doc = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const \w+: (?:Accidental|Substantive)Rule/.exec(source);
  return (doc?.[1] ?? '').replace(/^\s*\*? ?/gm, ' ').replace(/\s+/g, ' ').trim();
}

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (rules: readonly { readonly name: string; readonly feature: string }[]): string => [
  line(['rule', 'feature', 'what and why', 'example']), '|---|---|---|---|',
  ...rules.map(({ name, feature }) => line([name, feature, docOf(name), `\`${RULE_EXAMPLES[name] ?? ''}\``])),
].join('\n');

const page = `# The rules of grading

Written by \`npx vitest run src/core/classify/rules --update\` from the docstrings of \`src/core/classify/rules/\`; a test fails where this page is behind.
In the examples \`[-gone-]\` and \`{+come+}\` mark a change. How the grades are used: \`docs/judgement.md\`.

## Accidental
Set aside one after the other, in this order; the first after which both sides are equal names the change.

${table(ACCIDENTAL_RULES)}

## Substantive
The first that applies names the change.

${table(SUBSTANTIVE_RULES)}
`;

describe('every rule', () => {
  test('has a name of its own', () => expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length));
  test('stands in the docs as its own file words it', async () => {
    await expect(page).toMatchFileSnapshot(DOCS);
  });
  test.each(RULES.map((rule) => rule.name))('%s says what and why, and decides its example', (name) => {
    expect(docOf(name).length).toBeGreaterThan(30);
    const { before, after } = textsOf(RULE_EXAMPLES[name] ?? '');
    const pair = pairOf(before, after);
    const alignment = alignByPosition(pair);
    const rules = classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon, EXAMPLE_STYLE).map((change) => change.rule);
    expect(new Set(rules)).toEqual(new Set([name]));
  });
});

test('the last substantive rule takes whatever is left', () => {
  expect(SUBSTANTIVE_RULES.at(-1)?.name).toBe('wording');
});
