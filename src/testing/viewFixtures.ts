import type { Role } from '#core/model/draft.ts';
import { paragraphIndex } from '#core/model/span.ts';
import { ITEM_CLASSES, type ChangeItem, type ChangeList, type ItemClass } from '#core/project/items.ts';
import type { Piece } from '#core/project/piece.ts';
import type { Cell, CellParagraph, Gap, RedlineRow, Ribbon, Row, RowClass, SideBySide } from '#core/project/rows.ts';
import { piecesOf } from './viewNotation.ts';

/** View models by hand, with invented copy, so that a view can be drawn and looked at without an engine. */
export type ViewFixture = {
  readonly names: Readonly<Record<string, string>>;
  readonly sideBySide: SideBySide;
  readonly redline: readonly RedlineRow[];
  readonly list: ChangeList;
};

/** One side of a row: paragraphs by number or role, or notes of an empty cell. */
type Side = readonly (readonly [number | Role, string])[] | readonly Gap[];
type RowNotes = { readonly key: string; readonly class: RowClass; readonly item: string | null; readonly before: Side; readonly after: Side };

const NAMES = { A: 'Wire 1', B: 'Wire 2' };

function paragraph(siglum: 'A' | 'B', at: number | Role, notation: string): CellParagraph {
  const letter = siglum.toLowerCase();
  return {
    anchor: typeof at === 'number' ? `${letter}${at}` : `${letter}-${at}-1`,
    siglum,
    index: paragraphIndex(typeof at === 'number' ? at : 0),
    role: typeof at === 'number' ? 'body' : at,
    number: typeof at === 'number' ? at : null,
    again: false,
    pieces: piecesOf(notation, siglum === 'A' ? 'before' : 'after'),
  };
}

const isGaps = (side: Side): side is readonly Gap[] => side[0] !== undefined && 'kind' in side[0];

function cell(siglum: 'A' | 'B', side: Side): Cell {
  if (isGaps(side)) return { kind: 'gap', gaps: side };
  return { kind: 'paragraphs', paragraphs: side.map(([at, notation]) => paragraph(siglum, at, notation)) };
}

const row = ({ key, class: c, item, before, after }: RowNotes): Row => ({ key, class: c, item, before: cell('A', before), after: cell('B', after) });

const absent = (siglum: string): readonly Gap[] => [{ kind: 'absent', siglum }];
const moved = (direction: 'from' | 'to', change: string, siglum: string, number: number, up: boolean): Gap => ({
  kind: 'moved', direction, change, place: { siglum, number, anchor: `${siglum.toLowerCase()}${number}`, up },
});

const SAME = {
  quay: 'The quay has been closed to foot passengers since the second week of January, and the ticket hall is lit only for the two guards who sleep there.',
  crew: '"We were told to wait, so we wait," said the mate of a dredger that has lain at the outer mole for nine days.',
  price: 'Fuel at the harbour pump has risen twice since then. A tenth of the fleet has gone to Sorrow Bay, where the berths are dearer but the water is open.',
  survey: 'Divers from the survey office went down on Tuesday and again on Thursday. Their report has not been published.',
  chapel: 'The seamen\'s chapel opened its kitchen to stranded crews.',
} as const;

