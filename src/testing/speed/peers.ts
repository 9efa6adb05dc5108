import { presentableDiff } from '@codemirror/merge';
import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { comparePair } from '#core/collate.ts';
import { align } from '#core/align/align.ts';
import { classify } from '#core/classify/classify.ts';
import { diff } from '#core/diff/diff.ts';
import { measure } from '#core/measure/measure.ts';
import type { Comparison } from '#core/model/collation.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from '#core/segment/segment.ts';

/** Something that reads two texts against each other; what it returns only keeps the work from being optimised away. */
export type Contender = { readonly name: string; readonly run: (before: string, after: string) => number };

const draft = (text: string): Parameters<typeof segment>[0] => ({ name: '', text, publishedAt: null, roles: [] });

const STAGE_NAMES = ['segment', 'align', 'diff', 'classify', 'measure', 'facts and alarms'] as const;
type Stage = (typeof STAGE_NAMES)[number];

/** From two strings up to a stage, that one included; all stages together are what the page's worker does. */
function compareUpTo(last: Stage, one: string, other: string): number {
  const lexicon = createLexicon();
  const before = segment(draft(one), lexicon);
  const after = segment(draft(other), lexicon);
  if (last === 'segment') return after.wordCount;
  if (last === 'facts and alarms') return comparePair(before, after, lexicon).changes.length;
  const alignment = align(before, after, lexicon);
  if (last === 'align') return alignment.blocks.length;
  const difference = diff(before, after, alignment, lexicon);
  if (last === 'diff') return difference.edits.length;
  const changes = classify(before, after, alignment, difference, lexicon).length;
  return last === 'classify' ? changes : changes + measure(before, after, difference).longestVerbatimRun;
}

/** What a stage costs is the difference to the one before it. */
export const STAGES: readonly Contender[] = STAGE_NAMES.map((name) => ({ name, run: (before, after) => compareUpTo(name, before, after) }));

/** From two strings to graded changes: as far as the peers go, and further. */
export const WRITETHRU: Contender = { name: 'Writethru', run: (before, after) => compareUpTo('measure', before, after) };

/** With the facts of both versions and the alarms, as the page shows them. */
export const WITH_ALARMS: Contender = { name: 'Writethru, with facts and alarms', run: (before, after) => compareUpTo('facts and alarms', before, after) };

/** One comparison to look at. */
export function compared(before: string, after: string): Comparison {
  const lexicon = createLexicon();
  return comparePair(segment(draft(before), lexicon), segment(draft(after), lexicon), lexicon);
}

const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** The least that any comparison of words must do: cut both texts into words and number them once. */
export const FLOOR: Contender = {
  name: 'floor: cut and number the words',
  run: (before, after) => {
    const ids = new Map<string, number>();
    let sum = 0;
    for (const text of [before, after]) for (const word of text.match(WORDS) ?? []) sum += numberOf(ids, word);
    return sum;
  },
};

function numberOf(ids: Map<string, number>, word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size);
  return ids.size - 1;
}

function dmp(): DiffMatchPatch {
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = 0;
  return engine;
}

/** One character for each distinct word, as diff-match-patch's own line mode does it for lines. */
function wordCodes(before: string, after: string): readonly [string, string] {
  const ids = new Map<string, number>();
  const encode = (text: string): string => {
    let out = '';
    for (const word of text.match(WORDS) ?? []) out += String.fromCharCode(codeOf(numberOf(ids, word)));
    return out;
  };
  return [encode(before), encode(after)];
}

/** Code units that are whole characters: surrogates are stepped over. */
const codeOf = (id: number): number => (id + 1 < 0xd800 ? id + 1 : id + 1 + 0x800);

export const PEERS = {
  dmpWords: {
    name: 'diff-match-patch, words',
    run: (before, after) => {
      const [x, y] = wordCodes(before, after);
      const engine = dmp();
      const diffs = engine.diff_main(x, y, false);
      engine.diff_cleanupSemantic(diffs);
      return diffs.length;
    },
  },
  dmpCharacters: {
    name: 'diff-match-patch, characters',
    run: (before, after) => {
      const engine = dmp();
      const diffs = engine.diff_main(before, after);
      engine.diff_cleanupSemantic(diffs);
      return diffs.length;
    },
  },
  jsdiff: { name: 'jsdiff, words', run: (before, after) => diffWords(before, after).length },
  codeMirror: { name: '@codemirror/merge presentableDiff', run: (before, after) => presentableDiff(before, after).length },
  vsCode: {
    name: 'VS Code, lines with moves',
    run: (before, after) => {
      const result = new DefaultLinesDiffComputer().computeDiff(before.split('\n'), after.split('\n'), {
        ignoreTrimWhitespace: false, maxComputationTimeMs: 0, computeMoves: true,
      });
      return result.changes.length + result.moves.length;
    },
  },
} as const satisfies Record<string, Contender>;
