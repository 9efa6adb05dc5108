import type { ItemClass } from '#core/project/items.ts';

/** Everything that keys can do. Numbers choose views by their place among the tabs. */
export type KeyAction =
  | { readonly do: 'next' | 'previous' | 'next-flag' | 'previous-flag' | 'to-passage' | 'other-end' | 'fold' | 'swap' | 'next-compared' | 'previous-compared' | 'next-base' | 'previous-base' }
  | { readonly do: 'take' | 'take-paragraph' | 'desk-words' | 'read-as-text' }
  | { readonly do: 'toggle'; readonly class: ItemClass }
  | { readonly do: 'hide-style' }
  | { readonly do: 'copy-link' | 'copy-quotation' | 'share' | 'escape' | 'keys' | 'undo' | 'redo' }
  | { readonly do: 'find' | 'next-place' | 'seen' | 'next-unseen' | 'query' | 'note' | 'same-as' | 'not-same' }
  | { readonly do: 'view'; readonly at: number }
  | { readonly do: 'choose' | 'paste' | 'sample' };

export type Where = 'start' | 'compare' | 'everywhere';
export type KeyBinding = {
  /** As tinykeys writes it; the shown form is `shown`. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly action: KeyAction;
  readonly says: string;
  readonly where: Where;
  /** A key without Ctrl, Alt or Cmd that types a character: off in fields, and off when the reader says so (WCAG 2.1.4). */
  readonly single: boolean;
};

const single = (key: string, action: KeyAction, says: string, where: Where = 'compare', keys: readonly string[] = [key]): KeyBinding =>
  ({ keys, shown: [key], action, says, where, single: true });
const always = (keys: readonly string[], shown: readonly string[], action: KeyAction, says: string, where: Where = 'compare'): KeyBinding =>
  ({ keys, shown, action, says, where, single: false });

/** Brackets and braces stand behind AltGr (or Option) on many keyboards; some systems report that as Ctrl and Alt. */
const withAltGr = (key: string): readonly string[] => [key, `AltGraph+${key}`, `Alt+${key}`, `Control+Alt+${key}`];

/** The keyboard map of design.md section 5. `views` in the order of the tabs. */
export function keyMap(views: readonly string[]): readonly KeyBinding[] {
  return [
    single('j', { do: 'next' }, 'Next change'),
    single('k', { do: 'previous' }, 'Previous change'),
    { ...single('J', { do: 'next-flag' }, 'Next flag', 'compare', ['Shift+j']), shown: ['Shift', 'j'] },
    { ...single('K', { do: 'previous-flag' }, 'Previous flag', 'compare', ['Shift+k']), shown: ['Shift', 'k'] },
    always(['F7'], ['F7'], { do: 'next' }, 'Next change'),
    always(['Shift+F7'], ['Shift', 'F7'], { do: 'previous' }, 'Previous change'),
    single('g', { do: 'other-end' }, 'Other end of a move'),
    single('y', { do: 'take' }, 'Take the compared reading, or give it back'),
    { ...single('Y', { do: 'take-paragraph' }, 'The same for all of the paragraph', 'compare', ['Shift+y']), shown: ['Shift', 'y'] },
    single('u', { do: 'fold' }, 'Fold unchanged'),
    single('x', { do: 'swap' }, 'Swap base and compared'),
    single('[', { do: 'previous-compared' }, 'Previous compared version', 'compare', withAltGr('[')),
    single(']', { do: 'next-compared' }, 'Next compared version', 'compare', withAltGr(']')),
    { ...single('{', { do: 'previous-base' }, 'Previous base', 'compare', ['Shift+{', ...withAltGr('{')]), shown: ['Shift', '['] },
    { ...single('}', { do: 'next-base' }, 'Next base', 'compare', ['Shift+}', ...withAltGr('}')]), shown: ['Shift', ']'] },
    single('r', { do: 'toggle', class: 'reworded' }, 'Show or hide reworded'),
    single('m', { do: 'toggle', class: 'moved' }, 'Show or hide moved'),
    single('a', { do: 'toggle', class: 'added' }, 'Show or hide added'),
    single('d', { do: 'toggle', class: 'removed' }, 'Show or hide removed'),
    single('t', { do: 'toggle', class: 'style' }, 'Show or hide style only'),
    single('h', { do: 'hide-style' }, 'Hide or show all differences of style'),
    single('i', { do: 'toggle', class: 'unseen' }, 'Show or hide invisible characters'),
    single('f', { do: 'toggle', class: 'furniture' }, 'Show or hide furniture'),
    ...views.map((name, at) => single(String(at + 1), { do: 'view', at }, name, 'compare', [String(at + 1), `Shift+${at + 1}`])),
    single('/', { do: 'find' }, 'Find in all versions', 'compare', ['/', 'Shift+/']),
    // Heard by the search itself while it is open; closed, the browser's own search answers.
    always([], ['F3'], { do: 'next-place' }, 'Next place found, with Shift the one before'),
    single('e', { do: 'seen' }, 'Mark as seen'),
    { ...single('E', { do: 'next-unseen' }, 'Next change not seen', 'compare', ['Shift+e']), shown: ['Shift', 'e'] },
    single('q', { do: 'query' }, 'Mark as a query'),
    single('n', { do: 'note' }, 'Write a note'),
    single('p', { do: 'same-as' }, 'Pair with another passage'),
    { ...single('P', { do: 'not-same' }, 'Not the same passage', 'compare', ['Shift+p']), shown: ['Shift', 'p'] },
    single('c', { do: 'copy-link' }, 'Copy link to this passage'),
    { ...single('C', { do: 'copy-quotation' }, 'Copy as quotation', 'compare', ['Shift+c']), shown: ['Shift', 'c'] },
    single('s', { do: 'share' }, 'Share'),
    single('w', { do: 'desk-words' }, 'Words for the desk: advisory line and correction'),
    single('l', { do: 'read-as-text' }, 'Read the comparison as text'),
    single('o', { do: 'choose' }, 'Choose files', 'start'),
    single('v', { do: 'paste' }, 'Paste text', 'start'),
    single('s', { do: 'sample' }, 'Open the sample story', 'start'),
    // The list's items do this themselves: they are links to their passages.
    always([], ['Enter'], { do: 'to-passage' }, 'From the list to the passage'),
    always(['Escape'], ['Esc'], { do: 'escape' }, 'Close, clear the selection, put a notice away', 'everywhere'),
    always(['$mod+z'], ['Ctrl', 'z'], { do: 'undo' }, 'Undo', 'everywhere'),
    always(['$mod+Shift+z', 'Control+y'], ['Ctrl', 'Shift', 'z'], { do: 'redo' }, 'Redo', 'everywhere'),
    single('?', { do: 'keys' }, 'This list', 'everywhere', ['Shift+?', '?']),
  ];
}
