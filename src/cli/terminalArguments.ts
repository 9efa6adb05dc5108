import { BUILT_IN_STYLES } from '#core/model/houseStyles.ts';
import { fail, ok, type Result } from '#core/model/result.ts';
import { EXPORT_FORMATS, EXPORT_KINDS, type ExportKind } from '#formats/exports/formats.ts';

/** What a `--fail-on` may ask for: operations, ranks, what a change touches, and the alarms. */
export const FAIL_ON_KINDS = [
  'any', 'substantive', 'accidental', 'insertion', 'deletion', 'substitution', 'move', 'split', 'merge', 'figure', 'date',
  'name', 'title', 'quotation', 'attribution', 'negation', 'reversal', 'hedge', 'agent', 'wording', 'order', 'alarm', 'quote-altered', 'speaker-changed',
  'headline-figure', 'orphan', 'voice-lost', 'quote-trimmed', 'quote-marks', 'quote-paraphrased',
  'off-style',
] as const;
export type FailOnKind = (typeof FAIL_ON_KINDS)[number];

/** A file to write; `-` prints it instead. */
export type Output = { readonly kind: ExportKind; readonly out: string };

/** What the command line asks for. `base` is the position, from 0, of the file that the others are read against. */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'compare';
      readonly files: readonly string[];
      /** What is printed besides the files that are written: the redline where nothing else is asked for. */
      readonly output: 'redline' | 'json' | 'advisory' | 'nothing';
      readonly outputs: readonly Output[];
      readonly base: number;
      readonly failOn: readonly FailOnKind[];
      /** A style that is built in, or the file that holds one. */
      readonly style: string;
    };

export const HELP = `Compares two or more versions of one news story.

  writethru FILE… [--json] [--advisory] [--html OUT] [--markdown OUT] [--docx OUT] [--criticmarkup OUT] [--csv OUT]
            [--facts-csv OUT] [--tei OUT] [--base N] [--fail-on KIND,…] [--style STYLE]

  --json          print the comparison as JSON (of two files), or the collation (of more)
  --advisory      print what each version changes as one line for the desk
  --html OUT      write a report that opens from disk, for reading and printing
  --markdown OUT  write a report for notes and tickets
  --docx OUT      write a Word file with tracked changes (two versions)
  --criticmarkup OUT
                  write the redline in CriticMarkup (two versions)
  --csv OUT       write a table of changes
  --facts-csv OUT write a table of the facts of all versions
  --tei OUT       write a critical apparatus of all versions
                  OUT is a file, or - to print it (not Word)
  --base N        read the others against the Nth file; 1 is the default
  --fail-on KIND  end with code 1 if there is such a change: ${wrapped(FAIL_ON_KINDS)}
  --style STYLE   a file with a house style, or ${Object.keys(BUILT_IN_STYLES).join(', ')}
  --help          print this

Without an output it prints a redline and a count of changes: in colour on a terminal, elsewhere (and with NO_COLOR set)
as [-gone-]{+new+}. It ends with 0 when done, 1 when --fail-on found something, 2 when it could not do what was asked.
`;

/** @returns the command, or one sentence that says what is wrong with it. */
export function readArguments(given: readonly string[]): Result<Command, string> {
  const files: string[] = [];
  const failOn: FailOnKind[] = [];
  let json = false;
  let advisory = false;
  const outputs: Output[] = [];
  let base = '1';
  let style = 'neutral';
  for (let i = 0; i < given.length; i++) {
    const [word, attached] = splitOption(given[i] ?? '');
    const value = (): string | null => attached ?? given[++i] ?? null;
    if (word === '--') {
      files.push(...given.slice(i + 1));
      break;
    }
    if (word === '--help' || word === '-h') return ok({ kind: 'help' });
    const kind = exportOption(word);
    if (word === '--json') json = true;
    else if (word === '--advisory') advisory = true;
    else if (kind !== null) {
      const out = value() ?? '';
      if (out === '') return fail(`${word} needs the name of a file to write${EXPORT_FORMATS[kind].text ? ', or - to print it' : ''}.`);
      if (out === '-' && !EXPORT_FORMATS[kind].text) return fail(`${word} writes a file that cannot be printed; name one, for example out.${kind}.`);
      outputs.push({ kind, out });
    }
    else if (word === '--base') base = value() ?? '';
    else if (word === '--style') {
      style = value() ?? '';
      if (style === '') return fail('--style needs the name of a style or of a file that holds one, for example --style ap-like.');
    } else if (word === '--fail-on') {
      const kinds = (value() ?? '').split(',').map((kind) => kind.trim()).filter((kind) => kind !== '');
      if (kinds.length === 0) return fail('--fail-on needs one or more kinds of change, for example --fail-on figure,quotation.');
      for (const kind of kinds) {
        if (!isKind(kind)) return fail(`--fail-on does not know "${kind}"; it knows ${FAIL_ON_KINDS.join(', ')}.`);
        failOn.push(kind);
      }
    } else if (word.startsWith('-') && word !== '-') return fail(`There is no option ${word}; writethru --help lists them.`);
    else files.push(given[i] ?? '');
  }
  // One file may hold several versions: a Word file with tracked changes, a wire package, a ZIP.
  if (files.length === 0) return fail('Writethru compares two or more files, and none was named; writethru --help says how.');
  const position = Number(base);
  if (!Number.isInteger(position) || position < 1 || position > files.length)
    return fail(`--base must be a whole number from 1 to ${files.length}, the position of a file.`);
  const printed = outputs.filter(({ out }) => out === '-').map(({ kind }) => `--${kind}`);
  if (json) printed.push('--json');
  if (advisory) printed.push('--advisory');
  if (printed.length > 1) return fail(`Only one of ${printed.join(' and ')} can be printed; name a file for the others.`);
  const output = json ? 'json' : advisory ? 'advisory' : outputs.length > 0 ? 'nothing' : 'redline';
  return ok({ kind: 'compare', files, output, outputs, base: position - 1, failOn, style });
}

function splitOption(word: string): readonly [string, string | null] {
  const equals = word.indexOf('=');
  return word.startsWith('--') && equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, null];
}

/** JSON has an option of its own, which prints. */
const exportOption = (word: string): ExportKind | null => EXPORT_KINDS.find((kind) => kind !== 'json' && word === `--${kind}`) ?? null;

const isKind = (kind: string): kind is FailOnKind => (FAIL_ON_KINDS as readonly string[]).includes(kind);

/** Breaks a list into lines that stand under its beginning. */
function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 60) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`;
  }
  return `\n${lines.map((line, i) => `                  ${line}${i < lines.length - 1 ? ',' : ''}`).join('\n')}`;
}
