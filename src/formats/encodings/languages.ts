/** What one language's writing looks like outside ASCII; enough to tell a right decoding from a wrong one. */
export type Language = {
  readonly name: string;
  /** Encodings it is written in, likeliest first. */
  readonly encodings: readonly string[];
  /** Letters outside ASCII, lower case, from frequent to rare; the split weighs them. */
  /** Written in letters that ASCII has none of: then most letters of a text are outside ASCII. */
  readonly ownScript: boolean;
  readonly frequent: string;
  readonly rare: string;
};

const WEST = ['windows-1252', 'macintosh', 'iso-8859-15'] as const;
const CENTRAL = ['windows-1250', 'iso-8859-2'] as const;
const CYRILLIC = ['windows-1251', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866'] as const;

/**
 * Letters from the orthography of each language; the order follows published letter counts of newspaper corpora
 * (Leipzig Corpora Collection). English stands for text whose only foreign bytes are quotes and dashes.
 */
export const LANGUAGES: readonly Language[] = [
  { name: 'English', encodings: WEST, ownScript: false, frequent: '', rare: 'éèêëàáâäçñóôöøåüúíï' },
  { name: 'French', encodings: WEST, ownScript: false, frequent: 'éèàêçîôù', rare: 'âûëïœæüÿ' },
  { name: 'German', encodings: WEST, ownScript: false, frequent: 'üäöß', rare: 'éèàáç' },
  { name: 'Spanish', encodings: WEST, ownScript: false, frequent: 'óíáéñú', rare: 'üç' },
  { name: 'Portuguese', encodings: WEST, ownScript: false, frequent: 'ãçáéíóêõ', rare: 'âúàôü' },
  { name: 'Italian', encodings: WEST, ownScript: false, frequent: 'èàòùìé', rare: 'ç' },
  { name: 'Dutch', encodings: WEST, ownScript: false, frequent: 'ëéï', rare: 'èöüóêç' },
  { name: 'Swedish, Danish, Norwegian', encodings: WEST, ownScript: false, frequent: 'åäöøæ', rare: 'éüèà' },
  { name: 'Finnish', encodings: WEST, ownScript: false, frequent: 'äö', rare: 'åéšž' },
  { name: 'Icelandic', encodings: WEST, ownScript: false, frequent: 'ðáíóéöúæþý', rare: '' },
  { name: 'Catalan', encodings: WEST, ownScript: false, frequent: 'àèóéíòçú', rare: 'ïü·' },
  { name: 'Turkish', encodings: ['windows-1254'], ownScript: false, frequent: 'ıişğüçö', rare: 'âîûİ' },
  { name: 'Polish', encodings: CENTRAL, ownScript: false, frequent: 'ąęłóśżćń', rare: 'ź' },
  { name: 'Czech', encodings: CENTRAL, ownScript: false, frequent: 'áíěéřčžýšů', rare: 'úóťďň' },
  { name: 'Slovak', encodings: CENTRAL, ownScript: false, frequent: 'áíčýéžúšôľť', rare: 'äďňóĺŕ' },
  { name: 'Hungarian', encodings: CENTRAL, ownScript: false, frequent: 'éáőöíóüű', rare: 'ú' },
  { name: 'Romanian', encodings: CENTRAL, ownScript: false, frequent: 'ăîâşţ', rare: 'șțé' },
  { name: 'Croatian, Slovene', encodings: CENTRAL, ownScript: false, frequent: 'čšž', rare: 'ćđ' },
  { name: 'Lithuanian', encodings: ['windows-1257'], ownScript: false, frequent: 'ėšųžįūčąę', rare: '' },
  { name: 'Latvian', encodings: ['windows-1257'], ownScript: false, frequent: 'āīēšūžņļ', rare: 'čģķ' },
  { name: 'Russian', encodings: CYRILLIC, ownScript: true, frequent: 'оеаинтсрвлкмдпу', rare: 'яыьгзбчйхжшюцщэфъё' },
  { name: 'Ukrainian', encodings: ['windows-1251', 'koi8-u'], ownScript: true, frequent: 'оанитвіерслкдум', rare: 'пязьгбйчхцїжшюфєщґ' },
  { name: 'Bulgarian, Serbian', encodings: ['windows-1251', 'iso-8859-5'], ownScript: true, frequent: 'аоиетнрсвлдкпмз', rare: 'ъябуугцчжщхшюфйьјњљђћџ' },
  { name: 'Greek', encodings: ['windows-1253'], ownScript: true, frequent: 'αοιετσνηυρπκμλ', rare: 'ςίόάωέδγχήύώθφβξζψϊ' },
  { name: 'Hebrew', encodings: ['windows-1255'], ownScript: true, frequent: 'יוהלאתרמבשנ', rare: 'דקםפחעכטגזסןצךףץ' },
  { name: 'Arabic', encodings: ['windows-1256'], ownScript: true, frequent: 'اليمونرتبةع', rare: 'دسفقهكحجأصىطشخضغذئزثظءإؤآ' },
];
