/**
 * Small English word lists of the fact readers; general knowledge of news copy. A word that is missing costs an alarm,
 * a wrong one costs trust, so the lists stay short.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs (and "according") that hand words over to a speaker. */
export const SAYING = set(`said say says saying told tell tells telling added adds adding announced announces reported reports
  stated states claimed claims claiming argued argues insisted insists insisting warned warns warning acknowledged acknowledges admitted admits
  denied denies confirmed confirms suggested suggests asserted asserts according wrote writes declared declares explained explains noted notes
  testified quoted vowed vows promised promises pledged pledges urged urges called calls calling described describes describing responded replied
  maintained maintains conceded concedes contended contends recalled cautioned remarked repeated tweeted posted reaffirmed asked estimated alleges alleged_by
  predicted predicts revealed allege alleged contend argue claim insist maintain warn`);

/** Verbs of saying that also do other work ("called for", "asked to hand over"): no proof of an attribution on their own. */
export const LOOSE_SAYING = set('alleged argue warn claim insist maintain called calls calling asked described describes describing reported reports estimated repeated promised urged urges warning suggested predicted states state noted notes recalled claims reports quoted denied denies warned revealed promises pledged pledges vows vowed responded');

/** What papers and polls do: they hand over what another wording gives them, but their loss is none. */
export const SHOWING = set('showed shows show found finds indicated indicates suggests suggested');

export const NEGATORS = set("without not no never none nobody nothing neither nor cannot nowhere hardly n't");
/** Words that deny by their meaning: they may stand for a "not" in another wording. */
export const DENYING = set(`fail failed fails failing failure refuse refused refuses refusing refusal deny denied denies denying decline declined declines
  lack lacked lacks lacking unable unlikely reject rejected rejects rejecting rule ruled rules prevent prevented stop stopped halt halted avoid avoided absent few little
  lose loses losing lost missing ended against ban banned barred blocked illegal unaware unwilling unclear unknown impossible stopped short otherwise instead contrary false wrong until`);

/** Word → what it does. Swapping two of one group says the same. */
export const HEDGES: ReadonlyMap<string, string> = new Map(
  `possible=may might could possibly perhaps maybe potentially potential possible|likely=likely probably|unlikely=unlikely
  |alleged=alleged allegedly suspected purported purportedly supposedly reportedly apparently apparent seemingly unconfirmed believed believe believes accused presumed
  |seems=appears appeared appear seems seemed seem|expected=expected thought feared rumored rumoured understood considered|should=should|must=must|roughly=estimated about around roughly approximately some nearly almost`
    .split('|').flatMap((entry) => {
      const [group, words] = entry.trim().split('=') as [string, string];
      return words.split(/\s+/).filter(Boolean).map((word) => [word, group] as const);
    }),
);
/** Hedges only before a figure. */
export const FIGURE_HEDGES = set('estimated about around roughly approximately some nearly almost');

export const BE = set("is are was were be been being got gets isn't wasn't weren't aren't");
export const PERSON_PRONOUNS = set('he she');
export const PRONOUNS = set('he she they it we i you who');

/** Words of offices and ranks before a name, folded. */
export const TITLES = set(`president vice minister secretary chancellor senator sen sen. representative rep rep. governor gov gov. mayor councilman councilwoman
  councilor councillor cllr cllr. chairman chairwoman chair executive director general gen gen. colonel col col. captain capt capt. lieutenant lt lt. sergeant sgt sgt. admiral adm adm.
  judge justice professor prof prof. dr dr. doctor rev rev. reverend king queen prince princess pope bishop archbishop cardinal ambassador spokesman spokeswoman
  spokesperson commissioner attorney sheriff superintendent inspector constable officer commander chief premier lord lady sir dame mr mr. mrs mrs. ms ms. miss
  detective deputy leader manager editor correspondent coach engineer rep. pm mp`);
/** Courtesy alone does not introduce a person. */
export const COURTESY = set('mr mr. mrs mrs. ms ms. miss');
/** Short forms of titles → long ones. */
export const TITLE_FORMS: ReadonlyMap<string, string> = new Map(
  'sen senator|rep representative|gov governor|gen general|col colonel|capt captain|lt lieutenant|sgt sergeant|adm admiral|prof professor|dr doctor|cllr councillor|rev reverend|pm minister|premier minister'
    .split('|').map((pair) => pair.split(' ') as [string, string]),
);
/** Words that make an office another one. */
export const RANKS = set('former acting interim deputy vice assistant ex late');
/** What people are, in small letters beside their names: "nurse Maria Lopez", "Omar Farah, a night supervisor,". */
export const PEOPLE = set(`supervisor master nurse teacher farmer driver lawyer attorney resident neighbor neighbour mother father brother sister son daughter wife husband widow student pupil
  witness player singer actor actress author writer worker volunteer fisher fisherman analyst economist scientist researcher historian pastor priest imam rabbi captain pilot survivor
  shopkeeper miner firefighter activist retiree pensioner tourist lawmaker legislator envoy skipper midwife surgeon paramedic foreman warden principal clerk guard spokeswoman spokesman
  grandmother grandfather uncle aunt cousin friend colleague colleague veteran politician candidate biologist geologist hydrologist seismologist meteorologist epidemiologist astronomer
  trainer striker goalkeeper defender midfielder carpenter plumber electrician mechanic baker butcher gardener chef waiter waitress barber tailor dentist pharmacist librarian accountant`);
