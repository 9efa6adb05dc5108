import { ALARM_KINDS, type AlarmKind } from '#core/model/facts.ts';
import { alarmsInOrder } from '#core/project/alarmFilter.ts';
import { FACT_SECTIONS } from '#core/project/factsTable.ts';
import { ITEM_CLASSES, type ItemClass } from '#core/project/items.ts';
import { MARK_FILTERS, START_LENS, VIEWS, type Focus, type Lens, type Triple } from '#core/project/lens.ts';
import { hiddenInOrder } from './slices/lens.ts';
import { indexOfSiglum } from './sigla.ts';
import type { Passage } from './passage.ts';

/** What an address says: how to look, and where to arrive if a passage was named by its words. */
export type Look = { readonly lens: Lens; readonly passage: Passage | null };

/**
 * A lens as the fragment of an address, without `#`: `view=redline&a=A&b=C&hide=style,furniture&fold=1&at=b3`. Released
 * addresses live in links for good, so a key may be added here but none may change its meaning.
 */
export function writeFragment({ lens, passage }: Look): string {
  const parts = [`view=${lens.view}`, `a=${lens.base}`, `b=${lens.compared}`];
  const hidden = hiddenInOrder(lens.hidden).join(',');
  if (hidden !== START_LENS.hidden.join(',')) parts.push(`hide=${hidden === '' ? 'none' : hidden}`);
  if (lens.folded) parts.push('fold=1');
  if (lens.clean !== 'none') parts.push(`clean=${lens.clean}`);
  if (lens.consecutive) parts.push('step=both');
  if (lens.hideAgreed) parts.push('rows=several');
  if (lens.styleReads) parts.push('style=reads');
  if (lens.whole) parts.push('shared=whole');
  if (lens.catchUp !== null) parts.push(`catch=${lens.catchUp.old}${lens.catchUp.ours}${lens.catchUp.wire}`);
  if (lens.read !== null) parts.push(`read=${lens.read}`);
  if (lens.scope === 'all') parts.push('credit=all');
  if (lens.way === 'to') parts.push('way=to');
  if (lens.facts !== START_LENS.facts) parts.push(`facts=${lens.facts}`);
  if (lens.hideSame) parts.push('same=hide');
  if (lens.alarms.length > 0) parts.push(`alarms=${alarmsInOrder(lens.alarms).join(',')}`);
  if (lens.marks !== 'all') parts.push(`marks=${lens.marks}`);
  if (lens.focus?.kind === 'paragraph') parts.push(`at=${encode(lens.focus.anchor)}`);
  if (lens.focus?.kind === 'item') parts.push(`item=${encode(lens.focus.id)}`);
  if (lens.focus?.kind === 'fact') parts.push(`fact=${encode(lens.focus.id)}`);
  if (lens.focus?.kind === 'task') parts.push(`task=${encode(lens.focus.id)}`);
  if (passage !== null) {
    parts.push(`says=${encode(passage.quote)}`, `in=${encode(passage.version)}`, `of=${encode(passage.name)}`);
    if (passage.occurrence > 0) parts.push(`nth=${passage.occurrence}`);
  }
  return parts.join('&');
}

