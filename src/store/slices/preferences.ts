import { boolean, fallback, maxLength, object, optional, parseJson, picklist, pipe, safeParse, string } from 'valibot';
import { MAX_INITIALS_CHARS } from '#core/model/decisions.ts';
import { VERBOSITIES } from '#core/project/desk/verbosity.ts';
import { NO_STYLES, StoredStyles, storedStyles } from './styles.ts';
import { MOTIONS, TEXT_SIZES, THEMES, type Preferences } from '../state.ts';

export const START_PREFERENCES: Preferences = { theme: 'system', textSize: 'normal', singleKeys: true, motion: 'system', speech: 'full', initials: '', styles: NO_STYLES };

/** Raised when a stored field changes its meaning; `MIGRATIONS[n]` then turns what format n wrote into n + 1. */
const FORMAT = 1;

const Stored = object({ format: picklist([FORMAT]), preferences: object({
  theme: picklist(THEMES), textSize: picklist(TEXT_SIZES), singleKeys: boolean(), motion: picklist(MOTIONS),
  // Settings of before there was a choice have none.
  speech: optional(fallback(picklist(VERBOSITIES), 'full'), 'full'),
  // Added after the first release of the format: older records have none.
  initials: optional(pipe(string(), maxLength(MAX_INITIALS_CHARS)), ''),
  // Settings of before there were styles have none; a style is never worth losing the rest for.
  styles: optional(fallback(StoredStyles, NO_STYLES), NO_STYLES),
}) });

/** Each takes the whole stored value of its format and returns that of the next; none has been needed so far. */
const MIGRATIONS: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>> = {};

export const writePreferences = (preferences: Preferences): string => JSON.stringify({ format: FORMAT, preferences: { ...preferences, styles: storedStyles(preferences.styles) } });

/** What cannot be read, or comes from a later release, leaves the defaults: a preference is never worth a failure. */
export function readPreferences(text: string | null): Preferences {
  if (text === null) return START_PREFERENCES;
  const parsed = safeParse(pipe(string(), parseJson()), text);
  if (!parsed.success) return START_PREFERENCES;
  const stored = safeParse(Stored, migrated(parsed.output));
  return stored.success ? stored.output.preferences : START_PREFERENCES;
}

function migrated(value: unknown): unknown {
  let stored = value;
  while (isStored(stored) && stored.format < FORMAT) {
    const step = MIGRATIONS[stored.format];
    if (step === undefined) return null;
    stored = { ...step(stored), format: stored.format + 1 };
  }
  return stored;
}

const isStored = (value: unknown): value is Record<string, unknown> & { format: number } =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'number' && Number.isInteger(value.format);
