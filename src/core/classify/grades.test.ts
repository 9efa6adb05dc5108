import { describe, expect, test } from 'vitest';
import { diff } from '#core/diff/diff.ts';
import { alignByPosition, pairOf } from '#testing/builders.ts';
import { textsOf } from '#testing/wordDiff.ts';
import { classify } from './classify.ts';

/** The rules that decided, in reading order. Paragraph n is read against paragraph n. */
function rulesOf(notation: string): string {
  const { before, after } = textsOf(notation);
  const pair = pairOf(before, after);
  const alignment = alignByPosition(pair);
  return classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon)
    .map((change) => change.rule).join(' ');
}

const examples = (rules: string, list: readonly string[]): void => {
  test.each(list)(`${rules === '' ? 'no change' : rules}: %s`, (notation) => expect(rulesOf(notation)).toBe(rules));
};

describe('accidentals', () => {
  examples('typography', [
    'He called it [-"-]{+“+}a scandal.',
    'It was [-Smith\'s-]{+Smith’s+} idea.',
    'The deal [----]{+—+} the second [-\u2013-]{+\u2014+} failed.'.replace('[-\u2013-]{+\u2014+} ', ''),
    'Well [-...-]{+…+} maybe.',
    'It opens in[- May-]{+\u00a0May+}.',
    'Caf[-e\u0301-]{+\u00e9+} staff left.'.replace('Caf[-e\u0301-]{+\u00e9+}', '[-Cafe\u0301-]{+Caf\u00e9+}'),
    'Er sagte [-„-]{+"+}nein.',
    'Il parle [-«-]{+“+}haut.',
    'A [-co‑op-]{+co-op+} shop.',
    'Don[-\u0027-]{+\u2019+}t go.'.replace('Don[-\u0027-]{+\u2019+}t', '[-Don\u0027t-]{+Don\u2019t+}'),
  ]);
  examples('capitals', [
    'The [-President-]{+president+} spoke.',
    'In [-MARCH-]{+March+} it rained.',
    'The [-west-]{+West+} bank of the river.',
    'A [-NATO-]{+Nato+} plane landed.',
    'Les [-États-]{+états+} votent.',
    'Новый [-Министр-]{+министр+} прибыл.',
    '[-VOTE FAILS IN OSLO-]{+Vote fails in Oslo+}',
    'The [-Internet-]{+internet+} was down.',
    'A [-Bachelor-]{+bachelor+} of arts.',
    'The [-Γενικός-]{+γενικός+} one.',
  ]);
  examples('punctuation', [
    'Red, white[-,-] and blue.',
    'Red, white{+,+} and blue.',
    'He left[-,-]{+;+} she stayed.',
    'The mayor[-,-] of course[-,-] agreed.'.replace('[-,-] of course[-,-]', '[-,-] indeed'),
    'They won{+:+} nobody knew.',
    'On May 3 {+—+} a Sunday.',
    'It was over[-.-]{+:+}',
    'The plan (old[-)-] held.'.replace('(old[-)-]', 'old[-)-]'),
    '他们赢了[-，-]{+。+}',
    'نعم[-،-] ثم لا.',
  ]);
  examples('spelling', [
    'The [-theater-]{+theatre+} is full.',
    'A [-labor-]{+labour+} dispute.',
    'They [-organized-]{+organised+} a march.',
    'The flight was [-canceled-]{+cancelled+}.',
    'Two [-meters-]{+metres+} deep.',
    'A [-gray-]{+grey+} coat.',
    'The army [-mobilized-]{+mobilised+} at once.',
    'They are [-destabilizing-]{+destabilising+} it.',
    'The [-defense-]{+defence+} rests.',
    'A new [-program-]{+programme+} began.',
    'They [-analyzed-]{+analysed+} it.',
    'A [-traveler-]{+traveller+} came.',
    'He went [-toward-]{+towards+} it.',
    'The [-neighborhood\'s-]{+neighbourhood\'s+} shops.',
    'An [-adviser-]{+advisor+} spoke.',
  ]);
  examples('hyphenation', [
    'A [-back-door-]{+backdoor+} deal.',
    'The [-cease-fire-]{+ceasefire+} held.',
    'A [-long term-]{+long-term+} plan.',
    'The [-policy maker-]{+policymaker+} left.',
    'An [-e-mail-]{+email+} came.',
    'A [-well known-]{+well-known+} face.',
    'The [-web site-]{+website+} fell over.',
    'A [-teen-age-]{+teenage+} boy.',
    'They [-co-operate-]{+cooperate+} well.',
    'A [-fire fighter-]{+firefighter+} died.',
  ]);
  examples('abbreviation', [
    'The [-U.S.-]{+US+} envoy left.',
    'A [-U.K.-]{+UK+} court ruled.',
    'The [-European Union-]{+EU+} agreed.',
    'Eight [-percent-]{+per cent+} voted.',
    'Some 8[- percent-]{+%+} voted.',
    'In [-Jan.-]{+January+} it snowed.',
    '[-Sen.-]{+Senator+} Ana Ruiz spoke.',
    'The [-United Nations-]{+U.N.+} met.',
    'On Main [-St.-]{+Street+} today.',
    'The [-U.S.-led-]{+US-led+} force left.',
    'A [-United States-]{+U.S.+} plane.',
    'Gov. Lee met [-Gen.-]{+General+} Ott.',
    '[-Cllr-]{+Councillor+} Jean Orr voted.',
    'They told [-Supt.-]{+Superintendent+} Ott.',
    "The [-European Union's-]{+EU's+} court sat.",
    "It is the [-UN's-]{+United Nations's+} plan.",
  ]);
  examples('numeral', [
    'They found [-twelve-]{+12+} boats.',
    'The [-2nd-]{+second+} time.',
    'It cost $[-1.2 million-]{+1,200,000+} then.',
    'Some [-one hundred and five-]{+105+} came.',
    'A [-six-hour-]{+6-hour+} talk.',
    'The [-twenty-first-]{+21st+} of them.',
    'About [-3,000-]{+3000+} fled.',
    'The [-28-nation-]{+twenty-eight-nation+} bloc.',
    'Nearly [-forty-two-]{+42+} left.',
    'Over [-two million-]{+2,000,000+} voted.',
    'They left [-a dozen-]{+12+} boats.',
    'They left [-half a dozen-]{+six+} boats.',
    'They left [-a half-dozen-]{+six+} boats.',
    'They left [-a half dozen-]{+six+} boats.',
  ]);
  examples('numeral', ['Only [-eight percent-]{+8%+} came.', 'Some [-ten per cent-]{+10 percent+} left.']);
  // In other tongues.
  examples('numeral', [
    'Bei dem Brand sind [-zwölf-]{+12+} Menschen verletzt worden.',
    '[-Восемь-]{+8+} человек пострадали.',
    'Al menos [-cinco-]{+5+} barcos se hundieron.',
    'Il a vu [-onze-]{+11+} bateaux dans le port.',
    '约有[-二十三人-]{+23人+}受伤。',
    '[-一百-]{+100+}人受伤。',
  ]);
  examples('day-name', [
    'He spoke [-Friday-]{+today+}.',
    'He spoke [-on Friday-]{+today+}.',
    'It opens [-tomorrow-]{+Monday+}.',
    'It failed [-yesterday-]{+on Tuesday+}.',
    'The talks [-Thursday-]{+tonight+} failed.',
    'They met [-on Sunday-]{+yesterday+}.',
    '[-Saturday-]{+Today+} it rained.',
    'The [-Wednesday-]{+today+} vote.',
    'By [-Monday-]{+tomorrow+} we know.',
    'It begins [-today-]{+on Monday+} at noon.',
  ]);
  examples('weekday-form', ['东京[-星期五-]{+周五+}有雨。', '会议在[-星期日-]{+周日+}举行。', 'Open [-Mon-]{+Monday+} to Friday.', 'Closed [-Wed.-]{+Wednesday+} at noon.', 'On [-Thurs.-]{+Thursday+} it rained.']);
  examples('clock-time', [
    'It opens at [-10 a.m.-]{+10am+} daily.',
    'It opens at [-9:00 a.m.-]{+9 a.m.+} daily.',
    'Doors shut at 8 [-p.m.-]{+pm+} sharp.',
    'At [-11.30 p.m.-]{+11:30 p.m.+} it rang.',
    'At [-7pm-]{+7 p.m.+} it rang.',
  ]);
  examples('calendar-date calendar-date', ['It opened on [-March 4-]{+4 March+}.', 'By [-12 May-]{+May 12+} it was gone.', 'It opened on [-the 4th of March-]{+March 4+}.']);
  examples('calendar-date calendar-date punctuation', ['It ran until [-Sept. 4, 2025,-]{+4 September 2025+} and closed.']);
  examples('complementiser', [
    'Police said {+that+} he fled.',
    'Ruiz told reporters [-that-] the road was shut.',
    'They knew [-that-] it was over.',
    'He warned [-that-] prices would rise.',
    'She believes {+that+} they lost.',
    'In Oslo [-that-] there was no deal.',
  ]);
  examples('day-preposition', ['They met [-on-] Friday in Oslo.', 'It shut {+on+} Monday.', 'A march [-on-] Sunday drew few.']);
  examples('courtesy-title', ['They asked [-Mr-] Ruiz.', 'Then {+Ms.+} Okafor left.', 'It was [-Mrs-] Lee.', 'It was [-Mrs-]{+Ms+} Lee.']);
  examples('spelling', ['It rained. [-Grey-]{+Gray+} skies stayed.', 'The sky is [-grey-]{+gray+} now.', 'The Pearl [-Harbour-]{+Harbor+} base.']);
  examples('furniture', [
    'The mill is shut and the river is high. ⏎ The road is open again. {+⏎ ___+}',
    'The mill is shut and the river is high. ⏎ The road is open again. [-⏎ (AP Photo/Ana Ruiz)-]',
  ]);
  examples('dateline', ['{+OSLO (AP) —+} The port is shut and ships are waiting outside.', '[-LIMA, Peru (AP) —-] The port is shut and ships are waiting outside.']);
  examples('', ['Nothing happened here.', 'لا شيء هنا.', '这里什么都没有。']);
});

