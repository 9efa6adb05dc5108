import type { ReadFacts } from '#store/state.ts';
import { counted } from '#ui/sentences/counts.ts';

type Remark = ReadFacts['remarks'][number];

/** Names told in one sentence; the rest is counted. */
const MAX_NAMES = 3;

/** "wire.txt: read as windows-1252, which is a guess." */
export function factsSentence(name: string, { encoding, remarks, alternatives }: ReadFacts): string {
  const says = remarks.map(remarkSentence);
  if (encoding !== null) says.unshift(`read as ${encoding}, which is a guess.`);
  if (says.length === 0) says.push(alternatives.includes('attachment') ? 'it has attachments that can be taken as versions.' : 'it can be read in another way.');
  return `${name}: ${says.map((sentence, i) => (i === 0 ? sentence : capital(sentence))).join(' ')}`;
}

/** One sentence in lower case, so that it can follow a file's name. */
export function remarkSentence(remark: Remark): string {
  switch (remark.kind) {
    case 'tracked-changes': return 'it holds tracked changes, so the text before and the text after are two versions.';
    case 'hidden-text':
      return remark.shown
        ? `${counted(remark.passages.length, 'hidden passage')} ${are(remark.passages.length)} shown: ${quoted(remark.passages)}.`
        : `${counted(remark.passages.length, 'hidden passage')} ${were(remark.passages.length)} left out: ${quoted(remark.passages)}.`;
    case 'comments-left-out': return `${counted(remark.count, 'comment')} ${were(remark.count)} left out.`;
    case 'footnotes-apart': return `${counted(remark.count, 'note')} ${remark.count === 1 ? 'stands' : 'stand'} at the end.`;
    case 'running-heads-left-out': return `what repeats on its pages was left out: ${quoted(remark.passages)}.`;
    case 'parts-left-out': return `${listed(remark.names)} ${were(remark.names.length)} left out.`;
    case 'embargo': return `it is under embargo until ${remark.until}.`;
    case 'cut-short': return `it seems to be cut short: ${remark.reason}.`;
    case 'undecodable': return `${counted(remark.count, 'character')} could not be read and ${remark.count === 1 ? 'shows' : 'show'} as \uFFFD.`;
    case 'article-only': return `only the article was read; ${counted(remark.leftOutWords, 'word')} of the page ${were(remark.leftOutWords)} left out.`;
  }
}

/** "4 of these files were read by a guess, or can be read in another way." */
export const filesSentence = (files: number): string => `${counted(files, 'file')} were read by a guess, hold something hidden, or can be read in another way.`;

export const leftOutSentence = (folder: string, names: readonly string[]): string => `${folder}: ${listed(names)} ${were(names.length)} left out, since there is no text in ${names.length === 1 ? 'it' : 'them'}.`;

export const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
const are = (count: number): string => (count === 1 ? 'is' : 'are');
const were = (count: number): string => (count === 1 ? 'was' : 'were');

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

/** The first words of the first passages, in quotation marks. */
const quoted = (passages: readonly string[]): string => listed(passages.map((passage) => `“${passage.length > 40 ? `${passage.slice(0, 40).replace(/[\uD800-\uDBFF]$/, '')}…` : passage}”`));
