import { describe, expect, it } from 'vitest';
import { createLexicon } from '#core/model/lexicon.ts';
import { segment } from './segment.ts';

/** Text of each sentence of a text in one paragraph. */
function sentences(text: string): string[] {
  const version = segment({ name: 'test', text, publishedAt: null, roles: [] }, createLexicon());
  return version.sentences.map(({ tokens }) => version.text.slice(version.tokens.start[tokens.start], version.tokens.end[tokens.end - 1]));
}

/** `|` marks where a sentence ends; the text is read without it. */
function cutsAt(marked: string): void {
  const expected = marked.split('|').map((part) => part.trim());
  const dense = /\p{Script=Han}|\p{Script=Hiragana}/u.test(marked);
  expect(sentences(expected.join(dense ? '' : ' '))).toEqual(expected);
}

describe('sentences', () => {
  it.each([
    'Nobody was hurt. | The road is closed.',
    'Was anybody hurt? | No! | Good.',
    'One sentence without a stop',
  ])('end at stops: %s', cutsAt);

  it.each([
    'Sen. Ana Ruiz, D-N.Y., said Monday that U.S. Rep. John Okafor was late. | He left.',
    'The Feb. 9 panel met at 11 a.m. Tuesday.',
    'Mr. Okafor met Dr. Ruiz and Prof. Jane Doe at St. Mark Street. | They spoke.',
    'The firm, Welder Inc. of Millbrook, denied it. | It has 40 workers.',
    'He joined Welder Inc. | The firm has 40 workers.',
    'Engineers met on Jan. 6 and again in Feb. | They found cracks.',
    'It ranks No. 4 in the state. | Last year it was No. 9.',
    'He said no. | Nobody asked why.',
    'The bridge opened in 1931. | It closed in 2031.',
    'J. R. Okafor and Ana M. Ruiz signed it. | So did George W. Doe.',
    'Gov. Jane Doe, R-Ky., and Lt. Gov. John Roe spoke vs. the plan, i.e. the closure, etc. and left.',
    'The U.S. Senate voted. | The bill went to the U.S. House.',
    'He moved to the U.S. | The family followed.',
    'They met at 10 p.m. | The talks failed.',
    'Trains, buses, etc. | Welders came, etc. and left.',
    'Version 2.1 costs $1.5 million. | Version 3 is free.',
    'See www.example.com. | Then call.',
    'Ph.D. students from Washington, D.C. are here.',
  ])('abbreviations: %s', cutsAt);

  it.each([
    '"We had no choice." | The mayor left.',
    'He said: "We had no choice." | "None at all," he added.',
    '“We had no choice,” she said. | “None.”',
    '"Are you sure?" Okafor asked. | Nobody answered.',
    '"We won!" Mayor Ana Ruiz said. | Then she left.',
    '"Are you sure?" | The room was silent.',
    'The bridge closed (in 2031.) | It stays closed.',
    'The bridge (built in 1931. It was the first) closed.'.replace('1931. It', '1931, it'),
    '‘We had no choice.’ | He left.',
    '«Nous partons.» | Il est parti.',
    'What?! | Nobody knew.',
  ])('quotation marks and brackets: %s', cutsAt);

  it.each([
    'He waited ... and left. | Nobody came.',
    'He waited... | Nobody came.',
    'He waited… and left.',
    'It was said. ... | The rest is silence.',
    'The firm iBridge said so. iPhones rang.',
    'It rose 1.1 percent. | 200 people came.',
  ])('ellipses and lower case: %s', cutsAt);

  it.each([
    '东京星期五地震。|没有伤亡。|真的？|是的！',
    '他说：“我们没有办法。”|然后他走了。',
    '「行きます。」と彼は言った。|そして去った。',
    'قالت الشرطة إن الجسر أغلق. | هل هذا صحيح؟ | نعم.',
    'पुल बंद है। | लोग नाव से जाते हैं।',
    'Ο δήμαρχος έφυγε. | Κανείς δεν ήρθε.',
    'Мэр уехал. | Никто не пришёл.',
    'Der Rat tagt am 14. März in Köln. | Danach ist Pause.',
    'Le maire, M. Dupont, est parti. | Il pleut.',
    'O prefeito saiu. | Ela ficou.',
    '¿Quién paga? | Nadie.',
    'پل بند ہے۔ | لوگ گئے۔',
  ])('other languages: %s', cutsAt);

  it.each([
    'Viele Orte, z. B. Bremen, sind betroffen. | Es regnet.',
    'Die Firma hat ca. 300 Mitarbeiter, d. h. mehr als Dr. Weber dachte. | Sie wächst.',
    'Die Partei lehnt das i. d. R. ab. | Sie bleibt dabei.',
    'Prof. em. Karl Weiss sprach. | Alle hörten zu.',
    'The ruling in Doe v. State stands. | An appeal is likely.',
    'He chose plan b. | The others chose plan a.',
    'Talks end at 5 p.m. | Nobody will wait.',
    'Петров уехал из г. Томска. | Он вернулся.',
    'Ул. Пушкина закрыта. | Проф. И. И. Мечников выступил.',
    'Ο κ. Νίκος Παππάς και η κ. Ελένη Ράλλη ήρθαν. | Έφυγαν αργά.',
    'De heer J. de Vries en mevr. Bakker kwamen. | Ze bleven.',
    'Il dott. Rossi e la sig.ra Bianchi sono arrivati. | Hanno parlato.',
    'Spotkanie z prof. dr. hab. Nowakiem było krótkie. | Wyszedł.',
    'Av. Mehmet Kaya ile Dr. Ayşe Demir geldi. | Konuştular.',
    'El Gral. Ruiz y la Lic. Soto hablaron. | Se fueron.',
    'Le 5 janv. 2020, Mme Roux a dit non. | Elle est partie.',
    'Han kom kl. 10. | Hon gick.',
    'Maj. Gen. A. B. Khan arrived Sept. 3. | He left Oct. 4.',
    'Sgt. 1st Class Ray Cole was hurt. | He is stable.',
    'She works for Yahoo! in Texas. | He does not.',
  ])('short forms of many tongues: %s', cutsAt);

  it.each([
    'The wave was 12 ft. high. | Two people died.',
    'The wall is 6 ft. tall. | Officials measured it.',
    'He lives on Main St. now. | Police found him.',
    'They lost Game 7 vs. them. | Smith left.',
    'She met the dr. soon. | They talked.',
  ])('a short word behind a title that is none of its degrees: %s', cutsAt);

  it.each([
    'Han gömde sig. | Polisen kom.',
    'Hon skyndade sig. | Hon kom.',
    'Han är stolt av. | Sedan gick han.',
    'Han såg det. | Polisen kom.',
    'Det var hon. | Polisen kom.',
    'Det var i maj. | Polisen kom.',
    'Han kom sen. | Polisen gick.',
    'Alles, was er mag. | Experten warnten.',
    'Он сказал им. | Потом ушёл.',
    'Он нашёл ген. | Учёные молчали.',
    'Это было в 2014 г. | Президент ушёл.',
    'She has vitamin c. | Researchers said so.',
    'The lab tested the DNA. | Smith was cleared.',
    'The plant makes 500 MW. | Smith built it.',
    'Det. Ann Lee and Hon. Bob Ray met Sig. Rossi. | They left.',
    'It is on p. 4 of the file. | It was made c. 1850 in Rome.',
  ])('everyday words that look like short forms: %s', cutsAt);

  it.each([
    'Der 1. FC Nord verlor am 8. Spieltag. | Trainer Ott, 49, sah den 3. Platz in Gefahr.',
    'Sie wählten den 2. Vorsitzenden und feierten seinen 80. Geburtstag. | Dann gingen sie.',
    'Er traf in der 90. Minute zum 2. Mal. | Es war der 100. Sieg.',
    'Im 19. Jahrhundert war das anders. | Am 3. und 4. Spieltag fiel Schnee.',
    'Ott spielt beim 1. FC Nord. | Die 2. Bundesliga beginnt.',
    'Das Spiel gegen 1. FC Nord fiel aus. | Es regnete.',
    'Bayern beat 1. FC Nord in Munich. | They were lucky.',
    'Er kam am 3. 4. 2031 zurück. | Sie blieb.',
    'Přijel 12. 5. 2031 do Brna. | Pak odjel.',
    'Hrál za 1. FC Brno a na 2. Lize se mu líbí. | Pak odešel.',
    'Det var i den 2. Verdenskrig, og det var koldt. | Han gik.',
    'Savaş ve 2. Dünya Savaşı için bir kitap yazdı. | Bu yeni.',
    'A katona az 1. Ukrán Fronton volt, és nem tért haza. | Az ok nem ismert.',
    'W czasie walk na 1. Froncie Białoruskim nie był ranny. | To się zmieniło.',
    'Pelasi 3. divisioonassa. | Hän on nyt valmentaja.',
  ])('ordinals and days with a full stop: %s', cutsAt);

  it.each([
    'Er ist 49. | Trainer Weiss schwieg.',
    'Der Bund zahlt nur 12. | Minister Ott will das ändern.',
    'Sie kam am 8. | Danach ging sie.',
    'Das war im Jahr 2031. | Trainer Ott war da.',
    'I am 49. | Trainers are older.',
    'They finished the 12. | Smith said so.',
    'Il a vu un des 12. | Macron est parti.',
    'Eran 3 de los 12. | Ruiz lo dijo.',
    'Bylo mu 49. | Novák to řekl.',
    'Han är 49. | Tränaren log.',
    'Hän on 49. | Valmentaja lähti.',
    'She scored 12. | 13 others watched.',
    'The score was 2-1. | FC Nord won.',
  ])('numbers that end a sentence: %s', cutsAt);

  it.each([
    'Πότε θα ανοίξει ο δρόμος; | Το υπουργείο δεν απαντά.',
    'Ποιος πληρώνει\u037E | Κανείς δεν ξέρει.',
    'Τι λέει η Google; | Google και Apple δεν απαντούν.',
    '«Ποιος είναι;» | Κανείς δεν απάντησε.',
    '«Ποιος είναι;» ρώτησε ο Παππάς. | Κανείς δεν απάντησε.',
    'Γιατί;! | 12 άνθρωποι έφυγαν.',
    'The word agora (αγορά) means market; Athens had one. | Sparta had none.',
    'He left; Smith stayed. | Nobody cared.',
    'Мэр уехал; Иванов остался. | Никто не знал.',
  ])('the semicolon asks in Greek alone: %s', cutsAt);

  it.each([
    'El presidente de EE. UU. llegó ayer. | Se fue hoy.',
    'Vive en EE. UU. | El presidente también.',
    'Las FF. AA. Bolivarianas y CC. OO. Madrid firmaron. | Su líder no.',
    'Los JJ. OO. París 2024 acabaron. | En EE.UU. nadie los vio.',
    'Le rendez-vous est vers 9 h. 30 au port. | Il est parti.',
    'The trip took 2 hrs. 5 minutes. | He slept.',
    'Dauert 2 Std. 30 Minuten. | Danach ist Pause.',
    'Матч начался в 9 ч. 30 мин. вечера. | Потом дождь.',
    'On arrivera à 9 h. | 200 personnes attendent.',
    'It is vitamin h. | 30 people took it.',
    'World War II. | Smith was born.',
  ])('doubled letters, hours and minutes: %s', cutsAt);

  it.each([
    'She voted no. | 12 others did too.',
    'Asked again, he said no. | 3 others agreed.',
    'It is yes or no. | 12 people must choose.',
    'Votó que no. | 12 diputados salieron.',
    'He lives at no. 12 and she was no. 1 in the charts. | No. 12 is red.',
    'They voted No. 12 the best. | Few know why.',
    'He showed them where they sat. | 12 others stood.',
    'They played in the sun. | 30 people watched.',
    'They met Sat. 12 times and on Sun. 3 times. | That is all.',
  ])('words that are short forms before a number: %s', cutsAt);

  it.each([
    '"I quit ... I mean it," he said. | Then he left.',
    '"I quit… I mean it," he said.',
    '“We knew Ott ... Smith knew him too,” she said. | She left.',
    '„Ich gehe … Ott bleibt“, sagte sie. | Sie ging.',
    '« Je pars ... Macron reste », dit-il. | Il part.',
    '"I quit. ... | I mean it," he said.',
    '"I waited... | Nobody came," he said.',
    '"I quit," he said ... | Nobody cared.',
    'He waited... | I left.',
  ])('a pause in a quotation: %s', cutsAt);

  it.each([
    `"Who's there?" | Nobody answered.`,
    '"Who is it?" Smith asked. | He left.',
    '"Who is it?" I asked. | Nobody spoke.',
    '"Who is it?" Mr. Smith asked. | Nobody spoke.',
    '“Stop!” | The officer shouted again.',
    '“Stop!” the officer shouted. | He ran.',
    '“Is it you?” | She said nothing.',
    '“Is it you?” Mary Ann Lee wondered. | She left.',
    '„Wer ist da?“ | Niemand antwortete.',
    '« Qui est là ? » | Personne ne répond.',
    '« Qui est là ? » demande Roux. | Il part.',
  ])('after a question in quotation marks: %s', cutsAt);

  it.each([
    '„Ich gehe.“ | Danach ging er.',
    '„Ich gehe!“ rief Ott. | Danach ging er.',
    '»Ich gehe.« | Danach ging er.',
    '‚Ich gehe.‘ | »Nein«, sagte sie.',
    '« Je pars. » | Il est parti.',
    '« Je pars. » | « Non. » | Il est resté.',
    '„Odcházím.“ | Pak odešel.',
    'Sie sagte: „Ich gehe.“ | Ott blieb. | »So.« | »Nein.«',
    'He left. | “We stay,” she said. | ‘No.’ | “Yes.”',
    'Il part. | « Non », dit-elle. | «Si.» | «No.»',
    'Er ging. | „Nein“, sagte sie. | »Doch«, sagte er.',
  ])('closing marks of many tongues: %s', cutsAt);

  it('cuts where a space is missing after the stop, but not in names on the net', () => {
    expect(sentences('The mayor left.She came back.')).toEqual(['The mayor left.', 'She came back.']);
    expect(sentences('The site Example.com is down.')).toHaveLength(1);
  });
});
