import type { Role } from '#core/model/draft.ts';
import { decodeAs } from '#formats/encodings/decodeAs.ts';
import type { Budget } from './budget.ts';
import type { CopyFacts } from './copy.ts';
import { Flow } from './flow.ts';
import { build } from './isoTime.ts';
import { CHARSETS, CODE_PAGES, RTF_SIGNS, SKIPPED_DESTINATIONS } from './rtfWords.ts';
import { styleRole } from './styleRole.ts';

export type RtfDocument = {
  readonly flow: Flow;
  readonly notes: Flow;
  readonly noteCount: number;
  readonly commentCount: number;
  readonly facts: CopyFacts;
  /** False where groups are still open at the end: the file was cut. */
  readonly complete: boolean;
};

/** What a group inherits and gives back when it closes. */
type Group = {
  destination: 'text' | 'skip' | 'fonts' | 'styles' | 'title' | 'saved' | 'note';
  hidden: boolean;
  inserted: boolean;
  deleted: boolean;
  font: number;
  /** Characters of fallback after each \\u. */
  unicodeSkip: number;
  style: number;
};

/** ASCII text up to the next sign of the language: put at once, a million objects are saved in a long file. */
const PLAIN_RUN = /[\u0020-\u005b\u005d-\u007a|~\t]{1,65536}/y;

