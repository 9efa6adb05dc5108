import { MergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * The least page that shows two texts in CodeMirror's merge view: fetched, wrapped, read only, all else left as it comes.
 * `?pair=book` names the texts.
 */
const pair = new URLSearchParams(location.search).get('pair') ?? '';
const [before, after] = await Promise.all(['before', 'after'].map(async (side) => (await fetch(`../texts/${pair}-${side}.txt`)).text()));
const extensions: Extension[] = [EditorView.lineWrapping, EditorState.readOnly.of(true)];
export const view = new MergeView({ a: { doc: before ?? '', extensions }, b: { doc: after ?? '', extensions }, parent: document.getElementById('root')! });
