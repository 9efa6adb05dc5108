import { standingOf } from '#store/slices/readings.ts';
import type { FileReading, Shelf } from '#store/state.ts';
import { encodingChoices } from '#store/encodings.ts';
import type { ShownReading } from '#ui/readings/ReadingsDialog.tsx';
import { counted } from '#ui/sentences/counts.ts';
import { capital, remarkSentence } from './remarkWords.ts';

type Alternative = FileReading['tries'][number]['alternatives'][number];

/** What the dialog shows of a file. */
export function shownReading(file: FileReading, shelf: Shelf): ShownReading | null {
  const standing = standingOf(file, shelf);
  const reading = standing?.reading ?? file.tries.at(-1);
  if (reading === undefined) return null;
  const { guess, alternatives, remarks, format } = reading;
  const ways = [null, ...alternatives.keys()].map((alternative) => ({
    alternative,
    words: alternative === null ? firstWay(reading) : wayWords(alternatives[alternative]),
    chosen: standing !== null && standing.alternative === alternative,
  }));
  return {
    id: file.id, name: file.name, format: capital(format),
    encoding: guess === null ? null : { now: guess.encoding, sure: guess.sure, ...encodingChoices(reading) },
    ways: alternatives.length === 0 ? [] : ways,
    remarks: [...(standing === null ? ['You have edited this text; another choice takes the file’s own again.'] : []), ...remarks.map((remark) => capital(remarkSentence(remark)))],
  };
}

function firstWay({ alternatives, drafts }: FileReading['tries'][number]): string {
  const kinds = alternatives.map(({ kind }) => kind);
  if (kinds.includes('changes-accepted')) return 'Before and after the changes, as two versions';
  if (kinds.includes('whole-page')) return 'The article';
  if (kinds.includes('without-hidden')) return 'With hidden text';
  if (kinds.includes('attachment')) return 'The message';
  return drafts.length > 1 ? `${counted(drafts.length, 'version')}` : 'As it was read';
}

function wayWords(alternative: Alternative | undefined): string {
  switch (alternative?.kind) {
    case 'whole-page': return 'The text of the whole page';
    case 'article': return 'The article';
    case 'changes-accepted': return 'After the changes';
    case 'changes-rejected': return 'Before the changes';
    case 'without-hidden': return 'Without hidden text';
    case 'with-marks': return 'With its marks';
    case 'plain-text': return 'As plain text';
    case 'attachment': return `The attachment ${alternative.name}`;
    case 'single-text': return 'As one text';
    case undefined: return '';
  }
}
