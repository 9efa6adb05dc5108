import { describe, expect, test } from 'vitest';
import { compare } from '#core/engine.ts';

/** Texts of other tongues: quotations, figures and whole names are judged, and nothing that English words decide. */
type Case = readonly [before: string, after: string, ...wanted: string[]];

const TONGUES: Readonly<Record<string, readonly Case[]>> = {
  German: [
    ['Die Polizei nahm am Freitag 23 Männer in Berlin fest, wie sie am Abend mitteilte.', 'Am Freitag wurden in Berlin nach Angaben der Polizei 23 Männer festgenommen.'],
    ['Der Minister sagte, er werde nicht zurücktreten, und verwies auf den Bericht der Prüfer.', 'Der Minister sagte, er werde zurücktreten, und verwies auf den Bericht der Prüfer.'],
    ['Die Polizei nahm am Freitag 23 Männer in Berlin fest.', 'Die Polizei nahm am Freitag 32 Männer in Berlin fest.', 'figure'],
    ['Der Umbau kostet 1,2 Millionen Euro, sagte die Stadt am Montag.', 'Der Umbau kostet 2,1 Millionen Euro, sagte die Stadt am Montag.', 'figure'],
    ['„Wir haben das Wasser nie geprüft“, sagte Anna Berg am Montag.', '„Wir haben das Wasser oft geprüft“, sagte Anna Berg am Montag.', 'quote-altered'],
    ['„Wir haben das Wasser nie geprüft“, sagte Anna Berg am Montag.', '»Wir haben das Wasser nie geprüft«, sagte Anna Berg am Montag.'],
    ['Bürgermeisterin Anna Berg öffnete die Brücke nach zwei Jahren wieder.', 'Bürgermeisterin Anna Stein öffnete die Brücke nach zwei Jahren wieder.', 'name'],
    ['Bundeskanzler Anton Berg reist im Mai nach Rom.', 'Kanzler Anton Berg reist im Mai nach Rom.'],
    ['Was not tut, ist mehr Geld für die Schulen, sagte die Lehrerin.', 'Was eilt, ist mehr Geld für die Schulen, sagte die Lehrerin.'],
  ],
  French: [
    ['La police a arrêté 23 personnes vendredi à Lyon, a-t-elle annoncé dans la soirée.', 'Vendredi à Lyon, 23 personnes ont été arrêtées, selon la police.'],
    ['Le ministre a dit qu’il ne démissionnerait pas avant le vote du budget.', 'Le ministre a dit qu’il démissionnerait avant le vote du budget.'],
    ['La police a arrêté 23 personnes vendredi à Lyon.', 'La police a arrêté 32 personnes vendredi à Lyon.', 'figure'],
    ['Le chantier coûte 1 200 000 euros à la ville.', 'Le chantier coûte 1 300 000 euros à la ville.', 'figure'],
    ['« Nous avons fermé le pont hier », a dit Anne Roux.', '« Nous avons rouvert le pont hier », a dit Anne Roux.', 'quote-altered'],
    ['« Nous avons fermé le pont hier », a dit Anne Roux.', '“Nous avons fermé le pont hier”, a dit Anne Roux.'],
    ['La maire Anne Roux a inauguré le pont après deux ans de travaux.', 'La maire Anne Petit a inauguré le pont après deux ans de travaux.', 'name'],
  ],
  Spanish: [
    ['La policía detuvo el viernes a 23 personas en Lima, según informó por la noche.', 'El viernes fueron detenidas en Lima 23 personas, informó la policía.'],
    ['El ministro dijo que no iba a renunciar antes de la votación.', 'El ministro dijo que iba a renunciar antes de la votación.'],
    ['La policía detuvo el viernes a 23 personas en Lima.', 'La policía detuvo el viernes a 32 personas en Lima.', 'figure'],
    ['El acuerdo vale 3.400 millones de euros para los dos países.', 'El acuerdo vale 4.300 millones de euros para los dos países.', 'figure'],
    ['«Cerramos el puente ayer», dijo Ana Ruiz.', '«Abrimos el puente ayer», dijo Ana Ruiz.', 'quote-altered'],
    ['La alcaldesa Ana Ruiz inauguró el puente tras dos años de obras.', 'La alcaldesa Ana Torres inauguró el puente tras dos años de obras.', 'name'],
  ],
  Russian: [
    ['Полиция задержала в пятницу 23 человека в Минске, сообщили власти.', 'В пятницу в Минске, по словам властей, были задержаны 23 человека.'],
    ['Министр заявил, что он не уйдёт в отставку до выборов.', 'Министр заявил, что он уйдёт в отставку до выборов.'],
    ['Полиция задержала в пятницу 23 человека в Минске.', 'Полиция задержала в пятницу 32 человека в Минске.', 'figure'],
    ['«Мы закрыли мост вчера», сказала Анна Петрова.', '«Мы открыли мост вчера», сказала Анна Петрова.', 'quote-altered'],
    ['Мост открыла мэр Анна Петрова после двух лет ремонта.', 'Мост открыла мэр Анна Орлова после двух лет ремонта.', 'name'],
    ['Мост открыла мэр Анна Петрова после двух лет ремонта.', 'Мост был открыт мэром Анной Петровой после двух лет ремонта.'],
  ],
  Chinese: [
    ['警方星期五在北京逮捕了23人。', '星期五，23人在北京被警方逮捕。'],
    ['部长说他不会辞职。', '部长说他会辞职。'],
    ['警方星期五在北京逮捕了23人。', '警方星期五在北京逮捕了32人。', 'figure'],
    ['部长说：“我们不会让步。”', '部长说：“我们会让步。”', 'quote-altered'],
    ['约有二十三人受伤。', '约有二十五人受伤。', 'figure'],
  ],
  Arabic: [
    ['اعتقلت الشرطة 23 شخصا في بيروت يوم الجمعة.', 'يوم الجمعة اعتقل 23 شخصا في بيروت.'],
    ['قال الوزير إنه لن يستقيل قبل الانتخابات.', 'قال الوزير إنه سيستقيل قبل الانتخابات.'],
    ['اعتقلت الشرطة 23 شخصا في بيروت يوم الجمعة.', 'اعتقلت الشرطة 32 شخصا في بيروت يوم الجمعة.', 'figure'],
    ['قالت الشرطة إن ٢٣ شخصا قتلوا.', 'قالت الشرطة إن 23 شخصا قتلوا.'],
    ['قال: "أغلقنا الجسر أمس."', 'قال: "فتحنا الجسر أمس."', 'quote-altered'],
  ],
  Portuguese: [
    ['A polícia prendeu na sexta-feira 23 pessoas no Recife, segundo o governo.', 'Na sexta-feira, 23 pessoas foram presas no Recife, disse o governo.'],
    ['O ministro disse que não vai renunciar antes da votação.', 'O ministro disse que vai renunciar antes da votação.'],
    ['A obra custa 3,4 milhões de reais à cidade.', 'A obra custa 4,3 milhões de reais à cidade.', 'figure'],
  ],
  Italian: [
    ['La polizia ha arrestato venerdì 23 persone a Milano, ha detto il prefetto.', 'Venerdì a Milano sono state arrestate 23 persone, secondo il prefetto.'],
    ['Il ministro ha detto che non si dimetterà prima del voto.', 'Il ministro ha detto che si dimetterà prima del voto.'],
    ['Il ponte costa 23 milioni di euro alla città.', 'Il ponte costa 32 milioni di euro alla città.', 'figure'],
  ],
};

