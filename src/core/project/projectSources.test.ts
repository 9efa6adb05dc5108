import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRevision, arbitraryText } from '#testing/arbitraries.ts';
import { projectionsOf } from '#testing/histories/projections.ts';
import { percentsOf } from './percents.ts';
import { projectSources, projectTaken } from './projectSources.ts';
import type { SourceParagraph, SourceScope } from './sources.ts';

const FUEL = 'Fuel at the pump in Port Halden has risen twice since the second week of January.';
const SURVEY = 'Divers from the survey office found eleven cracks in the footing of the mole.';
const CREWS = 'Stranded crews slept in the chapel kitchen while the pumps ran all night.';

const view = (texts: readonly string[], read: number, scope: SourceScope = 'earlier') => projectSources(projectionsOf(texts).sources, read, scope);
/** "[vA Fuel at the pump]" and so on: v word for word, r reworded, o own. */
const told = ({ pieces }: SourceParagraph): string =>
  pieces.map((piece) => (piece.kind === 'plain' ? piece.text : `[${piece.kind.charAt(0)}${piece.kind === 'own' ? '' : piece.siglum} ${piece.text}]`)).join('');

describe('credit', () => {
  test('word for word from five words on, signs and case aside; else reworded; else own', () => {
    const { paragraphs } = view([`${FUEL}⏎${SURVEY}`, `Fuel at the pump in Port Ansel has doubled since the second week of January.⏎${CREWS}`], 1);
    expect(told(paragraphs[0]!)).toBe('[vA Fuel at the pump in Port] [rA Ansel has doubled] [vA since the second week of January.]');
    expect(told(paragraphs[1]!)).toBe(`[o ${CREWS}]`);
  });

  test('goes to the version that has the words first', () => {
    const texts = [FUEL, `${FUEL}⏎${SURVEY}`, `${SURVEY}⏎${FUEL}⏎${CREWS}`];
    expect(view(texts, 2).paragraphs.map(told)).toEqual([`[vB ${SURVEY}]`, `[vA ${FUEL}]`, `[o ${CREWS}]`]);
    expect(view(texts, 0, 'all').paragraphs.map(told)).toEqual([`[vB ${FUEL}]`]);
  });

  test('names the place where the source has it, and through how many paragraphs a run goes', () => {
    const { runs, paragraphs } = view([`${FUEL}⏎${SURVEY}`, `${CREWS}⏎${FUEL} ${SURVEY}`], 1);
    expect(runs).toMatchObject([{ words: 30, text: `${FUEL} ${SURVEY}`, place: { anchor: 'b2' }, from: [{ anchor: 'a1', start: 0, end: FUEL.length - 1 }, { anchor: 'a2', start: 0, end: SURVEY.length - 1 }] }]);
    expect(paragraphs[1]!.notes).toEqual([{ siglum: 'A', anchor: 'a1', number: 1, later: false }, { siglum: 'A', anchor: 'a2', number: 2, later: false }]);
  });

  test('an own paragraph that a later version has says so, and stays own', () => {
    const { paragraphs, shares } = view([FUEL, `${FUEL}⏎${SURVEY}`, `${SURVEY}⏎${CREWS}`], 1);
    expect(paragraphs[1]).toMatchObject({ own: true, notes: [{ siglum: 'C', anchor: 'c1', number: 1, later: true }] });
    expect(shares).toMatchObject({ verbatim: 53, own: 47 });
  });
});

test('the other way: what of a version nobody took', () => {
  const taken = projectTaken(projectionsOf([`${FUEL}⏎${SURVEY}⏎${CREWS}`, `${CREWS}⏎${FUEL}`]).sources, 0);
  expect(taken.untaken).toMatchObject([{ words: 14, text: SURVEY, place: { anchor: 'a2', number: 2 } }]);
  expect(taken.shares).toMatchObject({ verbatim: 67, reworded: 0, own: 33 });
  expect(taken.paragraphs.map(({ own }) => own)).toEqual([false, true, false]);
});

test('own passages are listed by size, a paragraph each', () => {
  const { own } = view([FUEL, `${CREWS} ${SURVEY}⏎${FUEL}⏎${SURVEY}`], 1);
  expect(own.map(({ words, place }) => `${words} ${place.anchor}`)).toEqual(['27 b1', '14 b3']);
});

describe('laws', () => {
  test('whole percents add up to 100, and stay within one of the exact ones', () => {
    fc.assert(fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 }), (parts) => {
      const percents = percentsOf(parts);
      const sum = parts.reduce((x, y) => x + y, 0);
      expect(percents.reduce((x, y) => x + y, 0)).toBe(sum === 0 ? 0 : 100);
      parts.forEach((part, i) => expect(Math.abs(percents[i]! - (sum === 0 ? 0 : (100 * part) / sum))).toBeLessThan(1));
    }));
  });

  const shelf = fc.oneof(
    fc.tuple(arbitraryRevision, arbitraryRevision).map(([[one, other], [, third]]) => [one, other, third]),
    fc.tuple(arbitraryText, arbitraryText, arbitraryText).map((texts) => [...texts]),
  );

  test('the pieces of a paragraph are its text; counterparts lie inside their paragraphs; shares add up', () => {
    fc.assert(fc.property(shelf, fc.nat(2), fc.constantFrom<SourceScope>('earlier', 'all'), (texts, read, scope) => {
      const input = projectionsOf(texts).sources;
      const { versions } = input.kindred;
      const { paragraphs, shares } = projectSources(input, read, scope);
      const length = (v: number, index: number): number => versions[v]!.paragraphs[index]!.chars.end - versions[v]!.paragraphs[index]!.chars.start;
      paragraphs.forEach(({ pieces, index }) => {
        const { chars } = versions[read]!.paragraphs[index]!;
        expect(pieces.map((piece) => piece.text).join('')).toBe(versions[read]!.text.slice(chars.start, chars.end));
        for (const piece of pieces) {
          if (piece.kind === 'plain' || piece.kind === 'own') continue;
          const v = input.sigla.indexOf(piece.siglum);
          expect(v).not.toBe(read);
          if (scope === 'earlier') expect(v).toBeLessThan(read);
          expect(piece.counterpart.start).toBeLessThan(piece.counterpart.end);
          expect(piece.counterpart.end).toBeLessThanOrEqual(length(v, piece.counterpart.index));
          expect(versions[read]!.text.slice(chars.start + piece.place.start, chars.start + piece.place.end)).toBe(piece.text);
        }
      });
      expect(shares.verbatim + shares.reworded + shares.own).toBe(versions[read]!.wordCount === 0 ? 0 : 100);
      for (const kind of ['verbatim', 'reworded'] as const) expect(shares.from.reduce((sum, one) => sum + one[kind], 0)).toBe(shares[kind]);
    }), { numRuns: 300 });
  });
});
