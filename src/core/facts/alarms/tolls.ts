import type { Alarm, Figure } from '#core/model/facts.ts';
import { Is } from '../words/wordTable.ts';
import { changesOf, flagsAt, normAt, type AlarmContext, type SideName } from './context.ts';

/** What a toll counts, by the words that say so in a dozen tongues. General knowledge of news copy. */
const TOLL_WORDS: ReadonlyMap<string, string> = new Map(
  `dead=dead death deaths die died dies dying kill killed killing kills fatality fatalities perished bodies tot tote toten toter todesopfer getötet starben gestorben mort morts morte mortes tué tués tuée tuées
muerto muertos muerta muertas murieron fallecido fallecidos fallecida fallecidas morto mortos morta mortas morti vittime ucciso uccisi uccise doden погиб погибла погибло погибли погибших قتلى قتيلا 死亡 死者 遇难 罹难
injured=injured injury injuries injuring wounded wounding hurt verletzt verletzte verletzten blessé blessés blessée blessées herido heridos heridas ferido feridos feridas feriti gewonden пострадал пострадали раненых جرحى 受伤 负伤 負傷
missing=missing unaccounted vermisst vermisste vermissten disparu disparus disparue disparues desaparecido desaparecidos desaparecidas dispersi vermisten 失踪 行方不明
arrested=arrested arrests detained detentions festgenommen arrêté arrêtés arrêtée arrêtées interpellés detenido detenidos detenidas detido detidos detidas arrestati arrestate`
    .split(/\n(?=\w+=)/u).flatMap((line) => {
      const [kind, words] = line.split('=') as [string, string];
      return words.split(/\s+/).map((word) => [word, kind] as const);
    }),
);

/** How far, in tokens, the word that makes a figure a toll stands behind it, and before it. Range 4–8: "six people were found dead", "the toll from floods rose to eight". */
const MAX_BEHIND = 6;
const MAX_BEFORE = 4;
/** "The death toll … rose to eight": the word "toll" may stand further off. */
const MAX_TOLL_BEFORE = 9;
/** Words of sense, besides those of the toll, that the two sentences share: of one event more do. Range 2–4. */
const MIN_SHARED = 2;
/** The same for what is no toll: many things are counted twice in one story. Range 3–6. */
const MIN_SHARED_OF_THINGS = 4;
/** A sentence longer than this, in tokens, is read no further for them. */
const MAX_SENTENCE = 120;
/** Figures of a toll in one version that are set against those of the other; more are a list of events. */
const MAX_TOLLS = 8;

/**
 * A toll ("killing at least six", "14 missing") that another sentence of the compared version gives otherwise ("the toll rose to eight"), however both are
 * worded: where each version's body gives one number alone for what is counted, and both sentences tell of one event by their other words. `told`: figures that have
 * their alarm. Linear in figures, and in the words of the few sentences that give a toll.
 */
export function tollAlarms(context: AlarmContext, told: readonly Alarm[]): readonly Alarm[] {
  const [own, theirs] = [tollsOf(context, 'before'), tollsOf(context, 'after')];
  const done = { before: new Set(told.map(({ before }) => before?.start)), after: new Set(told.map(({ after }) => after?.start)) };
  const kinds = new Set([...own.keys()].filter((kind) => theirs.has(kind)));
  return [...kinds].flatMap((kind): readonly Alarm[] => {
    const [b, a] = [theOne(own.get(kind)!), theOne(theirs.get(kind)!)];
    const least = kind.includes(' ') ? MIN_SHARED_OF_THINGS : MIN_SHARED;
    if (b === null || a === null || b[0]!.value === a[0]!.value) return [];
    if (b.some((figure) => done.before.has(figure.tokens.start)) || a.some((figure) => done.after.has(figure.tokens.start))) return [];
    for (const x of b) for (const y of a) {
      const changes = changesOf(context, x.tokens, y.tokens);
      if (changes.length > 0 && sharedWords(context, x, y) >= least) return [{ kind: 'figure', form: 'altered', changes, before: x.tokens, after: y.tokens, about: '' }];
    }
    return [];
  });
}

/** The figures of a kind where they all are one number; else null. */
function theOne(figures: readonly Figure[]): readonly Figure[] | null {
  const sure = figures.length > 0 && figures.length <= MAX_TOLLS && figures.every(({ value, bound }) => value === figures[0]!.value && bound !== 'about');
  return sure ? figures : null;
}