describe('substance', () => {
  examples('figure', [
    'At least [-23-]{+32+} died.',
    'Shares fell [-1.1-]{+1.4+} percent.',
    'More than [-five-]{+six+} hours.',
    'The [-28-nation European Union-]{+EU+} agreed.',
    'It cost $[-1.2 million-]{+1.3 million+}.',
    'About [-60-] people came.',
    'The [-six-hour-]{+seven-hour+} talk.',
    'Rund [-12-]{+21+} Boote sanken.',
    'وقتل [-23-]{+32+} شخصا.',
    '约[-23-]{+32+}人受伤。',
    'В порту [-7-]{+9+} судов.',
    'The boy, [-9-]{+8+}, is safe.',
    'The [-2nd-]{+3rd+} time.',
    'The fine is [-$-]{+€+}300.',
    'It is 40 [-miles-]{+kilometers+} off.',
    'It cost 3 [-million-]{+billion+} then.',
    '[-Hundreds-]{+Thousands+} fled.',
    'It fell 5 [-percent-]{+percentage points+}.',
    'They left [-a dozen-]{+two dozen+} boats.',
    'They left [-a half-dozen-]{+five+} boats.',
    'Call [-0800-]{+800+} to report it.',
    'Account [-1234567890123-]{+1234567890124+} was emptied.',
  ]);
  examples('date', [
    'They met on [-Friday-]{+Monday+}.',
    'It opens in [-March-]{+April+}.',
    'It opens on May [-3-]{+4+}.',
    'It was in [-2013-]{+2014+}.',
    'He spoke [-today-]{+yesterday+}.',
    'It ended [-on Monday-].',
    'It begins {+tomorrow+}.',
    'On [-14-]{+15+} March it rained.',
    'Until [-Sept. 4-]{+Sept. 5+} it is free.',
    'By [-1999-]{+1989+} it was gone.',
  ]);
  examples('negation', [
    'Bello [-has not-] conceded before midnight.',
    'Rain [-did not stop-]{+stopped+} until noon.',
    'He would [-not-] resign.',
    'There was [-no-]{+a+} deal.',
    'They [-did-]{+didn\'t+} agree.',
    'It has {+never+} failed.',
    'He left [-without-]{+with+} a coat.',
    'They could[-n\'t-] go.'.replace('could[-n\'t-]', '[-couldn\'t-]{+could+}'),
    'We [-can-]{+cannot+} pay.',
    'It is {+not+} over.',
    '[-Nobody-]{+Everybody+} was hurt.',
    'He is {+neither+} rich.',
    'The water is [-safe-]{+unsafe+}.',
    'It was [-legal-]{+illegal+} then.',
    'They [-no longer-] sell it.',
  ]);
  examples('hedge', [
    'He [-may-]{+will+} resign.',
    'The [-alleged-] thief ran.',
    'It was [-possibly-] the last.',
    'They [-might-]{+will+} win.',
    'He [-reportedly-] fled.',
    'It [-could-]{+will+} rain.',
    'The suspect [-allegedly-] hid it.',
    'He is [-likely-]{+certain+} to go.',
    'It fell [-almost-] 40 points.',
    'He [-apparently-] knew.',
  ]);
  examples('attribution', [
    '[-Police said the-]{+The+} driver, 41, was drunk.',
    'The road is shut[-, officials said-].',
    'The mill will close{+, according to the union+}.',
    '[-Officials-]{+Residents+} said the road is shut.',
    '[-The army said rebels-]{+Rebels+} hold the bridge.',
    'The dam is safe[-, engineers say-].',
    'Prices will rise, the [-minister-]{+union+} said.',
    'He was ill[-, his doctor told reporters-].',
    'Two died, [-police-]{+witnesses+} said.',
    'Talks failed{+, the envoy claimed+}.',
  ]);
  // Number words of other tongues, but not a part of a longer one.
  examples('figure', ['Bei dem Brand sind [-zwölf-]{+13+} Menschen verletzt worden.', '[-Quatre-]{+Sept+} personnes sont mortes ici.', 'Eles viram [-três-]{+dois+} barcos no porto.']);
  examples('wording', ['Trinta e nove por cento {+dos homens +}votaram.', 'The line is {+due to be +}shut.']);
  // A number word in a name is none, a batter's "not out" denies nothing.
  examples('name', [
    'Shares of [-First-]{+Second+} Colony rose in May.', 'He ran the [-Seventh-]{+Fifth+} Fleet then.', 'Heavy rain began near [-Three-]{+Two+} Rivers in May.', 'They argued at the [-Four Seasons-]{+Three Kings+} then.',
  ]);
  examples('wording', ['Ito made 45 [-not out-], as Lund won.', 'Holt, 12 [-not out-], saw two wickets fall.', 'Ito remained {+not out +}as the innings ended.']);
  examples('figure', ['It was his [-first-]{+second+} win in May.', 'The [-First-]{+Second+} day was cold.']);
  examples('negation', ['Ito was given {+not +}out in the last over.', 'The fire was [-not-] out by noon.', 'They are [-not-] out of danger.']);
  // In other tongues.
  examples('date', ['La police l’a arrêté [-vendredi-]{+samedi+} à Lyon.', '会议在[-星期五-]{+星期六+}举行。', 'Мост откроют в [-пятницу-]{+субботу+}.', 'Die Sitzung am [-Montagabend-]{+Dienstagabend+} war lang.']);
  examples('figure', ['東京で震度5[-弱-]{+強+}を観測した。']);
  // Of two things: no opposites.
  examples('wording wording', ['The bank [-raised-]{+would cut+} the rate for [-homes-]{+cars+}.', '[-Oil-]{+Gas+} prices [-rose-]{+fell+} in May.', 'The senate [-passed-]{+rejected+} the [-school-]{+road+} bill.']);
  examples('reversal wording', ['Crews [-rejected-]{+accepted+} the [-offer-]{+deal+} in May.', 'The senate [-passed-]{+rejected+} the [-disputed-]{+controversial+} bill.']);
  examples('quotation', [
    '"We knew about [-the-]{+those+} cracks," he said.',
    '"It is [-not-] over," she said.',
    '“They were {+very+} late,” he said.',
    '„Wir gehen [-heute-]{+morgen+}“, sagte er.',
    '« Nous partons [-demain-]{+lundi+} », a-t-il dit.',
    '他说：“我们[-赢-]{+输+}了。”',
    '"I saw [-two-]{+three+} men," he said.',
    '"We leave [-Friday-]{+today+}," she said.',
    '「[-今日-]{+明日+}行く」と言った。',
    '‘We knew about [-the-]{+those+} cracks,’ he said.',
    'The mayors’ plan was ‘quite [-bad-]{+good+}’ for all.',
  ]);
  examples('quotation quotation', ['He called it [-"fraud"-]{+fraud+}.', 'It was {+“+}over{+”+}, he said.']);
  // All between two quotations went, marks and all; words of one came or went at its end.
  examples('quotation', [
    'Il a parlé de « scandale [-» et de « -]honte » devant la presse.',
    'Er nannte das „Irrsinn[-“, und Holt sprach von einem „-] Skandal“.',
    'Он назвал это «позором[-», а Иванов «-] скандалом».',
    'He called it "madness[-" and she spoke of a "-] scandal".',
    'Il parle de « honte {+» puis de « +}scandale » ici.',
    'Le maire a dit « scandale {+honte +}» devant la presse.',
    '"Das Dach hält{+ und glänzt+}", sagte der Bürgermeister.',
    '"We knew about the cracks[- and did nothing-]", he said.',
  ]);
  examples('wording', ['He called it "madness"{+, and left+}.', 'Il a parlé de « scandale »[- et de la fin-] puis de « honte ».']);
  // Not a word of what is said has changed; only where the speaker is named.
  examples('attribution wording', [
    '"The well is dry{+," Farah said+}. {+"+}We carry water."',
    '"The mill is gone[-," Orr said-]. [-"-]Nobody will rebuild it."',
  ]);
  // Two speakers made one.
  examples('quotation quotation agent', ['"The dam is safe[-," Orr said-]. [-"-]It leaks," [-Holt said-]{+it was said+}.']);
  examples('wording quotation wording', ['"Das Wasser ist sauber[-", sagte er-]. [-"-]Es ist giftig", sagte [-Chemiker Holt-]{+er+}.']);
  examples('wording wording', ['[-Dunne told the court:-] "We sold the mill in spring[-."-]{+," Dunne told the court.+}']);
  examples('agent', ['[-Guards shot prisoners-]{+Prisoners were shot+} at dawn.', '[-Soldiers killed farmers-]{+Farmers were killed+} in May.']);
  examples('wording agent', ['[-Police-]{+A man was+} arrested [-a man-] in Leeds.']);
  examples('agent wording', ['[-Guards-]{+Six men were+} shot dead [-6 men-], the envoy said.']);
  examples('name', [
    'They asked [-US-]{+us+} then.',
    'He flew to [-Lyon-]{+Lille+}.',
    'They met [-Okafor-]{+Adeyemi+} there.',
    'The envoy, [-Sergey-]{+Sergei+} Orlov, left.',
    'A team from [-Peru-]{+Chile+} won.',
    'He works for [-Halyard-]{+Beacon+}.',
    'The judge, Ann [-Grey-]{+Gray+}, left.',
    'The judge, Ann [-Grey-Orr-]{+Gray-Orr+}, left.',
    'They asked Mr [-Grey-]{+Gray+} then.',
    'Police told [-Storey-]{+Story+} to wait.',
    'Then [-Mr-]{+Ms+} Okafor left.',
    'Then {+Maria+} Lee spoke.',
    'He saw [-the Thames-]{+the Seine+}.'.replace('[-the Thames-]{+the Seine+}', 'the [-Thames-]{+Seine+}'),
    'Он живёт в [-Минске-]{+Киеве+}.',
    'They asked [-Ruiz\'s-]{+Lee\'s+} aide.',
    'A plane of [-Iberia-]{+Finnair+} landed.',
  ]);
  examples('title', [
    '[-Foreign Minister-] Ana Ruiz spoke.',
    'They met [-President-]{+Prime Minister+} Okafor.',
    'Then {+Mayor+} Lee left.',
    'He saw [-General-]{+Colonel+} Ott.',
    'It was {+former President+} Ruiz.',
  ]);
  examples('agent', [
    'The bridge was closed [-by the army-].',
    'Two men were killed {+by soldiers+}.',
    'The letters were burned [-by her aide-] in May.',
  ]);
  examples('wording', [
    // No spelling: a short title's stop begins no sentence.
    'They asked Mr. [-Grey-]{+Gray+} then.',
    'The [-big-]{+large+} house burned.',
    'A [-color-coded-]{+colour-blind+} map.',
    'Leaders [-urged-]{+pressed+} him to go.',
    'The drills [-announced-]{+unveiled+} on Thursday failed.',
    'He [-ran-]{+walked+} home.',
    'They said so [-in a statement-].',
    'It was {+quite+} cold.',
    'Der [-alte-]{+große+} Turm fiel.',
    'Der alte [-Turm-]{+Hof+} ist nicht mehr zu sehen.',
    'O ministro chegou [-no-]{+a+} Recife ontem.',
    'Chi è il [-can-]{+gatto+} nero.',
    'Was [-not-]{+Eile+} tut, ist klar.',
    'Il [-le-]{+lui+} dit hier.',
    'La ley [-nueva-]{+vieja+} sigue.',
    'الرجل [-الكبير-]{+الطويل+} هنا.',
    '他[-走-]{+跑+}了。',
    'A [-re-sign-]{+resign+} matter.',
    'Is it over[-.-]{+?+}',
    'Great match [-👏-]{+👍+} tonight',
  ]);
});

