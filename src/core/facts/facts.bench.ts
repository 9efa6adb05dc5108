import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { align } from '#core/align/align.ts';
import { classify } from '#core/classify/classify.ts';
import { comparePair } from '#core/collate.ts';
import { diff } from '#core/diff/diff.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';

/** Facts and alarms may add at most half to the time of a comparison: the first of each pair against the second. */
const SAMPLE = join(import.meta.dirname, '../../../public/sample');
const texts = readdirSync(SAMPLE).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(SAMPLE, file), 'utf8'));
/** A book of the story: 40 times, with other words in each. */
const booked = (text: string): string => Array.from({ length: 40 }, (_, i) => text.replace(/\b(?:lake|dam|state|company)\b/g, (word) => `${word}${i}`)).join('\n\n');

describe.each([['story', texts[0]!, texts[1]!], ['40 stories', booked(texts[0]!), booked(texts[1]!)]])('%s', (_name, before, after) => {
  const drafts = [before, after].map((text, i) => ({ name: `v${i}`, text, publishedAt: null, roles: [] }));
  const read = () => {
    const lexicon = createLexicon();
    return { lexicon, before: segment(drafts[0]!, lexicon), after: segment(drafts[1]!, lexicon) };
  };
  bench('without facts', () => {
    const pair = read();
    const alignment = align(pair.before, pair.after, pair.lexicon);
    classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon);
  }, { time: 1000 });
  bench('with facts and alarms', () => {
    const pair = read();
    comparePair(pair.before, pair.after, pair.lexicon);
  }, { time: 1000 });
});
