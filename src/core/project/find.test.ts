import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSurface } from '#core/segment/norm.ts';
import { arbitraryText } from '#testing/arbitraries.ts';
import { pairOf } from '#testing/builders.ts';
import { findAll, hitsByParagraph, makeSearchable, needleOf, type FindOptions } from './find.ts';
import { finish } from './steps.ts';

const STYLE_BLIND: FindOptions = { styleBlind: true, wholeWord: false };
const places = (text: string, query: string, { styleBlind, wholeWord }: FindOptions = STYLE_BLIND) =>
  finish(findAll(finish(makeSearchable(text, styleBlind)), needleOf(query, styleBlind), wholeWord));
const found = (text: string, query: string, options?: FindOptions) => places(text, query, options).map(({ start, end }) => text.slice(start, end));

describe('find', () => {
  it.each([
    ['The toll, the TOLL and tolls', 'toll', ['toll', 'TOLL', 'toll']],
    ['“Tolls” and "tolls"', '"tolls"', ['“Tolls”', '"tolls"']],
    ["the city's and the city’s", "city's", ["city's", 'city’s']],
    ['a six-hour – or six‑hour — talk, 1990--91', 'six-hour', ['six-hour', 'six‑hour']],
    ['1990–91 and 1990--91 and 1990-91', '1990-91', ['1990–91', '1990--91', '1990-91']],
    ['Malmö, Malmo\u0308 and MALMO', 'malmö', ['Malmö', 'Malmo\u0308', 'MALMO']],
    ['a\u00ADvi\u200Bation', 'aviation', ['a\u00ADvi\u200Bation']],
    ['oﬃce ＡＢＣ', 'office abc', ['oﬃce ＡＢＣ']],
    ['٢٣ wounded', '23', ['٢٣']],
    ['wait… what', 'wait...', ['wait…']],
    ['a harbour\nbridge and a harbour   bridge', 'harbour bridge', ['harbour\nbridge', 'harbour   bridge']],
    ['harbour\n\nbridge', 'harbour bridge', []],
    ['한국어', '하', []],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['text', '   ', []],
  ])('finds in %j for %j: %j', (text, query, wanted) => expect(found(text, query)).toEqual(wanted));

  it('tells styles apart when asked to', () => {
    const exact = { styleBlind: false, wholeWord: false };
    expect(found('The toll, the TOLL', 'TOLL', exact)).toEqual(['TOLL']);
    expect(found('the city’s', "city's", exact)).toEqual([]);
  });
  it('takes whole words alone when asked to', () => {
    const whole = { styleBlind: true, wholeWord: true };
    expect(found('toll tolls untoll toll. toll’s Toll', 'toll', whole)).toEqual(['toll', 'toll', 'toll', 'Toll']);
    expect(found('17 injured, 170 at home, no. 17', '17', whole)).toEqual(['17', '17']);
  });
  it('finds the signs that the engine folds, as it folds them', () => {
    const signs = fc.constantFrom('’', '‘', "'", '`', '“', '”', '"', '«', '—', '–', '-', '―', 'Ａ', 'ﬁ', '٤', 'Σ', 'ς', 'É');
    fc.assert(fc.property(signs, signs, (one, other) => {
      fc.pre(foldSurface(one) === foldSurface(other));
      expect(found(`a${one}b`, `a${other}b`)).toEqual([`a${one}b`]);
    }));
  });
  it('finds any stretch of any text in it, at a place that cuts no pair of surrogates', () => {
    fc.assert(fc.property(arbitraryText, fc.nat(200), fc.integer({ min: 1, max: 20 }), (text, from, length) => {
      const points = [...text];
      const query = points.slice(from % Math.max(1, points.length)).slice(0, length).join('');
      fc.pre(needleOf(query, true) !== '' && !/\n\s*\n|\p{Cs}/u.test(query));
      for (const { start, end } of places(text, query)) {
        expect(start).toBeLessThan(end);
        for (const edge of [start, end]) expect(/[\uDC00-\uDFFF]/.test(text.charAt(edge)) && /[\uD800-\uDBFF]/.test(text.charAt(edge - 1))).toBe(false);
        expect(needleOf(text.slice(start, end), true)).toBe(needleOf(query, true));
      }
    }), { numRuns: 500 });
  });
});

it('sorts hits by paragraph, with places in the paragraph’s own text', () => {
  const { after } = pairOf('x', 'The toll rises. ⏎ Nobody pays. ⏎ A toll is a toll');
  const byParagraph = finish(hitsByParagraph(after, 'B', places(after.text, 'toll')));
  expect(byParagraph.map(({ anchor, hits }) => [anchor, hits.map(({ start, end }) => [start, end])])).toEqual([['b1', [[4, 8]]], ['b3', [[2, 6], [12, 16]]]]);
});