const ROWS: readonly RowNotes[] = [
  { key: 'h1', class: 'furniture', item: 'f1', before: absent('A'), after: [['headline', '[+!f1 Harbour talks end without a date for the ferries]']] },
  { key: 'h2', class: 'furniture', item: 'f2', before: [['byline', '[-!f2 By IDA MARLOW and TOM PELL, Northern Wire]']], after: absent('B') },
  { key: 'h3', class: 'furniture', item: 'f3', before: [['caption', '[-!f3 A ferry lies at the closed quay of Port Halden while the harbour board meets behind the lit windows of the customs house, Friday, Feb. 7. (Northern Wire Photo/J. Abt)]']], after: absent('B') },
  { key: 'r1', class: 'reworded', item: 'c1',
    before: [[1, 'PORT HALDEN (NW) — [>m5 The town and its neighbours along the coast will not accept a harbour charge set without [~c1a Monday\'s] hearing] [-c1b in the customs house on raising the dues, Mayor Ingrid Sole said Friday] [~c1c after] four hours of talks [-c1d with the board\'s chairman].']],
    after: [[1, 'PORT HALDEN (NW) — [~c1c Despite] four hours of talks[+c1e , the town and the board found] [>m2 "[+c2x no] safe passage" [~c2y Friday] out of the quarrel over the ferries][+c1f , whose crews on the outer islands are holding a vote of their own this weekend].']] },
  { key: 'r2', class: 'reworded', item: 'c2',
    before: [[2, '[-c2a His remarks followed] Board chairman Per Ostrander [~c2b conceded there was] [>m2 [-c2z no] "safe passage" [~c2y between the two sides] out of the quarrel over the ferries].']],
    after: [[2, 'Board chairman Per Ostrander [~c2b made the remark after meeting Mayor Ingrid Sole in the customs house].']] },
  { key: 'r3', class: 'moved', item: 'm5',
    before: [moved('from', 'm4', 'A', 5, false), moved('from', 'm5', 'A', 1, true)],
    after: [[3, '[+m4a At the long meeting,] [>m4 Ostrander made [+m4b it] plain that the board\'s engineer, Ruth Calder, would not [~m4c give] any [~m4d ruling] [+m4e about what to do with the north mole — now under the care of her own divers —] until after Monday\'s hearing][+m4f . Sole, however, said] [>m5 the town and its neighbours along the coast will not accept a harbour charge set without [~c1a the] hearing][+m5a .]']] },
  { key: 'r4', class: 'reworded', item: 'c3',
    before: [[3, '[~c3a The] hearing [~c3b in] Port Halden — a fishing town of 9,000 people — is widely expected to back the charge and [~c3c perhaps lead to] closure of the mole [-c3d at some point]. The new council believes the charge is unlawful, but the board says it does not answer to the council.']],
    after: [[4, '[~c3a Monday\'s] hearing [~c3b on] Port Halden — a fishing town of 9,000 people — is widely expected to back the charge and[~c3c , possibly,] closure of the mole[+c3e , since the insurers already refuse to cover it]. The new council believes the charge is unlawful, but the board says it does not answer to the council [+c3f since it dismissed the old harbour master].']] },
  { key: 'r5', class: 'style', item: 's1',
    before: [[4, 'The [=s1a U.K.] and [=s1b the seven-member Coast Union] say that the charge breaks the harbour act. If the board insists, the [=s1a U.K.] and [=s1c the CU] mean to stop their subsidies as early as [=s1d 9 a.m.] on Monday.']],
    after: [[5, 'The [=s1a UK] and [=s1b CU] say that the charge breaks the harbour act. If the board insists, the [=s1a UK] and [=s1c Coast Union] mean to stop their subsidies as early as [=s1d nine o\'clock] on Monday.']] },
  { key: 'r6', class: 'moved', item: 'm4',
    before: [[5, '[-r6a Sole said Friday she had put forward several ways to keep the ferries running while the talks go on, but that] [>m4 Ostrander made plain that the board\'s engineer, Ruth Calder, would not [~m4c take] any [~m4d decisions] until after Monday\'s hearing][-r6b .]']],
    after: [moved('to', 'm4', 'B', 3, true)] },
  { key: 'r7', class: 'added', item: 'c7', before: absent('A'), after: [[6, '[+!c7 Sole said that a vote by the crews, if the board accepted it, would amount to a "backstairs settlement" of the whole affair.]']] },
  { key: 'r8', class: 'added', item: 'c8', before: absent('A'), after: [[7, '[+!c8 "It is a grave thing to do to a coast that lives by its boats," she told reporters on the steps. "It would break with the harbour act and, plainly, with every honest effort to find another way that keeps the islands supplied, keeps the mole standing and keeps the council\'s word."]']] },
  { key: 'r9', class: 'reworded', item: 'c9',
    before: [[6, 'Ostrander [-c9a on Friday] repeated that the board will "honour the outcome of the hearing" and that a boycott would hurt everyone.']],
    after: [[8, 'Ostrander repeated that the board will "honour the outcome of the hearing" and that a boycott would hurt everyone.']] },
  { key: 'u1', class: 'unchanged', item: null, before: [[7, SAME.quay]], after: [[9, SAME.quay]] },
  { key: 'u2', class: 'unchanged', item: null, before: [[8, SAME.crew]], after: [[10, SAME.crew]] },
  { key: 'r12', class: 'moved', item: 'm17', before: [moved('from', 'm17', 'A', 14, false)],
    after: [[11, '[>!m17 The board has sent forty of its own guards along the coast road, a step that the council has called a show of force dressed up as an inspection. The exercises announced on Thursday took in the three light vessels and 850 men in the Calder district alone.]']] },
  { key: 'r13', class: 'added', item: 'c13', before: absent('A'), after: [[12, '[+!c13 Sole said the board must give a clearer sign that its guards on the road are not there to clear the quay.]']] },
  { key: 'u3', class: 'unchanged', item: null, before: [[9, SAME.price]], after: [[13, SAME.price]] },
  { key: 'u4', class: 'unchanged', item: null, before: [[10, SAME.survey]], after: [[14, SAME.survey]] },
  { key: 'u5', class: 'unchanged', item: null, before: [[11, SAME.chapel]], after: [[15, SAME.chapel]] },
  { key: 'u6', class: 'unchanged', item: null, before: [[12, SAME.crew]], after: [[16, SAME.crew]] },
  { key: 'r16', class: 'style', item: 's2',
    before: [[13, 'The harbour master of Sorrow Bay, Jon Ravn, told a committee on Friday [=s2a that] there was "no sign of harm to the sea wall of such a kind, or of such an extent, as would call for closing it."']],
    after: [[17, 'The harbour master of Sorrow Bay, Jon Ravn, told a committee on Friday there was "no sign of harm to the sea wall of such a kind, or of such an extent, as would call for closing it."']] },
  { key: 'r17', class: 'moved', item: 'm17',
    before: [[14, '[>!m17 The board has [-m17a also] sent forty of its own guards along the coast road, a step that the council has called a show of force dressed up as an inspection. The exercises announced on Thursday took in the three light vessels and 850 men in the Calder district alone.]']],
    after: [moved('to', 'm17', 'B', 11, true)] },
  { key: 'u7', class: 'unchanged', item: null, before: [[15, SAME.price]], after: [[18, SAME.price]] },
  { key: 'r18', class: 'removed', item: 'c18', before: [[16, '[-!c18 Council leader Ann Brask said that while it was "not too late" for the charge to be withdrawn, nobody should "count on a tide that has turned."]']], after: absent('B') },
  { key: 'r19', class: 'removed', item: 'c19', before: [[17, '[-!c19 "The fact that the board has so far done nothing to calm the quarrel makes this a hard day\'s work," Brask said.]']], after: absent('B') },
  { key: 'r20', class: 'style', item: 's3',
    before: [[18, 'Sole came to the customs house meaning to make plain what the charge would cost. The town wants the board to settle for something short of a full closure of the mole — but Sole has not said what that might be.'], [19, 'She told the council that should the charge stand and no way out be found, "there will be a long row of empty berths by the spring."']],
    after: [[19, 'Sole came to the customs house meaning to make plain what the charge would cost. The town wants the board to settle for something short of a full closure of the mole — but Sole has not said what that might be. [/s3]She told the council that should the charge stand and no way out be found, "there will be a long row of empty berths by the spring."']] },
  { key: 'r21', class: 'style', item: 's4',
    before: [[20, 'The islands have stores for three weeks. [/s4]Flour is short already, and the doctor at Skerry has asked for a boat of her own.']],
    after: [[20, 'The islands have stores for three weeks.'], [21, 'Flour is short already, and the doctor at Skerry has asked for a boat of her own.']] },
  { key: 'e1', class: 'furniture', item: null, before: [['contributor', 'Lena Voss in Sorrow Bay contributed to this report.']], after: [['contributor', 'Lena Voss in Sorrow Bay contributed to this report.']] },
  { key: 'e2', class: 'furniture', item: 'f4', before: [['follow', 'Write to Ida Marlow at: [-f4 marlow@northern.example]']], after: [['follow', 'Write to Ida Marlow at:']] },
];