/** Any string gives a lawful look; what it does not say, or says wrongly, is taken from `otherwise`. */
export function readFragment(fragment: string, otherwise: Lens = START_LENS): Look {
  const bare = withoutEnd(fragment.replace(/^(?:#|%23)+/i, ''));
  if (isAnchor(bare)) return { lens: { ...otherwise, focus: { kind: 'paragraph', anchor: bare } }, passage: null };
  const says = new Map(bare.split('&').map((part) => splitPart(part)));
  const base = readSiglum(says.get('a'), otherwise.base);
  const compared = readSiglum(says.get('b'), otherwise.compared);
  const lens: Lens = {
    view: VIEWS.find((view) => view === says.get('view')) ?? otherwise.view,
    ...(base === compared ? { base: otherwise.base, compared: otherwise.compared } : { base, compared }),
    hidden: readHidden(says.get('hide')) ?? otherwise.hidden,
    folded: says.get('fold') === '1',
    clean: says.get('clean') === 'before' ? 'before' : says.get('clean') === 'after' ? 'after' : 'none',
    consecutive: says.get('step') === 'both',
    hideAgreed: says.get('rows') === 'several',
    styleReads: says.get('style') === 'reads',
    whole: says.get('shared') === 'whole',
    catchUp: readTriple(says.get('catch')),
    read: indexOfSiglum(says.get('read') ?? '') >= 0 ? (says.get('read') ?? null) : null,
    scope: says.get('credit') === 'all' ? 'all' : 'earlier',
    way: says.get('way') === 'to' ? 'to' : 'from',
    facts: FACT_SECTIONS.find((section) => section === says.get('facts')) ?? 'all',
    hideSame: says.get('same') === 'hide',
    alarms: readAlarms(says.get('alarms')),
    marks: MARK_FILTERS.find((filter) => filter === says.get('marks')) ?? 'all',
    focus: readFocus(says),
  };
  return { lens, passage: readPassage(says) };
}

/** What chat programs and prose leave at the end of an address; no fragment of ours ends in any of these. */
const PUNCTUATION = /[\s.,;:!?)>\]}"'”’»]/u;

/** By hand: `+$` tries anew at every sign, and a fragment of 100,000 full stops would hold the page for half a minute. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && PUNCTUATION.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const ANCHOR = /^[a-t](?:[1-9]\d{0,5}|-[a-z]{1,20}-[1-9]\d{0,5})$/;
const isAnchor = (text: string): boolean => ANCHOR.test(text);

/** Characters of an item's id in an address: our ids are far shorter, and a lens must stay a short address. */
const MAX_ID_CHARS = 120;
/** A quote in an address is a few words; longer ones are not ours. */
const MAX_QUOTE_CHARS = 400;

/** As `encodeURIComponent`, but half of a surrogate pair becomes U+FFFD instead of a throw, and no `.` or `'` ends it. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[.!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

function splitPart(part: string): [string, string] {
  const equals = part.indexOf('=');
  if (equals < 0) return [part, ''];
  try {
    return [part.slice(0, equals), decodeURIComponent(part.slice(equals + 1))];
  } catch {
    return [part.slice(0, equals), ''];
  }
}

const readSiglum = (text: string | undefined, otherwise: string): string =>
  text !== undefined && indexOfSiglum(text) >= 0 ? text : otherwise;

function readTriple(text: string | undefined): Triple | null {
  const [old = '', ours = '', wire = '', ...more] = text ?? '';
  const sigla = [old, ours, wire];
  return more.length === 0 && sigla.every((one) => indexOfSiglum(one) >= 0) && new Set(sigla).size === 3 ? { old, ours, wire } : null;
}

function readHidden(text: string | undefined): readonly ItemClass[] | null {
  if (text === undefined || text === '') return null;
  const names = text.split(',');
  return ITEM_CLASSES.filter((itemClass) => names.includes(itemClass));
}

function readAlarms(text = ''): readonly AlarmKind[] {
  const names = text.split(',');
  return ALARM_KINDS.filter((kind) => names.includes(kind));
}

function readFocus(says: ReadonlyMap<string, string>): Focus | null {
  const anchor = says.get('at');
  if (anchor !== undefined && isAnchor(anchor)) return { kind: 'paragraph', anchor };
  const named = (key: 'item' | 'fact' | 'task'): Focus | null => {
    const id = says.get(key) ?? '';
    return id.length > 0 && id.length <= MAX_ID_CHARS ? { kind: key, id } : null;
  };
  return named('item') ?? named('fact') ?? named('task');
}

function readPassage(says: ReadonlyMap<string, string>): Passage | null {
  const quote = says.get('says') ?? '';
  if (quote.trim() === '' || quote.length > MAX_QUOTE_CHARS) return null;
  const nth = Number(says.get('nth') ?? '0');
  const occurrence = Number.isSafeInteger(nth) && nth >= 0 ? nth : 0;
  return { quote, version: says.get('in') ?? '', name: says.get('of') ?? '', occurrence };
}
