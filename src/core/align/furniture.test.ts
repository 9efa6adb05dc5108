import { describe, expect, it } from 'vitest';
import type { Role } from '#core/model/draft.ts';
import { createLexicon, type Lexicon } from '#core/model/lexicon.ts';
import type { Version } from '#core/model/version.ts';
import { segment } from '#core/segment/segment.ts';
import { align } from './align.ts';

type Line = readonly [role: Role, text: string];

/** A version whose paragraphs have just these roles. */
function versionOf(lines: readonly Line[], lexicon: Lexicon): Version {
  const text = lines.map(([, line]) => line).join('\n\n');
  const plain = segment({ name: 'test', text, publishedAt: null, roles: [] }, lexicon);
  return segment({ name: 'test', text, publishedAt: null, roles: plain.paragraphs.map((p, k) => ({ paragraphId: p.id, role: lines[k]![0] })) }, lexicon);
}

function blocks(before: readonly Line[], after: readonly Line[]): string[] {
  const lexicon = createLexicon();
  return align(versionOf(before, lexicon), versionOf(after, lexicon), lexicon).blocks
    .map((b) => `${b.moved ? 'moved ' : ''}${b.kind} ${b.before.join(',')}→${b.after.join(',')} ${b.why.reason}`);
}

const HEADLINE: Line = ['headline', 'Ferry Aurora runs aground off Sandholm'];
const LEDE: Line = ['body', 'The ferry Aurora ran aground off Sandholm early on Sunday with 212 passengers on board.'];
const SECOND: Line = ['body', 'Coast guards took all of them to safety within three hours, the shipping line Marwick said.'];
const THIRD: Line = ['body', 'Divers will inspect the hull once the storm has passed over the strait.'];
const CAPTION: Line = ['caption', 'The ferry Aurora lies on the rocks near the Sandholm lighthouse on Sunday morning.'];

describe('align: furniture', () => {
  it('pairs headline with headline, however it is worded', () => {
    expect(blocks([HEADLINE, LEDE], [['headline', 'Hundreds rescued at sea'], LEDE])).toEqual(['reworded 0→0 role', 'kept 1→1 identical']);
  });

  it.each([
    ['junk', 'ADVERTISEMENT'], ['junk', 'ANZEIGE'], ['rule', '* * *'], ['credit', '(Foto: Ruth Calder/NWA)'], ['advisory', 'Story continues below'],
  ] as const)('tells by their places which copy of a repeated line went: %s, %s', (role, text) => {
    const line: Line = [role, text];
    expect(blocks([line, LEDE, line, SECOND, line, THIRD], [LEDE, line, SECOND, line, THIRD])).toEqual(
      ['removed 0→ none', 'kept 1→0 identical', 'kept 2→1 identical', 'kept 3→2 identical', 'kept 4→3 identical', 'kept 5→4 identical'],
    );
    expect(blocks([LEDE, line, SECOND, THIRD], [LEDE, line, SECOND, line, THIRD])).toEqual(
      ['kept 0→0 identical', 'kept 1→1 identical', 'kept 2→2 identical', 'added →3 none', 'kept 3→4 identical'],
    );
  });

  it('does not pair a new caption with the lede it paraphrases', () => {
    expect(blocks([LEDE, SECOND], [CAPTION, LEDE, SECOND])).toEqual(['added →0 none', 'kept 0→1 identical', 'kept 1→2 identical']);
  });

  it('pairs a caption with the same words that are body in the other version', () => {
    expect(blocks([CAPTION, LEDE, SECOND], [['body', CAPTION[1]], LEDE, SECOND])[0]).toBe('kept 0→0 identical');
  });

  it('does not let a caption between two paragraphs break their order', () => {
    expect(blocks([LEDE, SECOND, THIRD], [LEDE, CAPTION, SECOND, THIRD])).toEqual(['kept 0→0 identical', 'added →1 none', 'kept 1→2 identical', 'kept 2→3 identical']);
  });

  it('calls a caption moved that stands elsewhere word for word, and the body kept in place', () => {
    expect(blocks([CAPTION, LEDE, SECOND, THIRD], [LEDE, SECOND, THIRD, CAPTION])).toEqual([
      'kept 1→0 identical', 'kept 2→1 identical', 'kept 3→2 identical', 'moved kept 0→3 identical',
    ]);
  });

  it('follows a caption that was cut in two, one half of it taken for body', () => {
    const two = `${CAPTION[1]} Marwick bought the ship from a Norwegian yard in the spring of last year.`;
    expect(blocks([['caption', two], LEDE, SECOND], [CAPTION, ['body', 'Marwick bought the ship from a Norwegian yard in the spring of last year.'], LEDE, SECOND]))
      .toEqual(['split 0→0,1 shared-words', 'kept 1→2 identical', 'kept 2→3 identical']);
  });

  it('does not pair short furniture with body', () => {
    expect(blocks([['tag', 'World news'], LEDE], [LEDE, ['body', 'World news']])).toEqual(['removed 0→ none', 'kept 1→0 identical', 'added →1 none']);
  });
});
