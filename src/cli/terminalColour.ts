/** How a stretch of a redline looks; the classes are those of the page. */
export type Look =
  | 'plain' | 'added' | 'removed' | 'reworded-before' | 'reworded-after' | 'moved' | 'style-before' | 'style-after'
  | 'sign-added' | 'sign-removed' | 'sign-reworded' | 'note' | 'heading';

/**
 * Select Graphic Rendition parameters (ECMA-48). As on the page, a line shape comes before the hue: what went is struck
 * (9), what came is underlined (4), so that the redline is readable by anyone and on any palette.
 */
const SGR: Readonly<Record<Look, string>> = {
  'plain': '', 'added': '4;32', 'removed': '9;31', 'reworded-before': '9;33', 'reworded-after': '4;33', 'moved': '35',
  'style-before': '9;36', 'style-after': '36', 'sign-added': '32', 'sign-removed': '31', 'sign-reworded': '33', 'note': '2', 'heading': '1',
};

export type Paint = (text: string, look: Look) => string;

const paintColour: Paint = (text, look) => (SGR[look] === '' || text === '' ? text : `\u001b[${SGR[look]}m${text}\u001b[0m`);
const paintNothing: Paint = (text) => text;

/** How to write to this output, and whether colours may be used there. */
export type Terminal = { readonly paint: Paint; readonly colour: boolean; readonly columns: number };

/** Columns where the width is unknown (a file, a pipe), and the widest that is still comfortable to read. */
const DEFAULT_COLUMNS = 100;
const MAX_COLUMNS = 120;
const MIN_COLUMNS = 40;

/** NO_COLOR (no-color.org): set and not empty means no colour. FORCE_COLOR asks for it where there is no terminal. */
export function terminalOf(out: { readonly isTTY: boolean; readonly columns: number | undefined }, env: Readonly<Record<string, string | undefined>>): Terminal {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0';
  const colour = !env['NO_COLOR'] && (forced || (out.isTTY && env['TERM'] !== 'dumb'));
  const columns = Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, out.columns ?? DEFAULT_COLUMNS));
  return { paint: colour ? paintColour : paintNothing, colour, columns };
}

/**
 * Copy from a stranger's file must not steer the terminal: control characters (ESC begins every sequence) and
 * characters that turn the reading direction are shown as �.
 */
export function harmless(text: string): string {
  // Control characters are what is looked for.
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�').replace(/[\t\n]/g, ' ');
}
