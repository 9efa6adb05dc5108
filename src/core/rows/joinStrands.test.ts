import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryParagraph, arbitraryText } from '#testing/arbitraries.ts';
import { PACES, tellHistory, type History } from '#testing/histories/history.ts';
import { kindredOf, strandTexts } from '#testing/histories/kindredOf.ts';
import { createRandom } from '#testing/random.ts';

const LEDE = 'The harbour board voted late on Friday to close the north mole to all ferries.';
const MAYOR = 'Mayor Ingrid Sole called the decision a grave mistake for the outer islands.';
const FUEL = 'Fuel at the pump in Port Halden has risen twice since the second week of January.';
const SURVEY = 'Divers from the survey office found eleven cracks in the footing of the mole.';
const CREWS = 'Stranded crews slept in the chapel kitchen while the pumps ran all night.';

/** Rows as words: one list per version, empty where it lacks the passage. */
const rowWith = (texts: readonly string[], words: string): readonly string[] | undefined =>
  strandTexts(kindredOf(texts)).find((row) => row.some((cell) => cell.includes(words)));

describe('one passage is one strand', () => {
  test('that skips a version and comes back', () => {
    const texts = [`${LEDE}⏎${MAYOR}⏎${FUEL}`, `${LEDE}⏎${FUEL}`, `${LEDE}⏎${SURVEY}⏎${FUEL}⏎${MAYOR}`];
    expect(rowWith(texts, 'grave mistake')).toEqual([MAYOR, '', MAYOR]);
  });

  test('that moved twice', () => {
    const texts = [`${MAYOR}⏎${LEDE}⏎${FUEL}⏎${SURVEY}⏎${CREWS}`, `${LEDE}⏎${FUEL}⏎${MAYOR}⏎${SURVEY}⏎${CREWS}`, `${LEDE}⏎${FUEL}⏎${SURVEY}⏎${CREWS}⏎${MAYOR}`];
    expect(rowWith(texts, 'grave mistake')).toEqual([MAYOR, MAYOR, MAYOR]);
  });

  test('that only a third version ties together', () => {
    const one = 'The harbour board voted late on Friday to close the north mole to all ferries after divers found cracks.';
    const middle = 'The harbour board voted on Friday to shut the north mole to ferries, car decks and freight, it announced.';
    const last = 'It announced that it would shut the north mole to car decks and freight from Monday on.';
    expect(rowWith([`${one}⏎${MAYOR}⏎${FUEL}`, `${middle}⏎${MAYOR}⏎${FUEL}`, `${last}⏎${MAYOR}⏎${FUEL}`], 'voted late')).toEqual([one, middle, last]);
  });

  test('through a split and a merge', () => {
    const joined = `${MAYOR.slice(0, -1)}, and divers from the survey office found eleven cracks in the footing of the mole.`;
    const texts = [`${LEDE}⏎${MAYOR} ${SURVEY}⏎${FUEL}`, `${LEDE}⏎${joined}⏎${FUEL}`, `${LEDE}⏎${MAYOR} ${SURVEY}⏎${FUEL}`];
    expect(rowWith(texts, 'grave mistake')).toEqual([`${MAYOR} ${SURVEY}`, joined, `${MAYOR} ${SURVEY}`]);
  });
});

test('look-alikes of one version never share a strand', () => {
  const shares = (figures: readonly number[]): string => ['Dow', 'Nasdaq', 'Nikkei'].map((name, i) => `The ${name} index fell ${figures[i]} points, or 1.1 percent, on Friday.`).join('⏎');
  for (const row of strandTexts(kindredOf([shares([412, 201, 95]), shares([415, 219, 95]), shares([420, 230, 97])]))) {
    for (const name of ['Dow', 'Nasdaq', 'Nikkei']) {
      const held = row.map((cell) => cell.includes(name));
      expect(held.every((has) => has === held[0])).toBe(true);
    }
  }
});

