import { describe, expect, it } from 'vitest';
import { blocksOf } from '#testing/blockNotation.ts';
import { pairOf } from '#testing/builders.ts';
import { align } from './align.ts';

const blocks = (before: string, after: string): string => {
  const pair = pairOf(before, after);
  return blocksOf(align(pair.before, pair.after, pair.lexicon));
};

describe('a source alone pairs no statements', () => {
  it.each([
    ['English, in place', 'Fourteen cows drowned in the lower meadows, the farm bureau said on Monday.⏎The rain has stopped.', 'Insurers will open an office near Alder, the farm bureau said on Monday.⏎The rain has stopped.', '-0 +0 1=1'],
    ['English, the day another', 'Nine miners walked out through a side shaft, a company spokesman said on Tuesday.⏎Families cheered.', 'Share trading has been halted, a company spokesman said on Wednesday.⏎Families cheered.', '-0 +0 1=1'],
    ['English, would have moved', 'The glacier cracked at noon.⏎Some 200 hikers were led down, the mountain rescue service said.⏎Helicopters came from Sion.', 'The glacier cracked at noon.⏎Helicopters came from Sion.⏎Campers must boil their water, the mountain rescue service said.', '0=0 -1 2=1 +2'],
    ['German', 'Drei Kinder kamen mit Rauchvergiftung ins Krankenhaus, sagte ein Sprecher der Feuerwehr.⏎Der Schaden ist hoch.', 'Brandstiftung wird nicht mehr ausgeschlossen, sagte ein Sprecher der Feuerwehr.⏎Der Schaden ist hoch.', '-0 +0 1=1'],
    ['French', 'Les écoles du canton resteront fermées jusqu’au printemps, a indiqué lundi la préfecture.⏎La neige tombe.', 'Quatre alpinistes manquent à l’appel, a indiqué lundi la préfecture.⏎La neige tombe.', '-0 +0 1=1'],
    ['Portuguese', 'O navio levava trinta toneladas de soja para Roterdã, disse a guarda costeira no domingo.⏎O mar está calmo.', 'Dois marinheiros foram presos por contrabando, disse a guarda costeira no domingo.⏎O mar está calmo.', '-0 +0 1=1'],
    ['Russian', 'Мост через реку закрыли для грузовиков до осени, сообщили во вторник в мэрии.⏎Объезд открыт.', 'Пострадавшим семьям выплатят компенсации, сообщили во вторник в мэрии.⏎Объезд открыт.', '-0 +0 1=1'],
  ])('%s', (_, before, after, wanted) => {
    expect(blocks(before, after)).toBe(wanted);
  });
});

describe('a statement brought up to date keeps its partner, with its source behind it', () => {
  it.each([
    ['English', 'Fourteen cows drowned in the lower meadows, the farm bureau said on Monday.⏎The rain has stopped.', 'At least 22 cows have drowned, the farm bureau said on Tuesday.⏎The rain has stopped.', '0≈0 1=1'],
    ['German', 'Drei Kinder kamen mit Rauchvergiftung ins Krankenhaus, sagte ein Sprecher der Feuerwehr.⏎Der Schaden ist hoch.', 'Vier Kinder liegen im Krankenhaus, sagte ein Sprecher der Feuerwehr.⏎Der Schaden ist hoch.', '0≈0 1=1'],
    ['Russian', 'Мост через реку закрыли для грузовиков до осени, сообщили во вторник в мэрии.⏎Объезд открыт.', 'Мост закроют и для автобусов, сообщили во вторник в мэрии.⏎Объезд открыт.', '0≈0 1=1'],
    ['a clause that is most of the sentence', 'In spring, the eels return from the sea to the river Arne.⏎Nets are banned.', 'Every May, the eels return from the sea to the river Arne.⏎Nets are banned.', '0≈0 1=1'],
    ['no comma', 'The farm bureau said on Monday that fourteen cows had drowned.⏎The rain has stopped.', 'The farm bureau said on Monday that fourteen cows and a horse had drowned.⏎The rain has stopped.', '0≈0 1=1'],
  ])('%s', (_, before, after, wanted) => {
    expect(blocks(before, after)).toBe(wanted);
  });
});
