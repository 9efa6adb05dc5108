// Texts of 300 to 2,000 characters in many languages, and the encodings each is written in by iconv.

const WEST = {
  french: 'Les équipages des traversiers de Port-Ellery ont cessé le travail mardi à l’aube, laissant à quai plus de deux mille habitants de l’île. C’est la deuxième grève du mois : les négociations sur les équipes de nuit ont échoué après onze jours. « Ils nous ont remis une note de service », a déclaré Ruth Okonedo, la présidente du syndicat. La régie du port promet d’affréter trois bateaux dès mercredi, pour un coût estimé à 380 000 dollars par jour. À midi, des pêcheurs assuraient encore une navette gratuite entre la jetée et le marché couvert.',
  german: 'Die Besatzungen der Fähren in Port Ellery haben am Dienstag im Morgengrauen die Arbeit niedergelegt. Rund 2.300 Pendler saßen fest. Es ist der zweite Ausstand in diesem Monat; die Gespräche über Nachtschichten waren zuvor gescheitert. „Wir haben elf Tage gewartet“, sagte die Vorsitzende der Gewerkschaft, Ruth Okonedo. Die Hafenbehörde kündigte an, bis Mittwoch drei Schiffe zu mieten – für täglich 380.000 Euro. Fischer übernahmen am Vormittag kostenlos die Überfahrt, während Hotelbesitzer höhere Verluste befürchten.',
  spanish: 'Las tripulaciones de los transbordadores de Port Ellery abandonaron sus puestos el martes al amanecer y dejaron en tierra a más de dos mil vecinos. Es la segunda huelga del mes: la negociación sobre los turnos de noche fracasó después de once días. “Nos dieron un papel y nada más”, dijo Ruth Okonedo, presidenta del sindicato. ¿Habrá barcos mañana? La autoridad portuaria prometió fletar tres embarcaciones el miércoles, a un costo de 380 000 dólares diarios. Algunos pescadores cruzaron gratis a los niños que iban al colegio.',
  portuguese: 'As tripulações das balsas de Port Ellery pararam na madrugada de terça-feira e deixaram mais de duas mil pessoas sem transporte. É a segunda paralisação do mês: as negociações sobre os turnos da noite não avançaram em onze dias. “Recebemos apenas um memorando”, afirmou a presidente do sindicato, Ruth Okonedo. A administração do porto informou que alugará três embarcações até quarta-feira, ao custo de 380 mil dólares por dia. Pescadores da região fizeram travessias gratuitas até o meio-dia, levando estudantes e famílias.',
  swedish: 'Besättningarna på färjorna i Port Ellery lade ner arbetet i gryningen på tisdagen, och drygt 2 300 pendlare blev kvar på kajen. Det är månadens andra strejk sedan samtalen om nattskift brutit samman efter elva dagar. ”Vi fick ett brev, inget mer”, säger fackets ordförande Ruth Okonedo. Hamnmyndigheten lovar att hyra in tre båtar till onsdag för omkring 380 000 dollar om dagen. Fiskare från ön körde gratis fram till lunch, och på caféet vid piren såldes hälften så mycket kaffe som vanligt. Även skolan fick ställa in.',
};
const CENTRAL = {
  polish: 'Załogi promów w Port Ellery przerwały pracę we wtorek o świcie, a ponad dwa tysiące pasażerów zostało na nabrzeżu. To już drugi strajk w tym miesiącu: rozmowy o nocnych zmianach zakończyły się fiaskiem po jedenastu dniach. „Dostaliśmy tylko notatkę”, powiedziała przewodnicząca związku Ruth Okonedo. Zarząd portu zapowiedział, że do środy wynajmie trzy statki, co będzie kosztować 380 tysięcy dolarów dziennie. Rybacy przewozili ludzi za darmo aż do południa. Mediator ma spotkać się z obiema stronami w czwartek.',
  czech: 'Posádky trajektů v Port Ellery v úterý za svítání přerušily práci a více než dva tisíce cestujících zůstalo na břehu. Je to už druhá stávka v tomto měsíci; jednání o nočních směnách po jedenácti dnech ztroskotala. „Dostali jsme jen oběžník,“ řekla předsedkyně odborů Ruth Okonedo. Správa přístavu slíbila, že do středy najme tři lodě za 380 tisíc dolarů denně. Rybáři převáželi lidi zdarma až do poledne. Státní zprostředkovatel se má s oběma stranami sejít ve čtvrtek dopoledne, řekl mluvčí úřadu.',
  hungarian: 'A Port Ellery-i kompok személyzete kedden hajnalban letette a munkát, így több mint kétezer ingázó rekedt a parton. Ez már a második sztrájk ebben a hónapban: az éjszakai műszakokról folytatott tárgyalások tizenegy nap után megszakadtak. „Csak egy feljegyzést kaptunk” – mondta Ruth Okonedo, a szakszervezet elnöke. A kikötői hatóság szerdáig három hajó bérlését ígérte, napi 380 ezer dollárért. A halászok délig ingyen vitték át az embereket, köztük sok iskolás gyereket. A közvetítő csütörtökön ül le a felekkel.',
  romanian: 'Echipajele feriboturilor din Port Ellery au încetat lucrul marţi în zori, iar peste două mii de navetişti au rămas pe chei. Este a doua grevă din această lună: discuţiile despre schimburile de noapte au eşuat după unsprezece zile. „Am primit doar o notă”, a spus Ruth Okonedo, preşedinta sindicatului. Autoritatea portuară a promis că va închiria trei nave până miercuri, cu 380 de mii de dolari pe zi. Pescarii au făcut naveta gratuit până la prânz. Mediatorul se va întâlni joi cu ambele părţi, în oraş.',
  croatian: 'Posade trajekata u Port Elleryju obustavile su rad u utorak u zoru, pa je više od dvije tisuće putnika ostalo na obali. To je već drugi štrajk ovoga mjeseca: pregovori o noćnim smjenama propali su nakon jedanaest dana. „Dobili smo samo dopis”, rekla je predsjednica sindikata Ruth Okonedo. Lučka uprava najavila je da će do srijede unajmiti tri broda za 380 tisuća dolara dnevno. Ribari su besplatno prevozili ljude sve do podneva. Posrednik će se u četvrtak sastati s objema stranama, kaže glasnogovornica ureda.',
};
const RUSSIAN = {
  russian1: 'Экипажи паромов в Порт-Эллери прекратили работу во вторник на рассвете, и более двух тысяч пассажиров остались на берегу. Это уже вторая забастовка за месяц: переговоры о ночных сменах сорвались после одиннадцати дней. «Нам вручили служебную записку», — сказала председатель профсоюза Рут Оконедо. Управление порта пообещало к среде нанять три судна за 380 тысяч долларов в день. Рыбаки до полудня перевозили людей бесплатно.',
  russian2: 'Посредник, назначенный губернатором, встретится с обеими сторонами в четверг утром. По его словам, главный вопрос — оплата сверхурочных часов, а не число матросов на борту. Владельцы гостиниц опасаются, что туристы отменят поездки на весь сезон. В прошлый раз забастовка продолжалась девятнадцать дней и обошлась острову в пятую часть годовой выручки. Школы пока работают по обычному расписанию, сообщила мэрия.',
  russian3: 'Городской совет отложил голосование по бюджету до следующей недели, поскольку два депутата не смогли добраться с острова. Ожидается, что налог на жильё вырастет на три процента. «Мы не можем решать судьбу библиотек без половины зала», — заявила мэр Ана Руис. Противники плана собрали более пяти тысяч подписей и намерены подать в суд, если документ примут без поправок. Заседание перенесли на понедельник.',
  russian4: 'Учёные обнаружили в бухте редкий вид морского ежа, которого не видели здесь с конца девятнадцатого века. Экспедиция работала три недели и обследовала сорок участков дна. Исследователи считают, что животное вернулось из-за потепления воды. Образец передали в музей, где его покажут публике уже этой осенью. Следующий выход в море запланирован на июль, если позволит погода и найдутся деньги на топливо.',
  russian5: 'Футбольный клуб из Солтмира впервые за двадцать лет вышел в финал кубка, обыграв соперника по пенальти. Вратарь отразил два удара подряд, после чего болельщики выбежали на поле. Тренер назвал победу случайной, но заслуженной. Финал пройдёт в столице через две недели; билеты поступят в продажу в пятницу. Полиция просит приезжать на поезде, потому что парковок возле стадиона почти нет, а улицы перекроют.',
};
const JAPANESE = {
  japanese1: 'ポート・エラリーのフェリー乗組員は火曜日の夜明けに職場を離れ、二千三百人余りの通勤客が足止めされた。今月二度目のストライキで、夜勤をめぐる交渉が決裂したためだ。組合のルース・オコネド委員長は「十一日間待ったが、渡されたのは紙一枚だった」と語った。港湾局は水曜日までに三隻を借りると発表し、費用は一日およそ四十一万ドルになると説明した。島の漁師たちは正午まで無料で人々を運んだ。州の調停官は木曜日に双方と会う予定である。前回の一九九八年のストは十九日間続き、島のホテルは売り上げの五分の一を失った。',
  japanese2: '市議会は予算案の採決を来週に延期した。議員二人が島から戻れなかったためで、図書館の開館時間を短くする計画に反対する署名は五千人分を超えた。アナ・ルイス市長は「半分の議席が空いたままでは決められない」と述べ、月曜日に改めて会議を開く考えを示した。税率は三パーセント上がる見通しだが、与党の中にも慎重な意見が残っている。市民団体は、可決された場合には裁判を起こすとしている。傍聴席は朝から満員で、廊下にも人があふれた。',
  japanese3: '湾の海底で、十九世紀の終わりから見つかっていなかった珍しいウニが確認された。調査隊は三週間をかけて四十か所を調べ、水温が上がったことで生息域が広がった可能性があるとみている。標本は博物館に運ばれ、秋には一般に公開される。次の調査は七月を予定しているが、燃料費が足りず、寄付を呼びかけているという。隊長のタナカさんは「もう一度会えるとは思わなかった」と話し、写真を何度も見返していた。',
  japanese4: 'ソルトミアのサッカークラブが二十年ぶりにカップ戦の決勝へ進んだ。試合は延長でも決着がつかず、ゴールキーパーが二本続けて止めてＰＫ戦を制した。監督は「運もあったが、選手はよく走った」と振り返った。決勝は二週間後に首都で行われ、切符は金曜日に売り出される。警察は競技場の周りに駐車場がほとんどないとして、電車で来るよう呼びかけている。町では夜遅くまで祝う人の姿が見られ、店も閉まらなかった。',
  japanese5: '中央病院は、先月起きた停電の原因について、古い配電盤の故障だったと発表した。患者への影響はなかったが、手術三件が別の病院に移された。院長は記者会見で「説明が遅れたことをおわびする」と頭を下げ、年内にすべての設備を取り替える方針を明らかにした。費用は七億円と見込まれ、県が半分を負担する。点検は年に一度から四度に増やすという。職員組合は、人手が足りないままでは同じことが起きると指摘している。',
};
const SIMPLIFIED = {
  chinese1: '埃勒里港的渡轮船员星期二清晨停止工作，两千三百多名乘客被困在码头。这是本月的第二次罢工，原因是关于夜班的谈判破裂。工会主席奥科内多说：“我们等了十一天，他们只给了一张通知。”港务局表示，将在星期三之前租用三艘船，每天的费用约为四十一万美元。岛上的渔民一直到中午都在免费运送居民。州政府的调解员星期四将会见双方。上一次罢工发生在一九九八年，持续了十九天，岛上的旅馆损失了全年五分之一的收入，许多人至今还记得。',
  chinese2: '市议会决定把预算表决推迟到下星期，因为有两名议员没能从岛上赶回来。反对缩短图书馆开放时间的市民已经收集了五千多个签名。市长说，在一半座位空着的情况下，不能作出这样的决定。会议改在星期一举行。预计房产税将提高百分之三，但执政党内部也有不同意见。市民团体表示，如果方案通过，他们就会向法院提起诉讼。旁听席从早上起就坐满了人，走廊里也站着不少等候消息的居民和记者。',
  chinese3: '科学家在海湾底部发现了一种罕见的海胆，从十九世纪末以来这里一直没有人见过它。考察队工作了三个星期，检查了四十个地点。研究人员认为，水温升高可能使这种动物的活动范围扩大。标本已经送到博物馆，秋天将向公众展出。下一次考察计划在七月进行，但是燃料费用还不够，他们正在请求社会各界帮助。队长说，没有想到还能再见到它，当时大家都非常激动，把照片看了一遍又一遍。',
  chinese4: '盐沼镇的足球队二十年来第一次进入杯赛决赛。比赛在加时之后仍然是平局，门将连续扑出两个点球，帮助球队取得胜利。教练说，这次有一点运气，但是队员们跑得很努力。决赛将在两个星期以后在首都举行，球票星期五开始出售。警方提醒说，体育场附近几乎没有停车的地方，希望大家坐火车前往，部分道路也会关闭。镇上的人一直庆祝到深夜，许多商店没有关门，孩子们也留在广场上唱歌。',
  chinese5: '中心医院公布了上个月停电的原因，说是旧的配电设备发生了故障。病人没有受到影响，但是有三个手术转到了别的医院。院长在记者会上表示，对说明得太晚感到抱歉，并且决定在年内更换全部设备。费用预计为七千万元，其中一半由省里承担。检查的次数也将从每年一次增加到四次。工会指出，如果人手仍然不足，同样的问题还会发生。有关部门正在继续调查，结果将在下个月向社会公布。',
};
const TRADITIONAL = {
  taiwan1: '埃勒里港的渡輪船員星期二清晨停止工作，兩千三百多名乘客被困在碼頭。這是本月的第二次罷工，原因是關於夜班的談判破裂。工會主席奧科內多說：「我們等了十一天，他們只給了一張通知。」港務局表示，將在星期三之前租用三艘船，每天的費用約為四十一萬美元。島上的漁民一直到中午都在免費運送居民。州政府的調解員星期四將會見雙方。上一次罷工發生在一九九八年，持續了十九天，島上的旅館損失了全年五分之一的收入，許多人至今還記得。',
  taiwan2: '市議會決定把預算表決延到下星期，因為有兩名議員沒能從島上趕回來。反對縮短圖書館開放時間的市民已經收集了五千多個簽名。市長說，在一半座位空著的情況下，不能作出這樣的決定。會議改在星期一舉行。預計房產稅將提高百分之三，但執政黨內部也有不同意見。市民團體表示，如果方案通過，他們就會向法院提起訴訟。旁聽席從早上起就坐滿了人，走廊裡也站著不少等候消息的居民和記者。',
  taiwan3: '科學家在海灣底部發現了一種罕見的海膽，從十九世紀末以來這裡一直沒有人見過牠。考察隊工作了三個星期，檢查了四十個地點。研究人員認為，水溫升高可能使這種動物的活動範圍擴大。標本已經送到博物館，秋天將向公眾展出。下一次考察計畫在七月進行，但是燃料費用還不夠，他們正在請求社會各界幫助。隊長說，沒有想到還能再見到牠，當時大家都非常激動，把照片看了一遍又一遍。',
  taiwan4: '鹽沼鎮的足球隊二十年來第一次進入盃賽決賽。比賽在加時之後仍然是平手，門將連續撲出兩個十二碼球，幫助球隊取得勝利。教練說，這次有一點運氣，但是隊員們跑得很努力。決賽將在兩個星期以後在首都舉行，球票星期五開始出售。警方提醒說，體育場附近幾乎沒有停車的地方，希望大家坐火車前往，部分道路也會關閉。鎮上的人一直慶祝到深夜，許多商店沒有關門，孩子們也留在廣場上唱歌。',
  taiwan5: '中央醫院公布了上個月停電的原因，說是舊的配電設備發生了故障。病人沒有受到影響，但是有三個手術轉到了別的醫院。院長在記者會上表示，對說明得太晚感到抱歉，並且決定在年內更換全部設備。費用預計為七千萬元，其中一半由政府負擔。檢查的次數也將從每年一次增加到四次。工會指出，如果人手仍然不足，同樣的問題還會發生。有關部門正在繼續調查，結果將在下個月向社會公布。',
};
const ENGLISH = {
  english1: 'Ferry crews in Port Ellery walked off the job at dawn Tuesday, stranding about 2,300 commuters. “We gave them 11 days,” said Ruth Okonedo, who leads the crews’ union. “They gave us a memo.” The harbor authority — which runs the boats — said it wouldn’t comment on “rumors.” Fishermen from Saltmere ran a shuttle until noon; one, Émile Tanaka, made four trips. The café on Pier 4 closed early.',
  english2: 'The council put off its vote on the budget until Monday because two members couldn’t get back from the island. Mayor Ana Ruiz said it wasn’t fair to decide the libraries’ fate “with half the seats empty.” Opponents have gathered 5,000 signatures – and say they’ll sue. The plan would raise taxes by 3 percent and cut opening hours in winter, when the reading rooms are used most by schools.',
};
const KOREAN = {
  korean1: '포트 엘러리의 여객선 승무원들이 화요일 새벽 작업을 멈추면서 이천삼백여 명의 통근자가 발이 묶였다. 이번 달 들어 두 번째 파업으로, 야간 근무를 둘러싼 협상이 결렬된 데 따른 것이다. 노조 위원장은 “열하루를 기다렸지만 돌아온 것은 종이 한 장이었다”고 말했다. 항만청은 수요일까지 배 세 척을 빌리겠다고 밝혔으며 하루 비용은 사십일만 달러에 이를 것으로 보인다. 섬의 어부들은 정오까지 무료로 사람들을 실어 날랐다. 조정관은 목요일에 양쪽을 만날 예정이다.',
};