const RIBBONS: readonly Ribbon[] = [
  { change: 'm2', item: 'm2', before: 'a2', after: 'b1' },
  { change: 'm4', item: 'm4', before: 'a5', after: 'b3' },
  { change: 'm5', item: 'm5', before: 'a1', after: 'b3' },
  { change: 'm17', item: 'm17', before: 'a14', after: 'b11' },
];

type ItemNotes = {
  readonly id: string; readonly class: ItemClass; readonly before?: number; readonly after?: number; readonly rows: readonly string[];
  readonly changes: string; readonly snippet: string; readonly up?: boolean; readonly role?: Role; readonly joined?: 'split' | 'merged';
};

const ITEMS: readonly ItemNotes[] = [
  { id: 'f1', class: 'furniture', role: 'headline', after: -1, rows: ['h1'], changes: 'f1', snippet: '[+f1 Harbour talks end without a date for the ferries]' },
  { id: 'f2', class: 'furniture', role: 'byline', before: -1, rows: ['h2'], changes: 'f2', snippet: '[-f2 By IDA MARLOW and TOM PELL, Northern Wire]' },
  { id: 'f3', class: 'furniture', role: 'caption', before: -1, rows: ['h3'], changes: 'f3', snippet: '[-f3 A ferry lies at the closed quay of Port Halden]' },
  { id: 'c1', class: 'reworded', before: 1, after: 1, rows: ['r1'], changes: 'c1b c1c c1d c1e c1f', snippet: '[~c1c Despite] four hours of talks[+c1e , the town and the board found] "no safe passage" Friday' },
  { id: 'm2', class: 'moved', before: 2, after: 1, rows: ['r1', 'r2'], changes: 'm2 c2x c2y c2z', snippet: '"[+c2x no] safe passage" [~c2y Friday] out of the quarrel over the ferries', up: true },
  { id: 'c2', class: 'reworded', before: 2, after: 2, rows: ['r2'], changes: 'c2a c2b', snippet: 'Board chairman Per Ostrander [~c2b made the remark after meeting Mayor Ingrid Sole in the customs house].' },
  { id: 'm4', class: 'moved', before: 5, after: 3, rows: ['r3', 'r6'], changes: 'm4 m4a m4b m4c m4d m4e m4f', snippet: 'Ostrander made it plain that the board\'s engineer, Ruth Calder, would not give any', up: true },
  { id: 'm5', class: 'moved', before: 1, after: 3, rows: ['r3'], changes: 'm5 m5a c1a', snippet: 'the town and its neighbours along the coast will not accept a harbour charge', up: false },
  { id: 'c3', class: 'reworded', before: 3, after: 4, rows: ['r4'], changes: 'c3a c3b c3c c3d c3e c3f', snippet: '[~c3a Monday\'s] hearing [~c3b on] Port Halden — a fishing town of 9,000 people — is widely expected' },
  { id: 's1', class: 'style', before: 4, after: 5, rows: ['r5'], changes: 's1a s1b s1c s1d', snippet: 'The [=s1a UK] and [=s1b CU] say that the charge breaks the harbour act.' },
  { id: 'r6a', class: 'removed', before: 5, rows: ['r6'], changes: 'r6a r6b', snippet: 'Sole said Friday she had put forward several ways to keep the ferries running' },
  { id: 'c7', class: 'added', after: 6, rows: ['r7'], changes: 'c7', snippet: 'Sole said that a vote by the crews, if the board accepted it, would amount to a' },
  { id: 'c8', class: 'added', after: 7, rows: ['r8'], changes: 'c8', snippet: '"It is a grave thing to do to a coast that lives by its boats," she told reporters' },
  { id: 'c9', class: 'reworded', before: 6, after: 8, rows: ['r9'], changes: 'c9a', snippet: 'Ostrander repeated that the board will "honour the outcome of the hearing"' },
  { id: 'm17', class: 'moved', before: 14, after: 11, rows: ['r12', 'r17'], changes: 'm17 m17a', snippet: 'The board has sent forty of its own guards along the coast road, a step that', up: true },
  { id: 'c13', class: 'added', after: 12, rows: ['r13'], changes: 'c13', snippet: 'Sole said the board must give a clearer sign that its guards on the road' },
  { id: 's2', class: 'style', before: 13, after: 17, rows: ['r16'], changes: 's2a', snippet: 'The harbour master of Sorrow Bay, Jon Ravn, told a committee on Friday there was' },
  { id: 'c18', class: 'removed', before: 16, rows: ['r18'], changes: 'c18', snippet: 'Council leader Ann Brask said that while it was "not too late" for the charge' },
  { id: 'c19', class: 'removed', before: 17, rows: ['r19'], changes: 'c19', snippet: '"The fact that the board has so far done nothing to calm the quarrel makes' },
  { id: 's3', class: 'style', joined: 'merged', before: 18, after: 19, rows: ['r20'], changes: 's3', snippet: '…something short of a full closure of the mole — but Sole has not said' },
  { id: 's4', class: 'style', joined: 'split', before: 20, after: 20, rows: ['r21'], changes: 's4', snippet: 'The islands have stores for three weeks.' },
  { id: 'f4', class: 'furniture', role: 'follow', before: -1, after: -1, rows: ['e2'], changes: 'f4', snippet: 'Write to Ida Marlow at: [-f4 marlow@northern.example]' },
];

