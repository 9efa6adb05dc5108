import type { Ink, PictureRun } from './pictureRuns.ts';

/** A stretch of one line in one look; `x` from the picture's left edge, in CSS pixels. */
export type PlacedRun = PictureRun & { readonly x: number; readonly width: number; readonly baseline: number };

export type PictureLayout = { readonly width: number; readonly height: number; readonly rightToLeft: boolean; readonly runs: readonly PlacedRun[] };

/** Width of a text set in the picture's copy, in CSS pixels. */
export type MeasureText = (text: string) => number;

/** Of the picture, in CSS pixels: a ticket's column; inside it 70 to 80 characters, as on the page. */
export const PICTURE_WIDTH = 700;
export const PICTURE_PADDING = 28;
export const PICTURE_HEAD = 34;
const LINE_HEIGHT = 27;
/** The baseline of a line of 17 px in a line box of 27. */
const BASELINE = 19;
/** Lines after which a picture ends with "…": beyond, a ticket shows it too small to read, and some browsers draw none. */
const MAX_LINES = 120;

/** Scripts that put no spaces between words: a line may end after any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

type Word = PictureRun & { readonly width: number };

/**
 * Breaks a redline into lines. Stretches of one look on one line stay together, so that letters join and words of other
 * directions keep their order inside them. Linear in the text, but for words wider than a line, which are halved until they fit.
 */
export function layOut(runs: readonly PictureRun[], measure: MeasureText): PictureLayout {
  const room = PICTURE_WIDTH - 2 * PICTURE_PADDING;
  const rightToLeft = RIGHT_TO_LEFT.test(runs.map(({ text }) => text).join(''));
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of runs.flatMap((run) => wordsOf(run, measure, room))) {
    const isBlank = word.text.trim() === '';
    if (used + word.width > room && !isBlank && used > 0) {
      if (lines.length === MAX_LINES) {
        lines.at(-1)!.push({ text: ' …', ink: 'quiet', width: measure(' …') });
        break;
      }
      lines.push([]);
      used = 0;
    }
    if (isBlank && used === 0) continue;
    lines.at(-1)!.push(word);
    used += word.width;
  }
  const placed = lines.flatMap((words, line) => {
    let x = 0;
    return joined(words, measure).map((run): PlacedRun => {
      const left = rightToLeft ? PICTURE_WIDTH - PICTURE_PADDING - x - run.width : PICTURE_PADDING + x;
      x += run.width;
      return { ...run, x: left, baseline: PICTURE_PADDING + PICTURE_HEAD + line * LINE_HEIGHT + BASELINE };
    });
  });
  return { width: PICTURE_WIDTH, height: 2 * PICTURE_PADDING + PICTURE_HEAD + lines.length * LINE_HEIGHT, rightToLeft, runs: placed };
}

function wordsOf({ text, ink }: PictureRun, measure: MeasureText, room: number): readonly Word[] {
  const parts = text.split(/( )/u).flatMap((part) => (UNSPACED.test(part) ? [...part] : [part])).filter((part) => part !== '');
  return parts.flatMap((part) => fitting(part, ink, measure, room));
}

function fitting(text: string, ink: Ink, measure: MeasureText, room: number): readonly Word[] {
  const width = measure(text);
  const signs = [...text];
  if (width <= room || signs.length < 2) return [{ text, ink, width }];
  const half = signs.length >> 1;
  return [...fitting(signs.slice(0, half).join(''), ink, measure, room), ...fitting(signs.slice(half).join(''), ink, measure, room)];
}

/** Neighbours of one look as one stretch, measured again as a whole. A blank at the end of a line takes no mark. */
function joined(words: readonly Word[], measure: MeasureText): readonly Word[] {
  const out: Word[] = [];
  const end = words.findLastIndex(({ text }) => text.trim() !== '') + 1;
  for (const word of words.slice(0, end)) {
    const last = out.at(-1);
    if (last !== undefined && last.ink === word.ink) {
      const text = last.text + word.text;
      out[out.length - 1] = { text, ink: word.ink, width: measure(text) };
    } else out.push(word);
  }
  return out;
}
