import { type AccidentalRule, type Forms } from '../rule.ts';

/**
 * "can't" and "cannot", "won't" and "will not", "it's" and "it is", "they'd" and "they had": a habit of houses and of web pages. Never between quotation
 * marks, where it is how someone speaks. What 's and 'd stand for is what the other side has.
 */
export const contraction: AccidentalRule = {
  rank: 'accidental', name: 'contraction', feature: 'house-style', inQuotations: false,
  fold: foldContractions,
};

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']], ['cannot', ['can', 'not']], ["won't", ['will', 'not']], ["shan't", ['shall', 'not']], ["let's", ['let', 'us']], ["i'm", ['i', 'am']],
]);
const DENIED = /^(do|does|did|is|are|was|were|has|have|had|could|should|would|must|might|need|ought|dare)n't$/;
/** Words before 's and 'd that are no owner. */
const SHORTENED = /^(i|you|he|she|it|we|they|that|this|there|here|what|who|where|when|how|why)'(s|d|re|ve|ll)$/;
/** The likelier first, for where the other side has neither. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = { s: ['is', 'has'], d: ['would', 'had', 'did'], re: ['are'], ve: ['have'], ll: ['will', 'shall'] };

function foldContractions({ before, after }: Forms): Forms {
  if (!before.some(isShort) && !after.some(isShort)) return { before, after };
  const [own, theirs] = [before.flatMap(deny), after.flatMap(deny)];
  return { before: own.flatMap(lengthen(theirs)), after: theirs.flatMap(lengthen(own)) };
}

const isShort = (form: string): boolean => form.includes("'") || form === 'cannot';

function deny(form: string): readonly string[] {
  const known = IRREGULAR.get(form);
  if (known !== undefined) return known;
  const verb = DENIED.exec(form)?.[1];
  return verb === undefined ? [form] : [verb, 'not'];
}

const lengthen = (others: readonly string[]) => (form: string): readonly string[] => {
  const [, word, ending] = SHORTENED.exec(form) ?? [];
  if (word === undefined || ending === undefined) return [form];
  const full = ENDINGS[ending]!;
  return [word, full.find((verb) => others.some((other, i) => other === word && others[i + 1] === verb)) ?? full[0]!];
};
