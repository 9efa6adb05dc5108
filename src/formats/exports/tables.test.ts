import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportedStory } from '#testing/exportedStories.ts';
import { writeTable } from './csv.ts';
import { writeChangesTable, writeFactsTable } from './tables.ts';

/** RFC 4180, read character by character, by hand: nothing of the writer is used. */
function readTable(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [[]];
  let value = '';
  let quoted = false;
  for (let i = 1; i < text.length; i++) {
    const sign = text[i]!;
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (text[i + 1] === '"') { value += '"'; i++; } else quoted = false;
    } else if (sign === '"' && value === '') quoted = true;
    else if (sign === ',') { rows.at(-1)!.push(value); value = ''; }
    else if (sign === '\r' && text[i + 1] === '\n') { rows.at(-1)!.push(value); rows.push([]); value = ''; i++; }
    else value += sign;
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+3', '\t=x', '\r=x', '\n=x', '＝1+1', '＠SUM(A1)', '"', 'a,b', 'two\r\nlines', "'=1", ' x '));

describe('a table', () => {
  test('is read back field by field, and no field is a formula', () => {
    fc.assert(fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = readTable(writeTable(rows));
      expect(read).toHaveLength(rows.length);
      rows.forEach((row, i) => row.forEach((value, j) => {
        const found = read[i]![j]!;
        expect(found).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(found === value || found === `'${value}`).toBe(true);
      }));
    }));
  });

  test('of changes has one line for each, with paragraph and words of both sides', () => {
    const early = 'The harbor board voted 7-2 on Friday to close the east pier.\n\nAt least 23 people had complained about the planks.';
    const rows = readTable(writeChangesTable(exportedStory([early, `${early.replace('23', '32')}\n\n=HYPERLINK("x") is what the last line of the note said.`])));
    expect(rows[0]).toContain('Compared words');
    const figure = rows.find((row) => row[4] === 'figure');
    expect(figure?.slice(0, 11)).toEqual(['Take 1', 'Take 2', 'substitution', 'substantive', 'figure', expect.any(String), 'Figure', '2', '23', '2', '32']);
    expect(rows.find((row) => row[2] === 'insertion')?.[10]).toMatch(/^'=HYPERLINK/);
  });

  test('of facts has a column of words and one of paragraphs for each version', () => {
    const text = 'The harbor board voted 7-2 on Friday. At least 23 people had complained about the planks, Ida Marlow said.';
    const rows = readTable(writeFactsTable(exportedStory([text, text.replace('23', '32'), text])));
    expect(rows[0]?.slice(4)).toEqual(['A Take 1', 'A paragraph', 'B Take 2', 'B paragraph', 'C Take 3', 'C paragraph']);
    expect(rows.find((row) => row[1] === 'Conflict')).toEqual(['yes', 'Conflict', 'Number', expect.any(String), 'At least 23', '1', 'At least 32', '1', 'At least 23', '1']);
  });
});
