import { parseHTML } from 'linkedom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ItemClass } from '#core/project/items.ts';
import type { Piece } from '#core/project/piece.ts';
import { harbourStory, manyScripts, type ViewFixture } from '#testing/viewFixtures.ts';
import { Redline } from '#ui/redline/Redline.tsx';
import { SideBySide } from '#ui/sideBySide/SideBySide.tsx';

const ALL: readonly ItemClass[] = ['reworded', 'moved', 'added', 'removed', 'style', 'furniture'];
const nothing = () => undefined;
const events = { onSelect: nothing, onSelectAnchor: nothing, onCopyPassage: nothing };
const shared = (story: ViewFixture, hidden: readonly ItemClass[]) =>
  ({ ...events, items: story.list.items, base: 'A', compared: 'B', names: story.names, hidden, focus: null });

/** Rows that a view draws with its first paint at least; a page written as a string has no second one. */
const AT_ONCE = 8;
const inWindows = <T,>(rows: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => rows.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

const sideBySide = (story: ViewFixture, hidden: readonly ItemClass[] = []) =>
  draw(inWindows(story.sideBySide.rows).map((rows, at) => <SideBySide key={at} {...shared(story, hidden)} view={{ ...story.sideBySide, rows }} folded={false} />));
const redline = (story: ViewFixture, hidden: readonly ItemClass[] = [], clean: 'none' | 'before' | 'after' = 'none') =>
  draw(clean === 'none'
    ? inWindows(story.redline).map((rows, at) => <Redline key={at} {...shared(story, hidden)} rows={rows} pairs={story.sideBySide} clean={clean} />)
    : inWindows(story.sideBySide.rows).map((rows, at) => <Redline key={at} {...shared(story, hidden)} rows={story.redline} pairs={{ ...story.sideBySide, rows }} clean={clean} />));

const draw = (windows: readonly ReactElement[]): Document => parseHTML(`<html><body>${windows.map((one) => renderToStaticMarkup(one)).join('')}</body></html>`).document;

/** Paragraphs on the page by anchor, with the text that scripts and links read from them. */
function textsOn(page: Document): ReadonlyMap<string, string> {
  return new Map([...page.querySelectorAll('[data-version]')].map((p) => {
    for (const label of p.querySelectorAll('[data-label]')) label.remove();
    return [p.id, p.textContent ?? ''];
  }));
}

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'mark' ? textOf(piece.pieces) : '')).join('');

/** Every paragraph of both versions with its exact text, from the level rows. */
const textsIn = (story: ViewFixture): ReadonlyMap<string, string> =>
  new Map(story.sideBySide.rows.flatMap((row) => [row.before, row.after]).flatMap((cell) =>
    cell.kind === 'gap' ? [] : cell.paragraphs.map((p) => [p.anchor, textOf(p.pieces)] as const)));

describe.each([['a story with every class of change', harbourStory()], ['a story in many scripts', manyScripts()]])('%s', (_, story) => {
  const truth = textsIn(story);

  it('stands side by side with its exact text, whatever the filters hide', () => {
    expect(textsOn(sideBySide(story))).toEqual(truth);
    expect(textsOn(sideBySide(story, ALL))).toEqual(truth);
  });

  it('stands in the redline with the exact text of the version that each paragraph belongs to', () => {
    for (const hidden of [[], ALL]) {
      for (const [anchor, text] of textsOn(redline(story, hidden))) expect(text).toBe(truth.get(anchor));
    }
  });

  it('stands clean, each version whole', () => {
    const letters = { before: 'a', after: 'b' };
    for (const clean of ['before', 'after'] as const) {
      expect(textsOn(redline(story, [], clean))).toEqual(new Map([...truth].filter(([anchor]) => anchor.startsWith(letters[clean]))));
    }
  });

  it('says of every mark which change it is, and loses all marks with all classes hidden', () => {
    for (const view of [sideBySide, redline]) {
      const marks = [...view(story).querySelectorAll('ins, del, [data-change]')];
      expect(marks.length).toBeGreaterThan(5);
      for (const mark of marks) {
        for (const name of ['data-change', 'data-operation', 'data-grade']) expect(mark.getAttribute(name)).toBeTruthy();
      }
    }
    expect(sideBySide(story, ALL).querySelectorAll('ins, del, [data-change]').length).toBe(0);
  });

  it('gives every paragraph an id of its own', () => {
    for (const page of [sideBySide(story), redline(story)]) {
      const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

it('writes words of the base inside the compared paragraph as deletions, and a paragraph that went as its own', () => {
  const page = redline(harbourStory());
  expect(page.querySelector('#b5 del[data-label]')?.textContent).toBe('U.K.');
  expect(page.querySelector('#a16 del')?.hasAttribute('data-label')).toBe(false);
  expect(page.querySelector('#a16')?.getAttribute('data-version')).toBe('A');
});
