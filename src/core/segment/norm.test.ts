import { describe, expect, it } from 'vitest';
import { foldSurface } from './norm.ts';

const same = (a: string, b: string): void => expect(foldSurface(a), `${a} ~ ${b}`).toBe(foldSurface(b));
const differ = (a: string, b: string): void => expect(foldSurface(a), `${a} ≁ ${b}`).not.toBe(foldSurface(b));

describe('foldSurface', () => {
  it('folds case, in every script that has it', () => {
    for (const [a, b] of [['Minister', 'minister'], ['NATO', 'Nato'], ['Москва', 'МОСКВА'], ['ΟΔΟΣ', 'οδός'.normalize('NFD').replace(/\p{M}/gu, '')], ['İstanbul', 'istanbul'], ['ÅSA', 'åsa']] as const) same(a, b);
  });

  it('folds quotation marks, apostrophes, dashes and ellipses', () => {
    for (const [a, b] of [['“', '"'], ['”', '„'], ['«', '"'], ["''", '"'], ['``', '“'], ['’', "'"], ['don’t', "don't"], ['—', '--'], ['–', '-'], ['---', '―'], ['…', '...'], ['7–2', '7-2'], ['face\u2011to\u2011face', 'face-to-face']] as const) same(a, b);
    for (const [a, b] of [['"', "'"], ['—', '…'], ['.', '…'], ['.', ',']] as const) differ(a, b);
  });

  it('folds composition, full width, ligatures, digits of other scripts and what cannot be seen', () => {
    for (const [a, b] of [['Beyoncé', 'Beyonce\u0301'], ['각', '각'.normalize('NFD')], ['ＡＢＣ', 'abc'], ['ﬁre', 'fire'], ['٢٣', '23'], ['１２', '12'], ['co\u00ADop', 'coop'], ['wo\u200Brd', 'word'], ['wo\uFEFFrd', 'word'], ['❤\uFE0F', '❤'], ['كـتاب', 'كتاب'], ['a\u{E0041}', 'a']] as const) same(a, b);
  });

  it('keeps apart what a reader could mean', () => {
    for (const [a, b] of [['resume', 'résumé'], ['re-sign', 'resign'], ['back-door', 'backdoor'], ['m²', 'm2'], ['½', '1/2'], ['1,200', '1200'], ['👍', '👍🏽'], ['🏴', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'], ['paypal', 'pаypal']] as const) differ(a, b);
  });

  it('folds what a script writes or leaves out as it likes', () => {
    for (const [a, b] of [
      ['полёт', 'полет'], ['ЕЩЁ', 'еще'], ['Ёлка', 'елка'], ['за\u0301мок', 'замок'], ['قُتِلَ', 'قتل'], ['مُدَرِّسٌ', 'مدرس'], ['هٰذا', 'هذا'], ['شָׁלוֹם'.replace('ش', 'ש'), 'שלום'], ['מְדִינָה', 'מדינה'],
      ['daß', 'dass'], ['Rußland', 'Russland'], ['STRASSE', 'Straße'], ['GROẞ', 'groß'], ['mußte', 'musste'],
    ] as const) same(a, b);
    for (const [a, b] of [
      ['мой', 'мои'], ['ќе', 'ке'], ['آن', 'ان'], ['سأل', 'سال'], ['Maße', 'Masse'], ['Bußen', 'Bussen'], ['sólo', 'solo'], ['él', 'el'], ['à', 'a'], ['schön', 'schon'], ['が', 'か'], ['किताब', 'कतब'], ['ไม้', 'ไม'], ['สระ', 'สร'],
    ] as const) differ(a, b);
  });

  it('drops the dots of abbreviations where nothing else is spelled so', () => {
    for (const [a, b] of [['U.N.', 'UN'], ['U.K.', 'UK'], ['D-N.Y.', 'D-NY'], ['p.m.', 'pm'], ['Ph.D.', 'PhD'], ['U.S.A.', 'USA'], ["U.N.'s", "UN's"]] as const) same(a, b);
    for (const [a, b] of [['a.m.', 'am'], ['I.T.', 'it'], ['example.com', 'examplecom'], ['1.5', '15']] as const) differ(a, b);
  });

  it('tells the country from the pronoun', () => {
    for (const [a, b] of [['U.S.', 'US'], ['U.S', 'US'], ["U.S.'s", "US's"], ['U.S.-led', 'US-led']] as const) same(a, b);
    for (const [a, b] of [['US', 'us'], ['U.S.', 'us'], ['USA', 'U.S.'], ['USS', 'U.S.']] as const) differ(a, b);
    same('Us', 'us');
  });

  it('never folds to nothing', () => {
    for (const surface of ['\u200B', '\u00AD', '\uFE0F', '\u0640', '\u{E0041}', '\u0301']) expect(foldSurface(surface)).not.toBe('');
  });
});