const WEEKDAYS: Readonly<Record<string, readonly Case[]>> = {
  German: [
    ['Die Brücke wird am Montag geöffnet, sagte die Stadt.', 'Die Brücke wird am Dienstag geöffnet, sagte die Stadt.', 'date'],
    ['Die Sitzung am Freitagabend wurde lang, sagte sie.', 'Die Sitzung am Sonntagabend wurde lang, sagte sie.', 'date'],
    ['Die Brücke wird am Samstag geöffnet, sagte die Stadt.', 'Die Brücke wird am Sonnabend geöffnet, sagte die Stadt.'],
  ],
  French: [
    ['La police a arrêté 23 personnes vendredi à Lyon.', 'La police a arrêté 23 personnes samedi à Lyon.', 'date'],
    ['La police a arrêté vendredi un homme, et le maire a parlé samedi.', 'Le maire a parlé samedi, et la police a arrêté un homme vendredi.'],
  ],
  Spanish: [
    ['La policía detuvo el viernes a 23 personas.', 'La policía detuvo el sábado a 23 personas.', 'date'],
    ['Voló a Santo Domingo con su hermano el lunes.', 'Voló a Santo Tomás con su hermano el lunes.', 'name'],
  ],
  Italian: [['Il ministro arriva a Milano lunedì mattina.', 'Il ministro arriva a Milano martedì mattina.', 'date']],
  Portuguese: [['A polícia prendeu na sexta-feira 23 pessoas.', 'A polícia prendeu no sábado 23 pessoas.', 'date']],
  Dutch: [['De brug gaat maandag open, zegt de stad.', 'De brug gaat dinsdag open, zegt de stad.', 'date']],
  Russian: [
    ['Мост откроют во вторник, сообщила полиция.', 'Мост откроют в среду, сообщила полиция.', 'date'],
    ['Полиция задержала в пятницу 23 человека.', 'В пятницу полиция задержала 23 человека.'],
  ],
  Arabic: [['اعتقلت الشرطة 23 شخصا في بيروت يوم الجمعة.', 'اعتقلت الشرطة 23 شخصا في بيروت يوم السبت.', 'date']],
  Chinese: [
    ['会议在星期五举行。', '会议在星期六举行。', 'date'],
    ['会议在星期五举行。', '会议在周五举行。'],
    ['东京观测到震度5弱的地震。', '东京观测到震度5强的地震。', 'figure'],
  ],
  Japanese: [
    ['会議は金曜日に開かれる。', '会議は土曜日に開かれる。', 'date'],
    ['会議は金曜に開かれる。', '会議は金曜日に開かれる。'],
    ['東京で震度5弱を観測した。', '東京で震度5強を観測した。', 'figure'],
    ['気象庁によると、震度は最大で6弱だった。', '気象庁によると、震度は最大で6強だった。', 'figure'],
    ['チームは5弱い選手を外した。', 'チームは5強い選手を外した。'],
  ],
  Korean: [
    ['경찰은 금요일에 23명을 체포했다.', '경찰은 토요일에 23명을 체포했다.', 'date'],
    ['도쿄에서 진도 5약의 지진이 났다.', '도쿄에서 진도 5강의 지진이 났다.', 'figure'],
  ],
  Polish: [['Most otworzą w piątek, podała policja.', 'Most otworzą w sobotę, podała policja.', 'date']],
  Swedish: [['Bron öppnas på måndag, sade polisen.', 'Bron öppnas på tisdag, sade polisen.', 'date']],
};

describe.each(Object.entries(WEEKDAYS))('weekdays and grades of shaking, %s', (_tongue, cases) => {
  test.each(cases.map((one) => [one] as const))('%j', ([before, after, ...wanted]) => {
    expect(compare(before, after).alarms.map((alarm) => alarm.kind)).toEqual(wanted);
  });
});

test('a name that is a weekday elsewhere is a name in English', () => {
  expect(compare('Placido Domingo sang in Lund on Friday.', 'Placido Carreras sang in Lund on Friday.').alarms.map((alarm) => alarm.kind)).toEqual(['name']);
});

describe.each(Object.entries(TONGUES))('%s', (_tongue, cases) => {
  test.each(cases.map((one) => [one] as const))('%j', ([before, after, ...wanted]) => {
    expect(compare(before, after).alarms.map((alarm) => alarm.kind)).toEqual(wanted);
  });
});

test('a story of several paragraphs claims nothing by English words', () => {
  const story = (tongue: string, side: 0 | 1): string => TONGUES[tongue]!.filter((one) => one.length === 2).map((one) => one[side]).join('\n\n');
  for (const tongue of Object.keys(TONGUES)) expect(compare(story(tongue, 0), story(tongue, 1)).alarms, tongue).toEqual([]);
});