function item(notes: ItemNotes): ChangeItem {
  const anchor = (letter: 'a' | 'b', n: number | undefined): string | null =>
    n === undefined ? null : n < 0 ? `${letter}-${notes.role}-1` : `${letter}${n}`;
  const number = (n: number | undefined): number | null => (n === undefined || n < 0 ? null : n);
  return {
    id: notes.id,
    class: notes.class,
    form: notes.joined !== undefined ? { kind: notes.joined, parts: 2 } : notes.role === undefined ? { kind: 'plain' } : { kind: 'furniture', role: notes.role },
    direction: notes.up === undefined ? null : notes.up ? 'up' : 'down',
    before: number(notes.before),
    after: number(notes.after),
    anchors: { before: anchor('a', notes.before), after: anchor('b', notes.after) },
    rows: notes.rows,
    changes: notes.changes.split(' '),
    snippet: piecesOf(notes.snippet, notes.after === undefined ? 'before' : 'after'),
  };
}

function listOf(items: readonly ChangeItem[]): ChangeList {
  const counts = Object.fromEntries(ITEM_CLASSES.map((c) => [c, items.filter((i) => i.class === c).length])) as Record<ItemClass, number>;
  return { items, counts, total: items.length - counts.furniture };
}

/** Redline lines where they differ from the level rows; the rest is taken from them. */
const TRACKED: Readonly<Record<string, string>> = {
  r1: 'PORT HALDEN (NW) — [@m5 17 b3][-<c1b  in the customs house on raising the dues, Mayor Ingrid Sole said Friday ][~<c1c after][~c1c Despite] four hours of talks[-<c1d  with the board\'s chairman][+c1e , the town and the board found] [>m2 [-<c2z no ]"[+c2x no] safe passage" [~<c2y between the two sides][~c2y Friday] out of the quarrel over the ferries][+c1f , whose crews on the outer islands are holding a vote of their own this weekend].',
  r2: '[-<c2a His remarks followed ]Board chairman Per Ostrander [~<c2b conceded there was][~c2b made the remark after meeting Mayor Ingrid Sole in the customs house][@m2 15 b1 up].',
  r3: '[+m4a At the long meeting,] [>m4 Ostrander made [+m4b it] plain that the board\'s engineer, Ruth Calder, would not [~<m4c take][~m4c give] any [~<m4d decisions][~m4d ruling] [+m4e about what to do with the north mole — now under the care of her own divers —] until after Monday\'s hearing][+m4f . Sole, however, said] [>m5 the town and its neighbours along the coast will not accept a harbour charge set without [~<c1a Monday\'s][~c1a the] hearing][+m5a .]',
  r4: '[~<c3a The][~c3a Monday\'s] hearing [~<c3b in][~c3b on] Port Halden — a fishing town of 9,000 people — is widely expected to back the charge and[~<c3c  perhaps lead to][~c3c , possibly,] closure of the mole[-<c3d  at some point][+c3e , since the insurers already refuse to cover it]. The new council believes the charge is unlawful, but the board says it does not answer to the council [+c3f since it dismissed the old harbour master].',
  r5: 'The [=<s1a U.K.][=s1a UK] and [=<s1b the seven-member Coast Union][=s1b CU] say that the charge breaks the harbour act. If the board insists, the [=<s1a U.K.][=s1a UK] and [=<s1c the CU][=s1c Coast Union] mean to stop their subsidies as early as [=<s1d 9 a.m.][=s1d nine o\'clock] on Monday.',
  r9: 'Ostrander [-<c9a on Friday ]repeated that the board will "honour the outcome of the hearing" and that a boycott would hurt everyone.',
  r12: '[>!m17 The board has [-<m17a also ]sent forty of its own guards along the coast road, a step that the council has called a show of force dressed up as an inspection. The exercises announced on Thursday took in the three light vessels and 850 men in the Calder district alone.]',
  r16: 'The harbour master of Sorrow Bay, Jon Ravn, told a committee on Friday [=<s2a that ]there was "no sign of harm to the sea wall of such a kind, or of such an extent, as would call for closing it."',
};

