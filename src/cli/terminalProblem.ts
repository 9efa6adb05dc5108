import type { Problem } from '#core/model/problem.ts';
import { harmless } from './terminalColour.ts';

/** One sentence for the terminal; the page has its own (`ui/sentences`), since there files are dropped. */
export function problemText(problem: Problem): string {
  const name = 'name' in problem ? harmless(problem.name) : '';
  switch (problem.code) {
    case 'empty-file':
      return `${name} is empty.`;
    case 'not-text':
      return `${name} is ${problem.kind}, not text.`;
    case 'unknown-encoding':
      return `${name} is not in an encoding that can be read; save it as UTF-8.`;
    case 'file-too-large':
      return `${name} has ${megabytes(problem.bytes)} MB; the limit is ${megabytes(problem.maxBytes)} MB.`;
    case 'too-many-words':
      return `${name} has ${problem.words.toLocaleString('en')} words; the limit is ${problem.maxWords.toLocaleString('en')}.`;
    case 'too-many-versions':
      return `That makes ${problem.wanted} versions; Writethru compares up to ${problem.maxVersions}.`;
    case 'folder':
      return `${name} is a folder; name the files in it.`;
    case 'empty-folder':
      return `There is no text in the folder ${name}.`;
    case 'too-many-files':
      return `${name} holds more than ${problem.maxFiles} files.`;
    case 'unreadable-file':
      return `${name} could not be read.`;
    case 'legacy-format':
      return `${name} is ${problem.kind}; save it as ${problem.saveAs}.`;
    case 'encrypted-file':
      return `${name} is locked with a password; save a copy without one.`;
    case 'damaged-file':
      return `${name} is damaged: ${problem.reason}.`;
    case 'unsafe-file':
      return `${name} was refused: ${problem.reason}.`;
    case 'no-text':
      return `There is no text in ${name}.`;
    case 'reader-missing':
      return `${name} could not be read: the part that reads this kind (${problem.kind}) is missing from this copy of the program.`;
    case 'bad-style':
      return `${name} is not a house style: ${problem.reason}.`;
    case 'reading-stopped':
      return `${name} took longer than ${problem.seconds} seconds to read and was given up.`;
    default:
      return `${name === '' ? 'The comparison' : name} failed (${problem.code}).`;
  }
}

const megabytes = (bytes: number): string => (bytes / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 });