/** Up to six versions: a story with paragraphs dropped, repeated, moved or replaced, or any text at all. */
const shelves = fc.oneof(
  fc.tuple(fc.array(arbitraryParagraph, { minLength: 2, maxLength: 6 }), fc.array(fc.array(fc.nat(5), { maxLength: 7 }), { minLength: 1, maxLength: 5 }))
    .map(([paragraphs, picks]) => [paragraphs.join('\n\n'), ...picks.map((pick) => pick.map((p) => paragraphs[p % paragraphs.length]).join('\n\n'))]),
  fc.array(arbitraryText, { minLength: 1, maxLength: 4 }),
);
const RUNS = { numRuns: 200 };

describe('laws', () => {
  test('every sentence of every version is in exactly one strand, once', () => {
    fc.assert(fc.property(shelves, (texts) => {
      const { versions, strands } = kindredOf(texts);
      versions.forEach(({ sentences }, v) => {
        const met = strands.flatMap(({ cells }) => cells[v]!).sort((x, y) => x - y);
        expect(met).toEqual([...sentences.keys()]);
      });
      for (const { cells } of strands) {
        expect(cells).toHaveLength(versions.length);
        for (const cell of cells) expect([...cell].sort((x, y) => x - y)).toEqual(cell);
      }
    }), RUNS);
  });

  test('the order of the versions does not change what belongs together', () => {
    for (const pace of PACES) {
      for (let seed = 1; seed <= 4; seed++) {
        const { texts } = tellHistory(seed, 6, 400, pace);
        const random = createRandom(seed);
        const order = [...texts.keys()].sort(() => random.next() - 0.5);
        expect(memberships(texts, [...texts.keys()])).toEqual(memberships(texts, order));
      }
    }
  });

  test('a version added breaks no strand that was right, but for four in a thousand', () => {
    let [kept, broken] = [0, 0];
    for (const pace of PACES) {
      for (let seed = 1; seed <= 4; seed++) {
        const history = tellHistory(seed + 50, 8, 500, pace);
        for (let count = 2; count < history.texts.length; count++) {
          const before = linesByStrand(history, count);
          const after = linesByStrand(history, count + 1);
          for (const strand of before.filter(({ lines }) => new Set(lines).size === 1)) {
            const later = after.filter(({ names }) => strand.names.some((name) => names.includes(name)));
            // Joined with another line is as it should be only where the version added says the two as one.
            const mixed = later.some(({ names, lines }) => new Set(lines.filter((_, k) => !names[k]!.startsWith(`${count}.`))).size > 1 && !lines.some((line) => line.includes('+')));
            if (later.length === 1 && !mixed) kept++;
            else broken++;
          }
        }
      }
    }
    expect(kept).toBeGreaterThan(1000);
    expect(broken / (kept + broken)).toBeLessThanOrEqual(0.004);
  });
});

/** The strands of the first `count` versions: their sentences as "version.sentence", and the line each goes back to. */
function linesByStrand({ texts, sentences }: History, count: number): readonly { readonly names: readonly string[]; readonly lines: readonly string[] }[] {
  const { versions, strands } = kindredOf(texts.slice(0, count));
  return strands.map(({ cells }) => {
    const held = cells.flatMap((cell, v) => cell.map((s) => ({ v, s })));
    return {
      names: held.map(({ v, s }) => `${v}.${s}`),
      lines: held.map(({ v, s }) => {
        const at = versions[v]!.tokens.start[versions[v]!.sentences[s]!.tokens.start]!;
        return sentences[v]!.findLast(({ start }) => start <= at)?.lines.join('+') ?? '';
      }),
    };
  });
}

/** Strands as sorted names of their sentences, "version.sentence" by the order of `texts`, whatever order they are read in. */
function memberships(texts: readonly string[], order: readonly number[]): readonly string[] {
  const { strands } = kindredOf(order.map((v) => texts[v]!));
  return strands.map(({ cells }) => cells.flatMap((cell, v) => cell.map((s) => `${order[v]}.${s}`)).sort().join(' ')).sort();
}