function redlineRow(notes: RowNotes, tracking: Readonly<Record<string, string>>): RedlineRow {
  const level = row(notes);
  const paragraphs = (c: Cell): readonly CellParagraph[] => (c.kind === 'gap' ? [] : c.paragraphs);
  const numbers = (c: Cell): readonly number[] => paragraphs(c).flatMap((p) => p.number ?? []);
  const after = paragraphs(level.after);
  const tracked = tracking[notes.key];
  const whole = notes.key === 'r17';
  const shown = tracked === undefined ? (after.length > 0 ? after : paragraphs(level.before)) : after.map((p) => ({ ...p, pieces: piecesOf(tracked, 'after') }));
  const gaps = [level.before, level.after].flatMap((c) => (c.kind === 'gap' ? c.gaps : []));
  const furniture = paragraphs(level.after)[0]?.role ?? paragraphs(level.before)[0]?.role ?? 'junk';
  return {
    key: notes.key, class: notes.class, item: notes.item,
    numbers: { before: numbers(level.before), after: numbers(level.after) },
    paragraphs: whole ? [] : shown,
    stub: whole ? (stubIn(piecesOf('[@m17 49 b11 up]', 'after')) ?? null) : null,
    notes: [
      ...gaps.flatMap((gap) => (gap.kind === 'absent' ? [] : [gap.direction === 'from'
        ? { kind: 'moved-here' as const, change: gap.change, place: gap.place }
        : { kind: 'moved-away' as const, change: gap.change, place: gap.place, clause: !whole }])),
      ...(notes.class === 'style' ? [notes.key === 'r20' ? { kind: 'merged' as const, parts: 2 } : notes.key === 'r21' ? { kind: 'split' as const, parts: 2 } : { kind: 'style' as const }] : []),
      ...(notes.class === 'furniture' ? [{ kind: 'furniture' as const, role: furniture, operation: level.before.kind === 'gap' ? 'added' as const : level.after.kind === 'gap' ? 'removed' as const : 'kept' as const }] : []),
    ],
  };
}

