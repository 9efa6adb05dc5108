import { describe, expect, test } from 'vitest';
import { projectionsOf } from '#testing/histories/projections.ts';
import { projectOverview } from './projectOverview.ts';

const FUEL = 'Fuel at the pump in Port Halden has risen twice since the second week of January.';
const SURVEY = 'Divers from the survey office found eleven cracks in the footing of the mole.';
const CREWS = 'Stranded crews slept in the chapel kitchen while the pumps ran all night.';
const MAYOR = 'Mayor Ingrid Sole called the decision a grave mistake for the outer islands.';

const overview = (...texts: readonly string[]) => projectOverview(projectionsOf(texts).sources);

describe('the matrix', () => {
  test('tells each direction, and nothing on the diagonal', () => {
    expect(overview(`${FUEL}⏎${SURVEY}`, FUEL).matrix).toEqual([[null, 53], [100, null]]);
  });
});

describe('paragraphs through the versions', () => {
  const { columns, links } = overview(`${FUEL}⏎${SURVEY}⏎${MAYOR}`, `${MAYOR}⏎${FUEL.replace('risen twice since the second week', 'doubled since the end')}`, `${SURVEY}⏎${MAYOR}⏎${CREWS}`);

  test('are born, go, and come back', () => {
    expect(columns.map(({ blocks }) => blocks.map(({ number, origin, born, gone, returns }) => `${number} from ${'ABC'.charAt(origin)}${born ? ' born' : ''}${gone ? ' gone' : ''}${returns ? ' returns' : ''}`))).toEqual([
      ['1 from A born', '2 from A born gone returns', '3 from A born'],
      ['1 from A', '2 from A gone'],
      ['1 from A', '2 from A', '3 from C born'],
    ]);
  });

  test('are tied to the next version that has them, kept or reworded', () => {
    expect(links.map(({ from, to, kind, skips }) => `${'ABC'.charAt(from.version)}${from.block + 1} ${'ABC'.charAt(to.version)}${to.block + 1} ${kind} ${skips}`)).toEqual([
      'A1 B2 reworded 0', 'A2 C1 kept 1', 'A3 B1 kept 0', 'B1 C2 kept 0',
    ]);
    expect(links[0]).toMatchObject({ fromSpan: { start: 0, end: 1 }, toSpan: { start: 0, end: 1 }, origin: 0 });
  });

  test('that merge leave and arrive at their parts', () => {
    const merged = overview(`${FUEL}⏎${SURVEY}`, `${FUEL} ${SURVEY}`).links;
    expect(merged.map(({ toSpan }) => toSpan.start)).toEqual([0, merged[0]!.toSpan.end]);
    expect(merged[1]!.toSpan.end).toBe(1);
  });
});

describe('what stands out', () => {
  test('a version that is nearer to one than to another, and passages that came back', () => {
    expect(overview(`${FUEL}⏎${SURVEY}⏎${MAYOR}`, `${FUEL}⏎${CREWS}`, `${FUEL}⏎${SURVEY}`).standsOut).toEqual([
      { kind: 'nearer', siglum: 'C', to: 'A', percent: 100, than: 'B', thanPercent: 53 },
      { kind: 'returned', siglum: 'A', without: 'B', to: 'C', paragraphs: 1 },
      { kind: 'stands-in', siglum: 'B', to: 'A', percent: 55 },
    ]);
  });

  test('the same words, and almost none', () => {
    expect(overview(FUEL, FUEL.toUpperCase()).standsOut).toEqual([{ kind: 'same-words', siglum: 'B', to: 'A' }]);
    expect(overview(FUEL, CREWS).standsOut).toEqual([{ kind: 'apart', siglum: 'B', to: 'A', percent: 0 }]);
  });
});
