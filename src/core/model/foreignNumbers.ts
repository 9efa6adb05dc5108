/**
 * Number words from two to twenty in German, French, Spanish, Portuguese, Italian, Dutch, Swedish and Russian: tolls and scores are written so.
 * Read only where copy is not English, and without those that are common words besides, in their own tongue (French "neuf" is new, Italian
 * "venti" winds) or in another of these (Portuguese "dos", German "sei", "Otto", "Dez."), since which tongue it is nobody knows. What has a
 * capital within a sentence ("die Elf", "außer Acht") is none: `isForeignNoun`. "One" is an article in most.
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

/** The value of a number word, in small letters; undefined for every other word. */
export const foreignNumber = (norm: string): number | undefined => WORDS.get(norm);

/** Tens and hundreds that another number word may follow: "trinta e nove", "ciento veinte", "сорок два". They are not read themselves. */
const LONGER: ReadonlySet<string> = new Set(
  ('trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento treinta cuarenta cincuenta sesenta ochenta noventa cien ciento doscientos trescientos trente quarante cinquante soixante cent ' +
    'trenta quaranta cinquanta sessanta settanta ottanta novanta hundert tausend honderd duizend mil mille tusen hundra тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста тысяча').split(' '),
);
const AND: ReadonlySet<string> = new Set(['e', 'y', 'et', 'и', 'und', 'en', 'och']);
const TWENTY = 20;

/** Is the number word at a place only a part of a longer one ("vinte e três", "cento e vinte")? What it is as a whole nobody reads. `norm`: the comparison form at a place, empty where none is. */
export function isPartOfNumber(norm: (at: number) => string, at: number): boolean {
  const before = AND.has(norm(at - 1)) ? norm(at - 2) : norm(at - 1);
  if (LONGER.has(before) || (WORDS.get(before) === TWENTY && AND.has(norm(at - 1)))) return true;
  return WORDS.get(norm(at)) === TWENTY && (WORDS.get(AND.has(norm(at + 1)) ? norm(at + 2) : norm(at + 1)) ?? TWENTY) < TWENTY;
}

/** Of the words, those that are English besides: where only the sentence at hand tells the tongue, they are not read. */
export const ENGLISH_TOO: ReadonlySet<string> = new Set(['due', 'once', 'elf', 'tien', 'fem']);

/** All of these words, in small letters. */
export const FOREIGN_NUMBER_WORDS: readonly string[] = [...WORDS.keys()];

/** "Außer acht" is disregarded, however its s is written. */
const AUSSER: ReadonlySet<string> = new Set(['außer', 'ausser']);

/** "die Elf", "außer Acht": a number word with a capital behind another word is a noun or a name; `previous` is that word in small letters, empty where none stands there. */
export const isForeignNoun = (capital: boolean, previous: string): boolean => AUSSER.has(previous) || (capital && /^\p{L}/u.test(previous));
