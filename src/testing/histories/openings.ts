import { createLexicon } from '#core/model/lexicon.ts';
import { versionOf } from '../builders.ts';
import { sentenceText } from './kindredOf.ts';

/** The body of a story as paragraphs of sentences, for a history to begin with. */
export function openingOf(text: string): readonly (readonly string[])[] {
  const version = versionOf(text, createLexicon());
  return version.paragraphs.filter((p) => p.role === 'body').map(({ sentences }) =>
    Array.from({ length: sentences.end - sentences.start }, (_, k) => sentenceText(version, sentences.start + k)));
}
