import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALARM_KINDS } from '#core/model/facts.ts';
import { alarmsInOrder } from '#core/project/alarmFilter.ts';
import { FACT_SECTIONS } from '#core/project/factsTable.ts';
import { ITEM_CLASSES } from '#core/project/items.ts';
import { MARK_FILTERS, START_LENS, VIEWS, type Lens } from '#core/project/lens.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { hiddenInOrder, lawful } from './slices/lens.ts';
import { indexOfSiglum, siglumAt } from './sigla.ts';

const siglum = fc.nat(19).map(siglumAt);
const roleName = fc.constantFrom('headline', 'byline', 'rule');
const anchor = fc.oneof(
  fc.tuple(siglum, fc.integer({ min: 1, max: 9999 })).map(([letter, number]) => letter.toLowerCase() + number),
  fc.tuple(siglum, roleName, fc.integer({ min: 1, max: 9 })).map(([letter, role, nth]) => `${letter.toLowerCase()}-${role}-${nth}`),
);
const focus = fc.oneof(
  fc.constant(null),
  anchor.map((at) => ({ kind: 'paragraph' as const, anchor: at })),
  fc.string({ minLength: 1, maxLength: 60 }).map((id) => ({ kind: 'item' as const, id })),
  fc.string({ minLength: 1, maxLength: 60 }).map((id) => ({ kind: 'fact' as const, id })),
  fc.string({ minLength: 1, maxLength: 60 }).map((id) => ({ kind: 'task' as const, id })),
);
const lens: fc.Arbitrary<Lens> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    base: siglum,
    compared: siglum,
    hidden: fc.subarray([...ITEM_CLASSES]).map(hiddenInOrder),
    folded: fc.boolean(),
    clean: fc.constantFrom('none' as const, 'before' as const, 'after' as const),
    consecutive: fc.boolean(),
    hideAgreed: fc.boolean(),
    styleReads: fc.boolean(),
    whole: fc.boolean(),
    catchUp: fc.option(fc.uniqueArray(siglum, { minLength: 3, maxLength: 3 }).map(([old = 'A', ours = 'B', wire = 'C']) => ({ old, ours, wire }))),
    read: fc.option(siglum),
    scope: fc.constantFrom('earlier' as const, 'all' as const),
    way: fc.constantFrom('from' as const, 'to' as const),
    facts: fc.constantFrom('all' as const, ...FACT_SECTIONS),
    hideSame: fc.boolean(),
    alarms: fc.subarray([...ALARM_KINDS]).map(alarmsInOrder),
    marks: fc.constantFrom(...MARK_FILTERS),
    focus,
  })
  .filter(({ base, compared }) => base !== compared);
const passage = fc.option(
  fc.record({
    quote: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((quote) => quote.trim() !== ''),
    version: fc.string({ unit: 'grapheme' }),
    name: fc.string({ unit: 'grapheme' }),
    occurrence: fc.nat(500),
  }),
);

test('law 10: a lens comes back from the address as it went in, whatever it is read against', () => {
  fc.assert(
    fc.property(lens, passage, lens, (made, named, other) => {
      const otherwise = { ...other, hidden: START_LENS.hidden };
      expect(readFragment(writeFragment({ lens: made, passage: named }), otherwise)).toEqual({ lens: made, passage: named });
    }),
    { numRuns: 2000 },
  );
});

test('law 10: so it does after a chat program put a # before and a full stop behind', () => {
  fc.assert(
    fc.property(lens, (made) => {
      expect(readFragment(`#${writeFragment({ lens: made, passage: null })}.`).lens).toEqual(made);
    }),
    { numRuns: 1000 },
  );
});

test('a fragment of very many full stops is read in no time', () => {
  const started = performance.now();
  expect(readFragment(`${'.'.repeat(200_000)}a`).lens).toEqual(START_LENS);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('any fragment gives a lens that is lawful for any shelf', () => {
  const shaped = fc.array(fc.tuple(fc.constantFrom('view', 'a', 'b', 'hide', 'fold', 'clean', 'catch', 'read', 'at', 'item', 'says', 'nth'), fc.string()).map((pair) => pair.join('=')));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped.map((parts) => parts.join('&'))), fc.nat(20), (fragment, versions) => {
      const read = readFragment(fragment).lens;
      const seen = lawful(read, versions);
      expect(seen.base).not.toBe(seen.compared);
      expect(VIEWS).toContain(seen.view);
      if (versions >= 2) for (const side of [seen.base, seen.compared, seen.read ?? 'A', ...Object.values(seen.catchUp ?? {})]) expect(indexOfSiglum(side)).toBeLessThan(versions);
      expect(indexOfSiglum(seen.base)).toBeGreaterThanOrEqual(0);
      expect(writeFragment({ lens: read, passage: null })).toMatch(/^[\w=&,%-]+$/);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['view=redline&a=A&b=C&hide=style,furniture&fold=1&at=b3', { view: 'redline', compared: 'C', hidden: ['style', 'furniture'], folded: true, focus: { kind: 'paragraph', anchor: 'b3' } }],
  ['#b3', { focus: { kind: 'paragraph', anchor: 'b3' } }],
  ['b-headline-1', { focus: { kind: 'paragraph', anchor: 'b-headline-1' } }],
  ['a=C&b=C', { base: 'A', compared: 'B' }],
  ['a=Z&b=AB', { base: 'A', compared: 'B' }],
  ['view=collage&clean=sometimes&fold=yes', { view: 'side-by-side', clean: 'none', folded: false }],
  ['hide=none', { hidden: [] }],
  ['hide=style,unheard,style', { hidden: ['style'] }],
  ['at=%E0%A4%A', { focus: null }],
  ['at=z3', { focus: null }],
  ['rows=several&catch=ADB', { hideAgreed: true, catchUp: { old: 'A', ours: 'D', wire: 'B' } }],
  ['catch=AAB', { catchUp: null }],
  ['catch=ABCD', { catchUp: null }],
  ['read=C&credit=all&way=to', { read: 'C', scope: 'all', way: 'to' }],
  ['read=Z', { read: null }],
])('%s', (fragment, expected) => {
  expect(readFragment(fragment).lens).toEqual({ ...START_LENS, ...expected });
});