/** Figures of the body by what they count: the kind of a toll, or a unit and the first word counted, with a space between. */
function tollsOf(context: AlarmContext, side: SideName): ReadonlyMap<string, readonly Figure[]> {
  const { facts, version, sentenceAt, quoted } = context[side];
  const out = new Map<string, Figure[]>();
  for (const figure of facts.figures) {
    const { start } = figure.tokens;
    if (version.paragraphs[version.sentences[sentenceAt[start]!]!.paragraph]!.role !== 'body' || quoted[start] === 1) continue;
    const plain = (figure.unit === '' || COUNTERS.has(figure.unit)) && /^\d{1,4}$/.test(figure.value);
    const kind = (plain ? kindOf(context, side, figure) : null) ?? thingOf(context, side, figure);
    if (kind === null) continue;
    const list = out.get(kind);
    if (list === undefined) out.set(kind, [figure]);
    else list.push(figure);
  }
  return out;
}

/** "hour talk": only where English tells what is counted. */
function thingOf(context: AlarmContext, side: SideName, { unit, counts, value }: Figure): string | null {
  return !context[side].facts.english || unit === 'ordinal' || counts[0] === undefined || VAGUE.test(counts[0]) || !/^[\d.]+$/.test(value) ? null : `${unit} ${counts[0]}`;
}
/** Whoever or whatever these are, the next sentence counts others of them. Stems. */
const VAGUE = /^(?:time|people|person|man|men|woman|women|child|children|other|more|thing|way|day|week|month|year|hour|minute|part|point|group|team|member|place|side|case)$/;
/** As what a figure in one word with its counter is measured: 23명, "12人". */
const COUNTERS = new Set(['명', '人', '名']);

function kindOf(context: AlarmContext, side: SideName, { tokens }: Figure): string | null {
  const { start, end } = context[side].version.sentences[context[side].sentenceAt[tokens.start]!]!.tokens;
  const kindAt = (i: number): string | null => TOLL_WORDS.get(normAt(context, side, i)) ?? null;
  const parts = (i: number): boolean => (flagsAt(context, side, i) & Is.word) === 0 || context.table.numbers[context[side].version.tokens.norm[i]!] !== null || PARTING.has(normAt(context, side, i));
  for (let i: number = tokens.end; i < Math.min(end, tokens.end + MAX_BEHIND) && !parts(i); i++) {
    const kind = kindAt(i);
    if (kind !== null) return kind;
  }
  for (let i = tokens.start - 1; i >= Math.max(start, tokens.start - MAX_TOLL_BEFORE) && !parts(i); i--) {
    if (normAt(context, side, i) === 'toll') return 'dead';
    const kind = tokens.start - i <= MAX_BEFORE ? kindAt(i) : null;
    if (kind !== null) return kind;
  }
  return null;
}

/** With these another clause begins. */
const PARTING: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'и', 'while', 'but']);

/** Words of sense in both sentences; none where one of them tells of another year. */
function sharedWords(context: AlarmContext, b: Figure, a: Figure): number {
  const own = stemsOf(context, 'before', b);
  const theirs = stemsOf(context, 'after', a);
  if (own === null || theirs === null) return 0;
  let shared = 0;
  for (const stem of own) if (theirs.has(stem)) shared++;
  return shared;
}

function stemsOf(context: AlarmContext, side: SideName, { tokens }: Figure): ReadonlySet<number> | null {
  const { version, sentenceAt, facts } = context[side];
  const sentence = version.sentences[sentenceAt[tokens.start]!]!.tokens;
  if (facts.dates.some((date) => (date.form === 'year' || date.key.startsWith('last ') || /\d{4}$/.test(date.key)) && sentenceAt[date.tokens.start] === sentenceAt[tokens.start])) return null;
  const stems = new Set<number>();
  for (let i: number = sentence.start; i < Math.min(sentence.end, sentence.start + MAX_SENTENCE); i++) {
    const norm = version.tokens.norm[i]!;
    const flags = context.table.flags[norm]!;
    if ((flags & Is.word) === 0 || (flags & (Is.grammar | Is.foreign | Is.saying | Is.group | Is.weekday | Is.weekdayAbroad | Is.month | Is.dayWord | Is.hedge)) !== 0) continue;
    if (context.lexicon.norms[norm]!.length < MIN_LETTERS && context.lexicon.norms[norm]!.charCodeAt(0) < CJK_FIRST) continue;
    if (context.table.numbers[norm] !== null || COMMON.test(context.lexicon.norms[norm]!) || TOLL_WORDS.has(context.lexicon.norms[norm]!)) continue;
    stems.add(context.table.stems[norm]!);
  }
  return stems;
}
const MIN_LETTERS = 4;
const CJK_FIRST = 0x2e80;
/** In every sentence that gives a toll. */
const COMMON = /^(?:people|persons?|men|women|children|others|toll|rose|left|leaving|found|least|than|more|personen|menschen|personnes|personas|pessoas|persone|человек|مشخصا)$/u;