/** "rancher Bo Dunn": words that end so are people, but for these. */
export const AGENT_END = /(?:er|or|ist|man|woman|ian)$/;
export const NO_AGENTS = set('outer inner upper lower former greater other later earlier bigger larger smaller better under over after never ever whether either neither however rather together near november october december september winter summer center river water power major senior junior minor prior for nor interior exterior superior human german roman asian indian russian italian canadian european african australian brazilian ukrainian');

/** Groups and posts that speak without a name. */
export const GROUPS = set(`officials official police authorities witnesses witness residents prosecutors prosecutor spokesman spokeswoman spokesperson company ministry
  government agency state department analysts experts scientists researchers doctors lawyers lawyer critics opponents supporters leaders lawmakers diplomats military army
  court judge council board union firefighters investigators organizers statement report neighbors neighbours relatives aides sources source minister senator governor mayor
  commissioner president director manager chief hospital university group activists protesters growers farmers`);
/** Parts of names in small letters. */
export const PARTICLES = set('de da del der den di du la le van von bin ibn al el ter of');

/** Parts that copy writes as words, in percent; "of" or an article follows. */
export const PARTS: ReadonlyMap<string, number> = new Map([['half', 50], ['third', 33.3], ['thirds', 33.3], ['quarter', 25], ['quarters', 25], ['fourth', 25], ['fifth', 20], ['fifths', 20], ['tenth', 10]]);

export const WEEKDAYS = set('sunday monday tuesday wednesday thursday friday saturday');
export const MONTHS: ReadonlyMap<string, string> = new Map(
  'january february march april may june july august september october november december'.split(' ').flatMap((month) => [
    [month, month] as const, ...(month.length > 4 ? [[month.slice(0, 3), month] as const, [`${month.slice(0, 3)}.`, month] as const] : []),
    ...(month === 'september' ? [['sept', month] as const, ['sept.', month] as const] : []),
  ]),
);
export const DAY_WORDS = set('today tonight yesterday tomorrow');
/** Canonical day words, in days from the day of writing. */
export const RELATIVE_OFFSETS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]]);
/** Sunday 0. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([...WEEKDAYS].map((day, n) => [day, n]));
export const PERIOD_HEADS = set('next last this coming previous');
export const PERIODS = set('week weekend month year night spring summer autumn fall winter day decade century');
export const CLOCK_WORDS = set('noon midnight');

/** Words of grammar: they carry no sense of their own when two passages are likened. */
export const FUNCTION_WORDS = set(`the a an and or but nor so yet of to in on at by for from with without into onto over under after before between through during against about
  around as than that this these those which who whom whose what when where while whether if because since until though although is are was were be been being am has have had
  having do does did done doing will would shall should may might can could must not no it its he she his her hers him they them their theirs we us our you your i my me there
  here also then too very more most less least some any all each every both either neither other another such own only just even still up down out off again once said says say
  told new later earlier however mr ms mrs who's it's that's isn't don't doesn't didn't won't can't wasn't weren't`);
/** Frequent English words by which a text is known as English; none is as frequent in another tongue of wire copy. */
export const ENGLISH = set('the of and to that was were is for with said by from at which who has have had he she they his their would will as an are been after it but did');

/** Small words of the tongues that share letters and some words with English; none is an English word of wire copy. */
export const FOREIGN = set('der das und ein eine nicht ist von zu mit auf für den dem les des est et une dans pour qui sur pas du au aux el los las que y una por con para del il di che della per non sono gli o os um uma não em ao het een van niet zijn wordt werd voor naar bij zegt och att det som på är inte og til af ikke im nach bei wird aus vom sich dass hat sagte avec dit cette dijo se más alla nel ha');

/** Past form → participle, for verbs of crime, war and politics where they differ or do not end in -ed. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `shot shot|hit hit|struck struck|cut cut|beat beaten|drove driven|took taken|gave given|held held|sent sent|built built|broke broken|chose chosen|found found|forced forced
  |fought fought|hurt hurt|kept kept|knew known|laid laid|led led|left left|lost lost|made made|met met|paid paid|put put|read read|saw seen|sold sold|showed shown|shut shut
  |split split|stole stolen|threw thrown|tore torn|won won|wrote written|drew drawn|spent spent|caught caught|bought bought|brought brought|taught taught|stabbed stabbed
  |bit bitten|hid hidden|swore sworn|froze frozen|wound wound|told told|set set|ran run|overran overrun|withdrew withdrawn|overthrew overthrown|sought sought|shook shaken`
    .split('|').map((pair) => pair.trim().split(' ') as [string, string]),
);