const stubIn = (pieces: readonly Piece[]) => pieces.find((piece) => piece.kind === 'stub');

/** A story with every class of change, three moves into one another, a merge, a split and furniture. */
export const harbourStory = (): ViewFixture => ({
  names: NAMES,
  sideBySide: { rows: ROWS.map(row), ribbons: RIBBONS },
  redline: ROWS.map((notes) => redlineRow(notes, TRACKED)),
  list: listOf(ITEMS.map(item)),
});

const SCRIPTS: readonly RowNotes[] = [
  { key: 'r1', class: 'reworded', item: 'c1',
    before: [[1, 'قال متحدث باسم الميناء إن [~c1a ثلاث] عبّارات [-c1b قديمة] ستعود إلى العمل يوم [~c1c الأحد] المقبل.']],
    after: [[1, 'قال متحدث باسم الميناء إن [~c1a أربع] عبّارات ستعود إلى العمل يوم [~c1c السبت] المقبل[+c1d  بعد أسبوع من التوقف].']] },
  { key: 'r2', class: 'moved', item: 'm2', before: [moved('from', 'm2', 'A', 3, false)], after: [[2, 'وأضاف: [>m2 "لن نقبل رسوما جديدة قبل جلسة الاستماع في دار الجمارك"].']] },
  { key: 'r3', class: 'reworded', item: 'c3', before: [[2, '港口发言人说，渡轮将于[~c3a 星期五]恢复通航，[-c3b 没有进一步的消息]。']], after: [[3, '港口发言人说，渡轮将于[~c3a 星期日]恢复通航，[+c3c 已有两艘抵达]。']] },
  { key: 'r4', class: 'moved', item: 'm2', before: [[3, 'وقالت رئيسة البلدية [>m2 "لن نقبل رسوما جديدة قبل جلسة الاستماع في دار الجمارك"] يوم الجمعة.']], after: [moved('to', 'm2', 'B', 2, true)] },
  { key: 'r5', class: 'removed', item: 'c5', before: [[4, '[-!c5 Διακόπηκαν χθες οι συνομιλίες για τα πορθμεία, χωρίς να οριστεί νέα ημερομηνία.]']], after: absent('B') },
  { key: 'r6', class: 'unchanged', item: null, before: [[5, 'हज़ारों यात्री तट पर प्रतीक्षा कर रहे हैं।']], after: [[4, 'हज़ारों यात्री तट पर प्रतीक्षा कर रहे हैं।']] },
  { key: 'r7', class: 'added', item: 'c7', before: absent('A'), after: [[5, '[+!c7 ท่าเรือจะเปิดอีกครั้งในวันเสาร์หลังจากปิดมาเก้าวัน]']] },
];

