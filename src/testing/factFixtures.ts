import type { FactKind, Standing } from '#core/model/facts.ts';
import { FACT_SECTIONS, type FactCell, type FactsTable, type FactTableRow } from '#core/project/factsTable.ts';

const SECTIONS = { quotation: 'quotes', figure: 'numbers', name: 'names', date: 'dates' } as const;

/**
 * A row by hand. Cells in the order of the versions, as words: "six hours"; "*more than five* hours" differs in the
 * words between stars; "~did not share it~" is a paraphrase; "" is absent, "-" dropped.
 */
export function factRow(id: string, kind: FactKind, standing: Standing, cells: readonly string[], check = false): FactTableRow {
  const made = cells.map((words, v): FactCell => {
    if (words === '') return { kind: 'absent' };
    if (words === '-') return { kind: 'dropped' };
    const differs = words.includes('*');
    const pieces = words.replaceAll('~', '').split('*').map((text, at) => ({ text, differs: at % 2 === 1 })).filter(({ text }) => text !== '');
    return { kind: 'reading', pieces, number: v + 1, anchor: `${'abcdef'.charAt(v)}${v + 1}`, differs, paraphrase: words.startsWith('~') };
  });
  return {
    id, kind, standing, section: check ? 'check-first' : SECTIONS[kind], kindSection: SECTIONS[kind], label: id, speaker: null, cells: made, differing: [],
    agreeing: made.filter((cell) => cell.kind === 'reading' && !cell.differs).length,
    context: made.flatMap((cell, v) => (cell.kind === 'reading' ? [{
      siglum: 'ABCDEF'.charAt(v), name: `Wire ${v + 1}`, number: cell.number, anchor: cell.anchor, differs: cell.differs,
      before: '… the board sat for ', words: cell.pieces.map(({ text }) => text).join(''), after: ' before it rose.',
    }] : [])),
  };
}

export function factTable(sigla: readonly string[], rows: readonly FactTableRow[]): FactsTable {
  const count = (of: (row: FactTableRow) => boolean): number => rows.filter(of).length;
  return {
    sigla,
    sections: FACT_SECTIONS.map((section) => ({ section, rows: rows.filter((row) => row.section === section) })).filter((group) => group.rows.length > 0),
    counts: {
      all: rows.length, 'check-first': count((r) => r.section === 'check-first'), quotes: count((r) => r.kindSection === 'quotes'),
      numbers: count((r) => r.kindSection === 'numbers'), names: count((r) => r.kindSection === 'names'), dates: count((r) => r.kindSection === 'dates'),
    },
  };
}

/** Three versions, a row of each kind, two of them to check. */
export const harbourFacts = (): FactsTable => factTable(['A', 'B', 'C'], [
  factRow('hours of talks', 'figure', 'conflict', ['nine hours', 'nine hours', '*ten* hours'], true),
  factRow('Marlow', 'name', 'two-spellings', ['Ida Marlow', 'Ida Marlow', 'Ida *Marlowe*'], true),
  factRow('we wait', 'quotation', 'paraphrased', ['"we wait"', '"we wait"', '~would go on waiting~']),
  factRow('too late', 'quotation', 'dropped', ['"too late"', '-', '']),
  factRow('injured', 'figure', 'same', ['29', '29', '']),
  factRow('Tuesday', 'date', 'new', ['', 'Tuesday', '']),
]);
