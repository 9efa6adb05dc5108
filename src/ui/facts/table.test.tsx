import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { harbourFacts } from '#testing/factFixtures.ts';
import { FactTable } from './FactTable.tsx';
import { shownSections } from './factRows.ts';

const table = harbourFacts();
const nothing = () => undefined;

function draw(selected: string | null, checked: readonly string[] = []): Document {
  const passages = { hrefOf: (anchor: string) => `#${anchor}`, onPassage: nothing };
  const element = (
    <FactTable
      body={{ current: null }} table={table} sections={shownSections(table, { show: 'all', hideSame: false, hideStyle: false, checked })} names={{ A: 'Wire 1', B: 'Wire 2', C: 'Pickup' }}
      selected={selected} below={selected === null ? null : <p>in context</p>} passages={passages} onSelect={nothing} onEnter={nothing} onStep={nothing}
    />
  );
  return parseHTML(`<html><body>${renderToStaticMarkup(element)}</body></html>`).document;
}
const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());

test('it is a table: a head for each column and each row, and as many cells as heads', () => {
  const page = draw(null);
  expect(all(page, 'thead th[scope=col]')).toEqual(['Standing', 'Shared words', 'AWire 1', 'BWire 2', 'CPickup']);
  expect(all(page, 'th[scope=rowgroup]')).toEqual(['Check first2', 'Quotes2', 'Numbers1', 'Dates1']);
  for (const row of page.querySelectorAll('tr.fact')) {
    expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
    expect(row.querySelectorAll('th, td')).toHaveLength(5);
  }
});

test('the odd reading stands out, with the words that differ, and says so aloud', () => {
  const page = draw(null);
  expect(all(page, '[data-fact="hours of talks"] td.odd')).toEqual(['Cten hours (differs) ¶3']);
  expect(all(page, '[data-fact="hours of talks"] td.odd u')).toEqual(['ten']);
  expect(all(page, '[data-fact="too late"] td.dropped .gone')).toEqual(['dropped']);
  expect(all(page, '[data-fact="we wait"] td.paraphrase')).toEqual(['Cwould go on waiting (paraphrase) ¶3']);
});

test('the tab order has one row: the selected one with its passages, or the first', () => {
  const stops = (page: Document) => [...page.querySelectorAll('[tabindex="0"]')].map((one) => one.getAttribute('aria-label') ?? one.textContent);
  expect(stops(draw(null))).toEqual(['hours of talks']);
  expect(stops(draw('injured'))).toEqual(['injured', 'Wire 1 paragraph 1', 'Wire 2 paragraph 2']);
});

test('the context of a fact stands below its row', () => {
  const page = draw('injured');
  expect(page.querySelector('[data-fact="injured"]')?.nextElementSibling?.textContent).toBe('in context');
  expect(all(draw(null), '.below')).toEqual([]);
});