/** Right-to-left copy, scripts without spaces, and scripts with tall or stacked letters. */
export const manyScripts = (): ViewFixture => ({
  names: NAMES,
  sideBySide: { rows: SCRIPTS.map(row), ribbons: [{ change: 'm2', item: 'm2', before: 'a3', after: 'b2' }] },
  redline: SCRIPTS.map((notes) => redlineRow(notes, {})),
  list: listOf([
    { id: 'c1', class: 'reworded' as const, before: 1, after: 1, rows: ['r1'], changes: 'c1a c1b c1c c1d', snippet: 'قال متحدث باسم الميناء إن [~c1a أربع] عبّارات ستعود إلى العمل' },
    { id: 'm2', class: 'moved' as const, before: 3, after: 2, rows: ['r2', 'r4'], changes: 'm2', snippet: '"لن نقبل رسوما جديدة قبل جلسة الاستماع"', up: true },
    { id: 'c3', class: 'reworded' as const, before: 2, after: 3, rows: ['r3'], changes: 'c3a c3b c3c', snippet: '渡轮将于[~c3a 星期日]恢复通航' },
    { id: 'c5', class: 'removed' as const, before: 4, rows: ['r5'], changes: 'c5', snippet: 'Διακόπηκαν χθες οι συνομιλίες' },
    { id: 'c7', class: 'added' as const, after: 5, rows: ['r7'], changes: 'c7', snippet: 'ท่าเรือจะเปิดอีกครั้งในวันเสาร์' },
  ].map(item)),
});
