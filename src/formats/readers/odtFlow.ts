import type { Role } from '#core/model/draft.ts';
import { parseXml } from '#formats/xml/parseXml.ts';
import type { Budget } from './budget.ts';
import type { CopyFacts } from './copy.ts';
import { Flow, type FlowState } from './flow.ts';
import { isoTime } from './isoTime.ts';
import type { OdtStyles } from './odtStyles.ts';

export type OdtFlow = { readonly flow: Flow; readonly notes: Flow; readonly noteCount: number; readonly commentCount: number; readonly facts: CopyFacts };

/** What a deleted region held: its paragraphs' texts, the first and last of which belong to their neighbours. */
type Deletion = { readonly paragraphs: string[]; readonly roles: (Role | null)[] };

/** Elements whose content is not the story's text. */
const SKIPPED = new Set(['office:change-info', 'svg:title', 'svg:desc', 'text:ruby-text', 'text:note-citation', 'office:forms', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:scripts', 'office:settings', 'office:styles', 'office:automatic-styles', 'office:master-styles', 'office:font-face-decls', 'draw:object', 'text:index-title-template', 'text:table-of-content-source']);

/** Walks content.xml (or a flat file) once; deletions are kept apart at its head and set in where the text marks them. */
export async function odtFlow(xml: string, file: { name: string; kind: string }, budget: Budget, styles: OdtStyles): Promise<OdtFlow> {
  const flow = new Flow();
  const notes = new Flow();
  const deletions = new Map<string, Deletion>();
  const insertions = new Set<string>();
  let region = '';
  let deletion: Deletion | null = null;
  let skipping = 0;
  let inNote = 0;
  let inBody = false;
  let isInserted = 0;
  let noteCount = 0;
  let commentCount = 0;
  const paragraphStyles: string[] = [];
  const hiddenSpans: boolean[] = [];
  let meta = '';
  const facts = { title: '', date: '' };

  const target = (): Flow => (inNote > 0 ? notes : flow);
  const now = (): FlowState => ({ inserted: isInserted > 0, deleted: false, hidden: hiddenSpans.includes(true) });
  const put = (text: string): void => {
    if (deletion !== null) deletion.paragraphs[deletion.paragraphs.length - 1] = (deletion.paragraphs[deletion.paragraphs.length - 1] ?? '') + text;
    else if (inBody && paragraphStyles.length > 0) target().text(text, now());
  };

  await parseXml(xml, file, budget, {
    open(tag, attributes) {
      if (skipping > 0 || SKIPPED.has(tag)) {
        skipping += 1;
        return;
      }
      switch (tag) {
        case 'office:text': inBody = true; break;
        case 'dc:title': case 'dc:date': if (!inBody && deletion === null && region === '') meta = tag; break;
        case 'text:changed-region': region = attributes['text:id'] ?? attributes['xml:id'] ?? ''; break;
        case 'text:insertion': insertions.add(region); break;
        case 'text:deletion':
          deletion = { paragraphs: [], roles: [] };
          deletions.set(region, deletion);
          break;
        case 'text:change-start': if (insertions.has(attributes['text:change-id'] ?? '')) isInserted += 1; break;
        case 'text:change-end': if (insertions.has(attributes['text:change-id'] ?? '')) isInserted = Math.max(0, isInserted - 1); break;
        case 'text:change': setIn(deletions.get(attributes['text:change-id'] ?? ''), target(), isInserted > 0); break;
        case 'text:p': case 'text:h': {
          const style = attributes['text:style-name'] ?? '';
          if (deletion !== null) {
            deletion.paragraphs.push('');
            deletion.roles.push(roleOf(tag, style, styles));
          }
          paragraphStyles.push(style);
          hiddenSpans.push(styles.hides(style) || attributes['text:is-hidden'] === 'true');
          if (tag === 'text:h' && deletion === null) paragraphStyles[paragraphStyles.length - 1] = `h\u0000${attributes['text:outline-level'] ?? '1'}\u0000${style}`;
          break;
        }
        case 'text:span': case 'text:a': hiddenSpans.push(styles.hides(attributes['text:style-name'] ?? '')); break;
        case 'text:hidden-text': case 'text:hidden-paragraph': hiddenSpans.push(true); put(attributes['text:string-value'] ?? ''); break;
        case 'text:section': hiddenSpans.push(attributes['text:display'] === 'none'); break;
        case 'text:s': put(' '.repeat(Math.min(200, Math.max(1, Number(attributes['text:c'] ?? '1') || 1)))); break;
        case 'text:tab': put(' '); break;
        case 'text:line-break': put('\n'); break;
        case 'text:note-body': inNote += 1; noteCount += 1; break;
        case 'office:annotation': commentCount += 1; skipping += 1; break;
        default:
      }
    },
    close(tag) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      switch (tag) {
        case 'text:deletion': deletion = null; break;
        case 'text:changed-region': region = ''; break;
        case 'dc:title': case 'dc:date': meta = ''; break;
        case 'text:note-body': inNote -= 1; break;
        case 'text:span': case 'text:a': case 'text:section': case 'text:hidden-text': case 'text:hidden-paragraph': hiddenSpans.pop(); break;
        case 'text:p': case 'text:h': {
          const style = paragraphStyles.pop() ?? '';
          hiddenSpans.pop();
          if (deletion !== null || !inBody) break;
          const [mark, level, own] = style.startsWith('h\u0000') ? style.split('\u0000') : ['', '', style];
          const role = mark === 'h' ? (styles.roleOf(own ?? '') ?? (level === '' ? null : 'heading')) : styles.roleOf(style);
          target().end(role, { inserted: isInserted > 0, deleted: false, hidden: false });
          break;
        }
        default:
      }
    },
    text(piece) {
      if (skipping > 0) return;
      if (meta === 'dc:title') facts.title += piece;
      else if (meta === 'dc:date') facts.date += piece;
      else put(piece.replace(/[ \t\r\n]+/g, ' '));
    },
  });
  return { flow, notes, noteCount, commentCount, facts: { title: facts.title.trim() === '' ? null : facts.title.trim(), savedAt: isoTime(facts.date) } };
}

const roleOf = (tag: string, style: string, styles: OdtStyles): Role | null => styles.roleOf(style) ?? (tag === 'text:h' ? 'heading' : null);

/** Puts deleted text back in its place as text that is deleted, with the ends of paragraphs that went with it. */
function setIn(deletion: Deletion | undefined, flow: Flow, inserted: boolean): void {
  if (deletion === undefined) return;
  const state: FlowState = { inserted, deleted: true, hidden: false };
  for (const [i, text] of deletion.paragraphs.entries()) {
    if (i > 0) flow.end(deletion.roles[i - 1] ?? null, state);
    flow.text(text, state);
  }
}
