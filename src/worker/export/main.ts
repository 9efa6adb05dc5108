import { collate } from '#core/collate.ts';
import { pinsBetween } from '#core/model/decisions.ts';
import { placePins, settlePins } from '#core/model/pin.ts';
import { pairsOf, type ExportedStory } from '#formats/exports/exported.ts';
import { writeExport } from '#formats/exports/writeExport.ts';
import { notesOf } from '#formats/exports/notes.ts';
import { richRedline } from '#formats/exports/richText.ts';
import type { ExportReply, ExportWish } from '#formats/exports/wish.ts';

/**
 * The exporting worker's entry: it compares once more and writes, so that no size of story holds the page up, and what
 * is written depends on the texts and decisions alone. The page ends it after each answer.
 */
self.addEventListener('message', (event: MessageEvent<ExportWish>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply, []);
  });
});

async function answer(wish: ExportWish): Promise<ExportReply> {
  try {
    const story = storyOf(wish);
    const [pair] = pairsOf(story);
    if (wish.kind !== 'rich-text') return { ok: true, value: await writeExport(wish.kind, story) };
    if (pair === undefined) throw new Error('A redline needs two versions.');
    return { ok: true, value: richRedline(pair) };
  } catch (thrown) {
    return { ok: false, problem: { code: 'export-failed', message: thrown instanceof Error ? thrown.message : String(thrown) } };
  }
}

function storyOf({ drafts, base, terms, title, sigla, remarks, at }: ExportWish): ExportedStory {
  const collation = collate(drafts, {
    base, terms: { style: terms.style },
    pinsOf: (before, after, [one, other]) => settlePins(placePins(before, after, pinsBetween(terms.pins, one, other))),
  });
  return { title, collation, base, sigla, notes: notesOf(remarks, collation.versions, sigla), at };
}
