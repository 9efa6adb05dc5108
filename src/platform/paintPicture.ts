import { layOut, PICTURE_PADDING, type PlacedRun } from '#formats/exports/picture/pictureLayout.ts';
import { pictureRuns, type Ink } from '#formats/exports/picture/pictureRuns.ts';
import type { Picture } from '#store/ports.ts';

const COPY = '17px "Source Serif 4", Georgia, serif';
const LABEL = '600 13px "Public Sans", system-ui, sans-serif';
/** Pixels of the picture for each CSS pixel: sharp on today's screens and in print. */
const SCALE = 2;

/** The page's light tokens: tickets are read on white whatever theme the page has. */
const PAPER = '#ffffff';
const INK = '#14181a';
const QUIET = '#5c6463';
const RULE = '#dfe2dc';
type Line = { readonly colour: string; readonly dash: readonly number[]; readonly weight: number; readonly offset: number; readonly tint: string | null };
/** `offset`: from the baseline, down; a strike is above it. */
const LINES: Readonly<Record<Ink, Line | null>> = {
  plain: null, moved: null, quiet: null,
  added: { colour: '#1d52ae', dash: [], weight: 2, offset: 4, tint: '#dfeafa' },
  gone: { colour: '#ae430d', dash: [], weight: 1.25, offset: -5, tint: '#fbe6d8' },
  reworded: { colour: '#641243', dash: [2, 2], weight: 2, offset: 4, tint: null },
  style: { colour: '#7c8482', dash: [4, 3], weight: 1, offset: 4, tint: null },
};
const TEXT: Readonly<Record<Ink, string>> = { plain: INK, added: INK, reworded: INK, style: INK, gone: '#ae430d', moved: '#17716b', quiet: QUIET };

/** Draws a passage with its marks as a PNG. Text only, in the page's own fonts: nothing that could taint the canvas. */
export async function paintPicture({ pieces, place, story }: Picture): Promise<Uint8Array<ArrayBuffer>> {
  await Promise.all([document.fonts.load(COPY), document.fonts.load(LABEL)]);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  context.font = COPY;
  const { width, height, runs, rightToLeft } = layOut(pictureRuns(pieces), (text) => context.measureText(text).width);
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = RULE;
  context.strokeRect(0.5, 0.5, width - 1, height - 1);
  label(context, place, PICTURE_PADDING, INK, width / 2);
  context.textAlign = 'right';
  label(context, story, width - PICTURE_PADDING, QUIET, width / 2 - PICTURE_PADDING);
  context.textAlign = 'left';
  context.font = COPY;
  context.direction = rightToLeft ? 'rtl' : 'ltr';
  // In a text from the right "left" would be its end: runs are placed by their left edge all the same.
  for (const run of runs) draw(context, run);
  const blob = await new Promise<Blob | null>((settle) => { canvas.toBlob(settle, 'image/png'); });
  if (blob === null) throw new Error('This browser could not write the picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

function label(context: CanvasRenderingContext2D, text: string, x: number, colour: string, room: number): void {
  context.font = LABEL;
  context.fillStyle = colour;
  const signs = [...text];
  let short = text;
  while (signs.length > 1 && context.measureText(short).width > room) {
    signs.pop();
    short = `${signs.join('')}…`;
  }
  context.fillText(short, x, PICTURE_PADDING + 12);
}

function draw(context: CanvasRenderingContext2D, { text, ink, x, width, baseline }: PlacedRun): void {
  const line = LINES[ink];
  if (line?.tint !== null && line !== null) {
    context.fillStyle = line.tint;
    context.fillRect(x, baseline - 16, width, 22);
  }
  context.fillStyle = TEXT[ink];
  context.fillText(text, x, baseline);
  if (line === null) return;
  context.strokeStyle = line.colour;
  context.lineWidth = line.weight;
  context.setLineDash([...line.dash]);
  context.beginPath();
  context.moveTo(x, baseline + line.offset);
  context.lineTo(x + width, baseline + line.offset);
  context.stroke();
  context.setLineDash([]);
}
