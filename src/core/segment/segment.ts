import { fingerprint } from '#core/model/hash.ts';
import { NO_GAP } from '#core/model/lexicon.ts';
import type { Lexicon } from '#core/model/lexicon.ts';
import type { Draft, Role } from '#core/model/draft.ts';
import { charOffset, paragraphIndex, sentenceIndex, span, tokenIndex } from '#core/model/span.ts';
import { TokenKind } from '#core/model/version.ts';
import type { Paragraph, Sentence, TokenTable, Version } from '#core/model/version.ts';
import { datelineEnd } from './dateline.ts';
import { normalise } from './normalise.ts';
import { guessRoles } from './furniture/roles.ts';
import { cutSentences } from './sentences.ts';
import { createSink, finishSink } from './tokenSink.ts';
import { tokenise } from './tokenise.ts';
import { writtenOn } from './writtenOn.ts';

/**
 * Reads a draft into paragraphs with roles, sentences and tokens. Total (any text gives a version, an empty one gives
 * none of each), deterministic, linear in the text. Adds new words to `lexicon`.
 */
export function segment(draft: Draft, lexicon: Lexicon): Version {
  const normal = normalise(draft.text);
  const { text } = normal;
  const sink = createSink(text, lexicon);
  const texts: string[] = [];
  for (let i = 0; i < normal.count; i++) texts.push(text.slice(normal.start[i], normal.end[i]));
  const ids = texts.map(fingerprint);
  const roles = markedRoles(draft, ids, guessRoles(texts));
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const starts: number[] = [];
  let number = 0;
  for (let i = 0; i < normal.count; i++) {
    const first = sink.length;
    const start = normal.start[i] ?? 0, end = normal.end[i] ?? 0;
    tokenise(sink, start, end);
    const firstSentence = sentences.length;
    starts.length = 0;
    cutSentences(sink, first, sink.length, starts);
    for (let s = 0; s < starts.length; s++) {
      sentences.push({ paragraph: paragraphIndex(i), tokens: span(tokenIndex(starts[s] ?? first), tokenIndex(starts[s + 1] ?? sink.length)) });
    }
    const role = roles[i] ?? 'body';
    const body = role === 'body';
    if (body) number++;
    paragraphs.push({
      id: ids[i] ?? '', role, number: body ? number : null,
      sentences: span(sentenceIndex(firstSentence), sentenceIndex(sentences.length)),
      tokens: span(tokenIndex(first), tokenIndex(sink.length)),
      chars: span(charOffset(start), charOffset(end)),
      dateline: span(tokenIndex(first), tokenIndex(body ? datelineEnd(sink, first, sink.length) : first)),
    });
  }
  const tokens = finishSink(sink);
  return {
    id: fingerprint(draft.text), name: draft.name, publishedAt: draft.publishedAt ?? writtenOn(texts, roles), text, paragraphs, sentences, tokens,
    wordCount: countWords(tokens, paragraphs),
  };
}

function markedRoles(draft: Draft, ids: readonly string[], guessed: readonly Role[]): readonly Role[] {
  if (draft.roles.length === 0) return guessed;
  const marks = new Map(draft.roles.map((mark) => [mark.paragraphId, mark.role]));
  return ids.map((id, i) => marks.get(id) ?? guessed[i] ?? 'body');
}

/**
 * Words of the body (design.md section 10): runs between white space that hold a letter or digit. In scripts without
 * spaces each word of the run counts.
 */
function countWords(tokens: TokenTable, paragraphs: readonly Paragraph[]): number {
  let words = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.role !== 'body') continue;
    let counted = false;
    for (let i: number = paragraph.tokens.start; i < paragraph.tokens.end; i++) {
      if (tokens.gap[i] !== NO_GAP || i === paragraph.tokens.start) counted = false;
      const kind = tokens.kind[i];
      if (kind === TokenKind.ideograph) words++;
      else if ((kind === TokenKind.word || kind === TokenKind.number) && !counted) {
        words++;
        counted = true;
      }
    }
  }
  return words;
}
