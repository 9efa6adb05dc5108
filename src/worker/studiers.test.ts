import { expect, test } from 'vitest';
import { comparePinned, creditAll, gatherKindred, relatePinned } from '#core/collate.ts';
import { createLexicon } from '#core/model/lexicon.ts';
import { PLAIN_TERMS } from '#core/model/terms.ts';
import type { StudyKind, StudyResults, WishOf } from '#core/project/study.ts';
import { segment } from '#core/segment/segment.ts';
import { draftOf } from '#testing/ports.ts';
import type { Progress } from './bench.ts';
import { createBenches } from './createBench.ts';
import { studiers } from './studiers.ts';

const wire = ['The board voted on Friday to close the east pier.', 'At least 23 people had complained since the spring storms.', 'Shop owners said nobody had asked them before the vote.'];
const texts = [
  wire, [wire[2] ?? '', wire[0] ?? '', wire[1] ?? ''],
  [wire[0] ?? '', 'At least 32 people had complained since the spring storms.', 'Divers are to look at the piles on Monday.'],
  [...wire, 'The board meets again in two weeks.'],
].map((paragraphs) => paragraphs.join('\n\n'));

/** Benches with the real engine that count what is worked out of pairs. */
function atBenches() {
  const count = { compared: 0, related: 0, gathered: 0 };
  const lexicon = createLexicon();
  const versions = texts.map((text, at) => segment(draftOf(`Take ${at + 1}`, text), lexicon));
  const benches = createBenches({
    comparePair: (...pair) => { count.compared++; return comparePinned(...pair); },
    relatePair: (...pair) => { count.related++; return relatePinned(...pair); },
    gatherKindred: (...all) => { count.gathered++; return gatherKindred(...all); },
    creditAll,
  });
  function study<K extends StudyKind>(wish: WishOf<K>, takes: number): { readonly value: StudyResults[K]; readonly said: readonly Progress[] } {
    const steps = studiers[wish.kind as K](wish, benches.of(versions.slice(0, takes), ['A', 'B', 'C', 'D'].slice(0, takes), lexicon, PLAIN_TERMS));
    const said: Progress[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return { value: step.value, said };
      said.push(step.value);
    }
  }
  return { count, study };
}

test('a version that is added costs its own pairs, and another view of the same texts none', () => {
  const { count, study } = atBenches();
  study<'overview'>({ kind: 'overview' }, 3);
  expect(count).toEqual({ compared: 0, related: 3, gathered: 1 });
  study<'sources'>({ kind: 'sources', read: 1, scope: 'earlier' }, 3);
  study<'taken'>({ kind: 'taken', read: 0 }, 3);
  study<'collation'>({ kind: 'collation', base: 0 }, 3);
  expect(count).toEqual({ compared: 2, related: 3, gathered: 1 });
  study<'collation'>({ kind: 'collation', base: 0 }, 4);
  expect(count).toEqual({ compared: 3, related: 6, gathered: 2 });
});

test('pairs are counted for the reader, each a step of its own', () => {
  const { study } = atBenches();
  const { said } = study<'overview'>({ kind: 'overview' }, 4);
  expect(said.filter((one) => one !== undefined)).toEqual([0, 1, 2, 3, 4, 5, 6].map((done) => ({ done, of: 6 })));
});

test('every kind of study answers with the letters and names of its versions', () => {
  const { study } = atBenches();
  expect(study<'collation'>({ kind: 'collation', base: 1 }, 3).value).toMatchObject({ base: 'B', columns: [{ siglum: 'A', name: 'Take 1' }, { siglum: 'B', base: true }, { siglum: 'C' }] });
  expect(study<'sources'>({ kind: 'sources', read: 2, scope: 'all' }, 3).value).toMatchObject({ siglum: 'C', scope: 'all' });
  expect(study<'facts'>({ kind: 'facts' }, 3).value.sigla).toEqual(['A', 'B', 'C']);
  expect(Object.keys(study<'passages'>({ kind: 'passages' }, 3).value[1] ?? {})).toEqual(['b1', 'b2', 'b3']);
  const { items } = study<'catch-up'>({ kind: 'catch-up', old: 0, ours: 1, wire: 2 }, 3).value;
  expect(items.map(({ kind }) => kind).sort()).toEqual(['corrected', 'new', 'withdrawn']);
});
