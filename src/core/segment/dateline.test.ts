import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from './segment.ts';

/** The dateline of the text's first body paragraph. */
function dateline(text: string): string {
  const version = segment({ name: 'test', text, publishedAt: null, roles: [] }, createLexicon());
  const paragraph = version.paragraphs.find((p) => p.role === 'body');
  if (!paragraph || paragraph.dateline.start === paragraph.dateline.end) return '';
  return version.text.slice(version.tokens.start[paragraph.dateline.start], version.tokens.end[paragraph.dateline.end - 1]);
}

describe('datelineEnd', () => {
  it.each([
    'CADDON FALLS (HNA) —',
    'LONDON (AP) —', 'WASHINGTON (Reuters) -', 'KYIV, Ukraine —', 'KYIV, Ukraine (AP) —', 'MILLBROOK, March 14 (Reuters) -', 'ST. LOUIS (AP) --',
    'SÃO PAULO (AFP) –', 'WASHINGTON (AP) _', 'Berlin (dpa) -', '(Reuters) -', 'MILLBROOK —', 'NEW DELHI:', 'KARACHI:', 'KUALA LUMPUR:', 'RIYADH —', 'PORT MORESBY:', 'SALT LAKE CITY —', 'THE HAGUE:', 'LEEDS:', 'GRAND JUNCTION —', 'NEWPORT NEWS (HNA) —', 'SACRAMENTO —', 'BANDUNG:', 'READING —', 'КИЕВ —', 'ΑΘΗΝΑ —', 'SAINT-DENIS, France, Sept. 3 (UPI) --',
    'WINSTON-SALEM, N.C. (AP) —', 'LONDON/PARIS (Reuters) -', 'MILLBROOK, 14 mars 2031 (AFP) -', 'Millbrook, 14 mar (EFE).-', 'MILLBROOK, March 14, 2031 /PRNewswire/ --', '(CNN) —', "COEUR D'ALENE, Idaho —",
    // Agencies that are in no list, a country in brackets, and days as other tongues write them.
    'ARLEN FALLS, Feb 12 (AP World) —', 'ALTDORF (Nordwest Presse) -', 'PORTO VELHO (Agencia Costa) –', 'LUND, Feb 6 (Meridian) -', 'ARLES (France), 3 fév. (AFP) -', 'ARLES (France), 3 fév. (AFC) -', 'ARLEN, 5 фев —', 'БЕРЕЗОВСК, 5 фев —', 'ALTDORF, 3. März —',
  ])('%s', (opening) => {
    expect(dateline(`${opening} The council voted on the bridge on Friday, officials said.`)).toBe(opening);
  });

  it('reads other scripts', () => {
    expect(dateline('القاهرة (رويترز) - قالت الشرطة إن الجسر أغلق يوم الجمعة.')).toBe('القاهرة (رويترز) -');
    expect(dateline('【东京共同】市议会星期五就大桥投票。')).toBe('【东京共同】');
  });

  it.each([
    'NATO — The alliance said on Friday that it would watch the bridge.', 'OPEC — the cartel of oil exporters — met on Friday.', 'IBM — The company said so on Friday.',
    'The bridge — Built in 1931 — will close.', 'He said: No one was hurt.', 'U.S. — And other — officials said so.', 'Berlin - die Stadt an der Spree - feiert.',
    'WARNING: This story has pictures of a flood.', 'A dash – Here it is – does not make a place.', 'WHO: The agency said so on Friday.', 'LONDON —',
    'OPEC (Organization of the Petroleum Exporting Countries) - the cartel - met on Friday.', 'NASA (the space agency) — It said so on Friday.', 'ACME (Gray Brothers Holdings Limited Partnership Group) - The firm said so.', 'UEFA (Nyon) — The body said so.',
    'BOSTON, 12 arrests — Police said the march was over.', 'TORONTO, 3 goals - The game was over early.', 'LIVE (Second Half) - The game goes on in Lund.', 'NASA (Goddard Space) — The office said so on Friday.', 'OPINION (Jane Doe) - The bridge must close.',
    // What a paragraph is, how urgent, how sure, how a game stands.
    'DANGER: River levels rise near Orm.', 'FINAL: Aral 1, Bura 0.', 'LIVE: Aral v Bura.', 'ALERT — The dam is full.', 'FULL TIME: Aral won.', 'LIVE BLOG: The vote is counted.', 'MISLEADING: The bridge was never sold.',
    'POSTPONED: The match in Orm.', 'PROHIBITION: No boats may sail.', 'RESUMED: The trains run.', 'ANNOUNCEMENT: The trains run.', 'WEATHER WARNING — Snow is near.', 'EILMELDUNG: Der Damm ist voll.', 'ENTWARNUNG: Der Damm hält.', 'ALERTE: Le pont ferme.', 'EN DIRECT: Le vote.',
    'ÚLTIMA HORA: El río sube.', 'AO VIVO: O rio sobe.', 'ALLERTA: Il fiume sale.', 'ВНИМАНИЕ: Река поднялась.', 'СРОЧНО — Мост закрыт.', 'ΕΚΤΑΚΤΟ: Το ποτάμι ανεβαίνει.', 'SON DAKİKA: Nehir yükseldi.', 'UWAGA: Rzeka wzbiera.',
    'LUND (Second Half) - The game goes on.', 'OPINION, 3 May (Jane) - The bridge must close.',
  ])('not in: %s', (text) => {
    expect(dateline(text)).toBe('');
  });
});