describe('several at once', () => {
  test('a restyled sentence holds nothing substantive (E11)', () => {
    expect(rulesOf('[-"-]{+“+}We won[-\'-]{+’+}t.'.replace('won[-\'-]{+’+}t', '[-won\'t-]{+won’t+}'))).toBe('typography typography');
    const pair = pairOf(
      '"We can\'t wait," U.K. ministers said Monday -- the 3rd such plea this year. Some 12 percent of buses were canceled.',
      '“We can’t wait,” UK ministers said today — the third such plea this year. Some 12% of buses were cancelled.');
    const alignment = alignByPosition(pair);
    const changes = classify(pair.before, pair.after, alignment, diff(pair.before, pair.after, alignment, pair.lexicon), pair.lexicon);
    expect(changes.map((c) => c.grade.rank)).toEqual(changes.map(() => 'accidental'));
    expect(changes.length).toBeLessThan(13);
  });

  test('a weekday that does not fit the day of publication is a date (Friday 14 March 2014)', () => {
    const pair = pairOf('He spoke Friday.', 'He spoke today.');
    const alignment = alignByPosition(pair);
    const difference = diff(pair.before, pair.after, alignment, pair.lexicon);
    const ruleOn = (publishedAt: string): string | undefined =>
      classify(pair.before, { ...pair.after, publishedAt }, alignment, difference, pair.lexicon)[0]?.rule;
    expect(ruleOn('2014-03-14T09:00:00Z')).toBe('day-name');
    expect(ruleOn('2014-03-15T09:00:00Z')).toBe('date');
  });
});
