import { projectFacts } from '#core/project/factsTable.ts';
import { factLabel, STANDING_WORDS } from '#core/project/factWords.ts';
import { ROLE_WORDS } from '#core/project/classWords.ts';
import { itemTitle } from '#core/project/itemTitle.ts';
import { noteWords } from '#core/project/noteWords.ts';
import type { RedlineRow } from '#core/project/rows.ts';
import { escapeHeading, escapeMarkdown } from './escapeMarkdown.ts';
import { pairsOf, type ExportedStory } from './exported.ts';
import { placeWords, quoted, stubWords, writePieces, type Inline } from './inline.ts';
import { pairReport, type PairReport, type ReportedItem } from './pairReport.ts';

/**
 * A report in Markdown, for notes and tickets: what to check, counts, redline and list of changes. Words are marked with
 * `<ins>` and `<del>`, which CommonMark lets through: stars and tildes do not hold beside punctuation or inside words.
 */
export function writeMarkdown(story: ExportedStory): string {
  const { collation, sigla, title, notes } = story;
  const names = collation.versions.map(({ name }) => name);
  const named = Object.fromEntries(sigla.map((siglum, i) => [siglum, names[i] ?? siglum]));
  const pairs = pairsOf(story).map(pairReport);
  const facts = projectFacts(collation.facts, collation.versions, sigla, names).sections.flatMap(({ rows }) => rows).filter(({ standing }) => standing !== 'same');
  const level = pairs.length === 1 ? '##' : '###';
  const blocks = [
    `# ${escapeHeading(title)}`,
    collation.versions.map((version, i) => `- **${sigla[i] ?? ''}** ${plain(version.name)}, ${version.wordCount} words`).join('\n'),
    ...pairs.flatMap((pair) => [...(pairs.length === 1 ? [] : [`## ${escapeHeading(`${pair.names.before} to ${pair.names.after}`)}`]), ...pairBlocks(pair, level)]),
    ...(facts.length === 0 ? [] : ['## Facts that differ', facts.map((row) => `- ${STANDING_WORDS[row.standing]}: ${plain(factLabel(row))} (${row.context.map(({ siglum, number, words }) => `${placeWords({ siglum, number }, named)} ${quoted(words)}`).map(plain).join('; ')})`).join('\n')]),
    ...(notes.length === 0 ? [] : ['## Notes', notes.map(({ initials, text, place, quote }) => `- ${[initials, place === null ? '' : placeWords(place, named), quote === '' ? '' : quoted(quote)].filter((part) => part !== '').map(plain).join(', ')}: ${plain(text)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const plain = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' '), false);

function pairBlocks(report: PairReport, level: string): readonly string[] {
  const alarms = report.alarms.map(({ title, before, after }) => {
    const sides = [before, after].filter((side) => side !== null).map((side) => `${plain(placeWords(side, report.named))} ${plain(quoted(side.words))}`);
    return `- **${title}**: ${sides.join(', ')}`;
  });
  return [
    ...(alarms.length === 0 ? [] : [`${level} Check first`, alarms.join('\n')]),
    `${level} Redline`, report.counts, plain(report.shares), ...report.redline.map((row) => redlineBlock(row, report)),
    ...(report.items.length === 0 ? [] : [`${level} Changes`, report.items.map((item, i) => `${i + 1}. ${itemLine(item, report)}`).join('\n')]),
  ].filter((block) => block !== '');
}

function redlineBlock(row: RedlineRow, report: PairReport): string {
  const { before, after } = row.numbers;
  const numbers = [[report.sigla.before, before], [report.sigla.after, after]] as const;
  const place = numbers.flatMap(([siglum, list]) => (list.length === 0 ? [] : [`${siglum} ¶${list.join(', ')}`])).join(' · ');
  const role = row.paragraphs[0]?.role ?? 'body';
  const head = place === '' ? ROLE_WORDS[role] : place;
  const notes = row.class === 'furniture' ? '' : row.notes.map((note) => plain(noteWords(note, report.named))).join('; ');
  const words = [...row.paragraphs.map(({ pieces }) => writePieces(pieces, INLINE)), ...(row.stub === null ? [] : [writePieces([row.stub], INLINE)])].join('<br>');
  return `**${head}** ${words.replaceAll('\\\n', '<br>')}${notes === '' ? '' : ` *(${notes})*`}`;
}

function itemLine(item: ReportedItem, { sigla, named }: PairReport): string {
  const places = (['before', 'after'] as const).flatMap((side) => (item.anchors[side] === null ? [] : [plain(placeWords({ siglum: sigla[side], number: item[side] }, named))]));
  const flags = item.flags.map((flag) => ` **${flag}**`).join('');
  return `**${itemTitle(item)}**, ${places.join(' to ')}${flags}: ${writePieces(item.snippet, INLINE).replaceAll('\\\n', ' ')}`;
}

const INLINE: Inline = {
  text: (text) => escapeMarkdown(text, false),
  mark(mark, inside) {
    if (mark.class === 'moved') return `⌜${inside}⌟`;
    return mark.side === 'before' ? `<del>${inside}</del>` : `<ins>${inside}</ins>`;
  },
  join: (operation) => (operation === 'split' ? '<ins>¶</ins>' : '<del>¶</del>'),
  box: (label) => `\\[${label}]`,
  stub: (words, to) => ` *(${stubWords(words, to)})* `,
};
