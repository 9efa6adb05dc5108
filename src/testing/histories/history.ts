import { createRandom, type Random } from '../random.ts';
import { createNewsroom, type Newsroom } from './invent.ts';

/** How much happens from one version to the next. Shares of sentences, or times in a step. */
export type Pace = {
  readonly name: string;
  readonly edits: number;
  /** Share of edited sentences in which up to half the words change. */
  readonly heavy: number;
  readonly births: number;
  readonly deaths: number;
  readonly returns: number;
  readonly moves: number;
  readonly paragraphing: number;
  readonly joins: number;
};

export const PACES: readonly Pace[] = [
  { name: 'light', edits: 0.08, heavy: 0.1, births: 2, deaths: 2, returns: 0.3, moves: 0.5, paragraphing: 0.5, joins: 0.2 },
  { name: 'busy', edits: 0.2, heavy: 0.2, births: 4, deaths: 4, returns: 1, moves: 2, paragraphing: 1.5, joins: 0.7 },
  { name: 'stormy', edits: 0.35, heavy: 0.3, births: 7, deaths: 7, returns: 2, moves: 4, paragraphing: 3, joins: 1.2 },
];

/** `lines`: which sentences of the first writing it goes back to; several after a merge. */
export type HistorySentence = { readonly lines: readonly number[]; readonly text: string };
type Paragraph = readonly HistorySentence[];

/** Versions of one story, and of each sentence where it comes from. */
export type History = {
  readonly texts: readonly string[];
  /** Sentences of each version in order, with the place of each in its text. */
  readonly sentences: readonly (readonly (HistorySentence & { readonly start: number; readonly end: number })[])[];
};

/**
 * A story told in `versions` versions of about `words` words each. `opening`: paragraphs of sentences to begin with,
 * before what is invented. The same seed gives the same history on every machine.
 */
export function tellHistory(seed: number, versions: number, words: number, pace: Pace, opening: readonly (readonly string[])[] = []): History {
  const random = createRandom(seed);
  const room = createNewsroom(random);
  const teller = createTeller(random, room, pace);
  let paragraphs = teller.open(opening, words);
  const all: (readonly Paragraph[])[] = [paragraphs];
  for (let v = 1; v < versions; v++) all.push((paragraphs = teller.next(paragraphs)));
  const laid = all.map(layOut);
  return { texts: laid.map(({ text }) => text), sentences: laid.map(({ sentences }) => sentences) };
}

const times = (random: Random, rate: number): number => Math.floor(rate) + (random.next() < rate % 1 ? 1 : 0);
const wordsIn = (text: string): number => text.split(' ').length;

function createTeller(random: Random, room: Newsroom, pace: Pace): { open(given: readonly (readonly string[])[], words: number): readonly Paragraph[]; next(from: readonly Paragraph[]): readonly Paragraph[] } {
  let lines = 0;
  const said = new Set<string>();
  const graveyard: HistorySentence[] = [];
  const born = (): HistorySentence => {
    let text = room.sentence();
    while (said.has(text)) text = room.sentence();
    said.add(text);
    return { lines: [lines++], text };
  };
  const bury = (gone: readonly HistorySentence[], kept: readonly Paragraph[]): void => {
    const alive = new Set(kept.flat().flatMap((s) => s.lines));
    graveyard.push(...gone.filter((s) => s.lines.every((line) => !alive.has(line))));
  };

  return {
    open(given, words) {
      const out: Paragraph[] = given.map((paragraph) => paragraph.map((text) => ({ lines: [lines++], text })));
      let count = out.flat().reduce((n, s) => n + wordsIn(s.text), 0);
      while (count < words) {
        const paragraph = Array.from({ length: 1 + random.below(3) }, born);
        count += paragraph.reduce((n, s) => n + wordsIn(s.text), 0);
        out.push(paragraph);
      }
      return out;
    },
    next(from) {
      let out = from.map((paragraph) => [...paragraph]);
      const anywhere = (): number => random.below(out.length + 1);
      for (let n = times(random, pace.deaths); n > 0 && out.length > 5; n--) {
        const at = random.below(out.length);
        const gone = random.below(2) === 0 || out[at]!.length === 1 ? out.splice(at, 1)[0]! : out[at]!.splice(random.below(out[at]!.length), 1);
        bury(gone, out);
      }
      out = out.map((paragraph) => paragraph.map((sentence) => (random.next() < pace.edits ? edited(sentence, random, room, pace.heavy) : sentence)));
      for (let n = times(random, pace.joins); n > 0; n--) joinOrPart(out, random);
      for (let n = times(random, pace.moves); n > 0; n--) {
        const at = random.below(out.length);
        if (random.below(2) === 0 || out[at]!.length === 1) {
          const [paragraph] = out.splice(at, 1);
          out.splice(anywhere(), 0, paragraph!);
        } else random.pick(out).push(out[at]!.splice(random.below(out[at]!.length), 1)[0]!);
      }
      for (let n = times(random, pace.paragraphing); n > 0; n--) {
        const at = random.below(out.length);
        if (out[at]!.length > 1) out.splice(at + 1, 0, out[at]!.splice(1 + random.below(out[at]!.length - 1)));
        else if (at + 1 < out.length) out[at]!.push(...out.splice(at + 1, 1)[0]!);
      }
      for (let n = times(random, pace.births); n > 0; n--) {
        if (random.below(2) === 0) out.splice(anywhere(), 0, [born()]);
        else {
          const paragraph = random.pick(out);
          paragraph.splice(random.below(paragraph.length + 1), 0, born());
        }
      }
      for (let n = times(random, pace.returns); n > 0 && graveyard.length > 0; n--) out.splice(anywhere(), 0, graveyard.splice(random.below(graveyard.length), 1));
      return out;
    },
  };
}