const straight = (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace(/[“”„”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '-').replace(/…/g, '...')]));
const euro = (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.replace(/dollars|Euro|dólares|dólares|dollar/, '€')]));

/** Folder (WHATWG name) → iconv's name and texts. Where an encoding lacks curly quotes and dashes the texts have straight ones. */
export const ENCODED = {
  'utf-8': ['UTF-8', { ...WEST, ...RUSSIAN }],
  'utf-16le': ['UTF-16LE', { ...WEST, ...JAPANESE, ...RUSSIAN }],
  'utf-16be': ['UTF-16BE', { ...CENTRAL, ...SIMPLIFIED, ...RUSSIAN }],
  'windows-1252': ['WINDOWS-1252', { ...WEST, ...ENGLISH }],
  'iso-8859-1': ['ISO-8859-1', straight(WEST)],
  'iso-8859-15': ['ISO-8859-15', euro(straight(WEST))],
  macintosh: ['MACINTOSH', { ...WEST, ...ENGLISH }],
  'iso-8859-2': ['ISO-8859-2', straight(CENTRAL)],
  'windows-1250': ['WINDOWS-1250', CENTRAL],
  'windows-1251': ['WINDOWS-1251', RUSSIAN],
  'koi8-r': ['KOI8-R', straight(Object.fromEntries(Object.entries(RUSSIAN).map(([name, text]) => [name, text.replace(/[«»]/g, '"')])))],
  shift_jis: ['SHIFT_JIS', JAPANESE],
  'euc-jp': ['EUC-JP', JAPANESE],
  gb18030: ['GB18030', SIMPLIFIED],
  big5: ['BIG5', TRADITIONAL],
  'euc-kr': ['EUC-KR', KOREAN],
};
export const TEXTS = { ...WEST, ...CENTRAL, ...RUSSIAN, ...JAPANESE, ...SIMPLIFIED, ...TRADITIONAL, ...ENGLISH, ...KOREAN };
