import type { NumberForm } from './numberForms.ts';

/**
 * Number words from two to twenty in German, French, Spanish, Portuguese, Italian, Dutch, Swedish and Russian: tolls and scores are written so.
 * Read only where copy is not English, and without those that are common words besides, in their own tongue (French "neuf" is new, Italian
 * "venti" winds) or in another of these (Portuguese "dos", German "sei", "Otto", "Dez."), since which tongue it is nobody knows. What has a
 * capital within a sentence ("die Elf", "außer Acht") the reader of figures leaves out. "One" is an article in most.
 */
const WORDS: ReadonlyMap<string, number> = new Map(
  `2 zwei deux duas dois due twee två два две двух двое двоих
3 drei trois tres três tre drie три трех трёх трое троих
4 vier quatre cuatro quatro quattro fyra четыре четырех четырёх четверо
5 fünf cinq cinco cinque vijf fem пять пяти пятеро
6 sechs six seis zes шесть шести
7 sieben sept siete sete sette zeven sju семь семи
8 acht huit ocho oito åtta восемь восьми
9 neun nueve nove negen nio девять девяти
10 zehn dix diez dieci tien десять десяти
11 elf onze once undici elva одиннадцать одиннадцати
12 zwölf douze doce doze dodici twaalf tolv двенадцать двенадцати
13 dreizehn treize trece treze tredici dertien тринадцать тринадцати
14 vierzehn quatorze catorce catorze quattordici veertien четырнадцать четырнадцати
15 fünfzehn quinze quince quindici vijftien пятнадцать пятнадцати
16 sechzehn seize dieciséis dezesseis sedici zestien шестнадцать шестнадцати
17 siebzehn dix-sept diecisiete dezessete diciassette zeventien семнадцать семнадцати
18 achtzehn dix-huit dieciocho dezoito diciotto achttien восемнадцать восемнадцати
19 neunzehn dix-neuf diecinueve dezenove diciannove negentien девятнадцать девятнадцати
20 zwanzig vingt veinte vinte twintig tjugo двадцать двадцати`
    .split('\n').flatMap((line) => {
      const [value, ...words] = line.split(' ');
      return words.map((word) => [word, Number(value)] as const);
    }),
);

/** Called once per distinct word. */
export function readForeignNumber(norm: string): NumberForm | null {
  const value = WORDS.get(norm);
  return value === undefined ? null : { value, form: 'word', unit: '' };
}