/** A few words changed, a phrase put in or cut, or, if heavy, up to half of the words. */
function edited(sentence: HistorySentence, random: Random, room: Newsroom, heavy: number): HistorySentence {
  const words = sentence.text.split(' ');
  const inner = (): number => 1 + random.below(Math.max(1, words.length - 2));
  const put = (at: number): void => {
    const end = /[,.”]*$/u.exec(words[at]!)![0];
    words[at] = (/\d/u.test(words[at]!) ? room.figure() : room.word()) + end;
  };
  if (random.next() < heavy) for (let n = Math.floor(words.length * (0.25 + random.next() * 0.2)); n > 0; n--) put(inner());
  else {
    const kind = random.below(3);
    if (kind === 0) for (let n = 1 + random.below(3); n > 0; n--) put(inner());
    else if (kind === 1) words.splice(inner(), 0, ...room.phrase().split(' '));
    else if (words.length > 14) words.splice(1 + random.below(words.length - 7), 2 + random.below(4));
  }
  return { ...sentence, text: words.join(' ') };
}

/** Two neighbours made one sentence, or one made two. */
function joinOrPart(out: HistorySentence[][], random: Random): void {
  const paragraph = random.pick(out);
  const at = random.below(paragraph.length);
  const [one, next] = [paragraph[at]!, paragraph[at + 1]];
  if (next !== undefined && !/[”"]/u.test(one.text + next.text)) {
    const text = `${one.text.replace(/\.$/u, '')}, and ${next.text}`;
    paragraph.splice(at, 2, { lines: [...new Set([...one.lines, ...next.lines])].sort((x, y) => x - y), text });
    return;
  }
  const words = one.text.split(' ');
  if (words.length < 18 || /[”"]/u.test(one.text)) return;
  const middle = 8 + random.below(words.length - 16);
  const head = words.slice(0, middle).join(' ').replace(/[,.]$/u, '');
  const tail = words.slice(middle).join(' ');
  paragraph.splice(at, 1, { lines: one.lines, text: `${head}.` }, { lines: one.lines, text: `Then ${tail}` });
}

function layOut(paragraphs: readonly Paragraph[]): { text: string; sentences: readonly (HistorySentence & { start: number; end: number })[] } {
  let text = '';
  const sentences: (HistorySentence & { start: number; end: number })[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '' && paragraph.length > 0) text += '\n\n';
    paragraph.forEach((sentence, i) => {
      if (i > 0) text += ' ';
      sentences.push({ ...sentence, start: text.length, end: text.length + sentence.text.length });
      text += sentence.text;
    });
  }
  return { text, sentences };
}