/** Reads the source in one pass with a stack of groups; depth is capped by the budget, work by the file's length. */
export function rtfFlow(source: string, budget: Budget): RtfDocument {
  const flow = new Flow();
  const notes = new Flow();
  const fonts = new Map<number, string>();
  const styleNames = new Map<number, string>();
  let codePage = 'windows-1252';
  let noteCount = 0;
  let commentCount = 0;
  let title = '';
  let name = '';
  const saved = { yr: 0, mo: 0, dy: 0, hr: 0, min: 0 };
  let pending: number[] = [];
  let toSkip = 0;
  let starred = false;
  let currentFont = 0;
  let currentStyle = 0;

  let group: Group = { destination: 'text', hidden: false, inserted: false, deleted: false, font: 0, unicodeSkip: 1, style: 0 };
  const stack: Group[] = [];

  let atStart = true;
  let bullet = false;
  const put = (written: string): void => {
    const text = bullet ? `•${written}` : written;
    bullet = false;
    if (text.trim() !== '') atStart = false;
    switch (group.destination) {
      case 'text': flow.text(text, group); return;
      case 'note': notes.text(text, group); return;
      case 'title': title += text; return;
      case 'fonts': case 'styles': name += text; return;
      default:
    }
  };
  /** Bytes wait until they are complete: East Asian characters come as two of them. */
  const flush = (): void => {
    if (pending.length === 0) return;
    const bytes = Uint8Array.from(pending);
    pending = [];
    const encoding = group.destination === 'text' || group.destination === 'note' ? (fonts.get(group.font) ?? codePage) : codePage;
    put(decodeAs(bytes, encoding) ?? decodeAs(bytes, 'windows-1252') ?? '');
  };
  const role = (): Role | null => styleRole(styleNames.get(group.style) ?? '');
  const endParagraph = (): void => {
    flush();
    atStart = true;
    if (group.destination === 'text') flow.end(role(), { inserted: group.inserted, deleted: group.deleted, hidden: false });
    else if (group.destination === 'note') notes.end(null, { inserted: group.inserted, deleted: group.deleted, hidden: false });
  };

  const word = (control: string, value: number | null): void => {
    const on = value !== 0;
    if (control === 'u') {
      flush();
      const code = (value ?? 63) < 0 ? (value as number) + 65_536 : (value ?? 63);
      if (code > 0 && code <= 0xffff) put(String.fromCharCode(code));
      toSkip = group.unicodeSkip;
      return;
    }
    flush();
    // A bullet and a tab at the head of a paragraph are the mark of a list, not copy.
    if (control === 'bullet' && atStart) {
      bullet = true;
      return;
    }
    if (bullet && control === 'tab') {
      bullet = false;
      return;
    }
    const sign = RTF_SIGNS[control];
    if (sign !== undefined) {
      put(sign);
      return;
    }
    switch (control) {
      case 'par': case 'sect': case 'cell': case 'nestcell': endParagraph(); return;
      case 'row': return;
      case 'line': case 'lbr': put('\n'); return;
      case 'pard': group.style = 0; return;
      case 'plain': group.hidden = false; group.inserted = false; group.deleted = false; return;
      case 'v': group.hidden = on; return;
      case 'revised': group.inserted = on; return;
      case 'deleted': group.deleted = on; return;
      case 'uc': group.unicodeSkip = Math.min(8, Math.max(0, value ?? 1)); return;
      case 'f':
        if (group.destination === 'fonts') currentFont = value ?? 0;
        group.font = value ?? 0;
        return;
      case 'deff': group.font = value ?? 0; return;
      case 'fcharset': {
        const charset = CHARSETS[value ?? 0];
        if (group.destination === 'fonts' && charset !== undefined) fonts.set(currentFont, charset);
        return;
      }
      case 's':
        if (group.destination === 'styles') currentStyle = value ?? 0;
        else group.style = value ?? 0;
        return;
      case 'ansicpg': codePage = CODE_PAGES[value ?? 0] ?? (value === 0 ? codePage : `windows-${value}`); return;
      case 'mac': codePage = 'macintosh'; return;
      case 'pc': case 'pca': codePage = 'windows-1252'; return;
      case 'fonttbl': group.destination = 'fonts'; return;
      case 'stylesheet': group.destination = 'styles'; currentStyle = 0; return;
      case 'info': group.destination = 'skip'; return;
      case 'title': if (stack.length <= 3) group.destination = 'title'; return;
      case 'revtim': group.destination = 'saved'; return;
      case 'yr': case 'mo': case 'dy': case 'hr': case 'min': if (group.destination === 'saved') saved[control] = value ?? 0; return;
      case 'footnote': group.destination = 'note'; noteCount += 1; group.style = 0; return;
      case 'annotation': group.destination = 'skip'; commentCount += 1; return;
      case 'fldinst': group.destination = 'skip'; return;
      case 'fldrslt': return;
      case 'bin': return;
      default:
        if (SKIPPED_DESTINATIONS.has(control) || starred) group.destination = 'skip';
    }
  };

  let at = 0;
  let opened = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '{') {
      flush();
      toSkip = 0;
      stack.push(group);
      group = { ...group };
      opened += 1;
      budget.depth(stack.length);
      if (opened % 1_024 === 0) budget.check();
      at += 1;
      continue;
    }
    if (char === '}') {
      flush();
      toSkip = 0;
      if (group.destination === 'styles' && name !== '') styleNames.set(currentStyle, name.replace(/;$/, '').trim());
      if (group.destination === 'styles' || group.destination === 'fonts') name = '';
      const closed = group;
      group = stack.pop() ?? group;
      if (closed.destination === 'note' && group.destination !== 'note') notes.end(null, { inserted: false, deleted: false, hidden: false });
      if (group.destination === 'styles') currentStyle = 0;
      at += 1;
      if (stack.length === 0) break;
      continue;
    }
    if (char !== '\\') {
      if (char !== '\r' && char !== '\n') {
        if (toSkip > 0) toSkip -= 1;
        else if (source.charCodeAt(at) > 0x7f) pending.push(source.charCodeAt(at));
        else if (pending.length > 0 && isLeadByte(pending, fonts.get(group.font) ?? codePage)) pending.push(source.charCodeAt(at));
        else {
          flush();
          PLAIN_RUN.lastIndex = at;
          const run = PLAIN_RUN.exec(source)?.[0] ?? char;
          put(run);
          at += run.length;
          continue;
        }
      }
      at += 1;
      continue;
    }
    const next = source.charAt(at + 1);
    if (next === "'") {
      const byte = Number.parseInt(source.slice(at + 2, at + 4), 16);
      if (toSkip > 0) toSkip -= 1;
      else if (!Number.isNaN(byte)) pending.push(byte);
      at += 4;
      continue;
    }
    const match = /^([a-zA-Z]{1,32})(-?\d{1,10})? ?/.exec(source.slice(at + 1, at + 46));
    if (match === null) {
      symbol(next);
      at += 2;
      continue;
    }
    const control = match[1] as string;
    const value = match[2] === undefined ? null : Number(match[2]);
    at += 1 + match[0].length;
    if (control === 'bin') at += Math.max(0, value ?? 0);
    if (toSkip > 0 && control !== 'u') toSkip -= 1;
    else word(control, value);
    starred = false;
  }
  flush();

  function symbol(sign: string): void {
    if (toSkip > 0) {
      toSkip -= 1;
      return;
    }
    flush();
    if (sign === '*') starred = true;
    else if (sign === '~') put('\u00a0');
    else if (sign === '_') put('\u2011');
    else if (sign === '-') put('\u00ad');
    else if (sign === '{' || sign === '}' || sign === '\\') put(sign);
    else if (sign === '\n' || sign === '\r') endParagraph();
    else if (sign === '\t') put(' ');
  }

  const savedAt = build(saved.yr, saved.mo, saved.dy, [saved.hr, saved.min, 0]);
  return { flow, notes, noteCount, commentCount, facts: { title: title.trim() === '' ? null : title.trim(), savedAt }, complete: stack.length === 0 && opened > 0 };
}

/** Whether the last waiting byte begins a pair, so that the next ASCII character belongs to it. */
function isLeadByte(pending: readonly number[], encoding: string): boolean {
  if (!/^(shift_jis|gbk|gb18030|big5|euc-kr)$/.test(encoding)) return false;
  let leads = 0;
  for (const byte of pending) leads = leads === 1 ? 0 : byte >= 0x81 && !(encoding === 'shift_jis' && byte >= 0xa0 && byte <= 0xdf) ? 1 : 0;
  return leads === 1;
}
