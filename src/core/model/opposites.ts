/**
 * Pairs of groups of English words that say the opposite of each other where they stand in one place: "rose" and "fell",
 * "approved" and "rejected". Words of one group are other wording for each other. A word may stand on several axes ("lost": not
 * won, not gained). General knowledge of news copy; a missing word costs an alarm, a wrong one costs trust.
 */
const REVERSALS = [
  'rise rises rose risen rising climb climbs climbed grow grows grew grown growth growing increase increases increased increasing gain gains gained jump jumps jumped surge surges surged soar soars soared rally rallied up higher upward upwards = ' +
    'fall falls fell fallen falling drop drops dropped decline declines declined decrease decreases decreased decreasing shrink shrinks shrank lose loses lost loss losses plunge plunges plunged slump slumps slumped tumble tumbled sink sinks sank slide slid slip slips slipped dip dips dipped down lower downward downwards',
  'raise raises raised raising lift lifts lifted boost boosts boosted increase increases increased hike hiked double doubles doubled triple tripled = halve halves halved lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing slash slashes slashed trim trimmed decrease decreased',
  'win wins won winning victory = lose loses lost losing defeat loss',
  'approve approves approved approving approval adopt adopted pass passes passed ratify ratified endorse endorses endorsed accept accepts accepted accepting uphold upholds upheld back backs backed support supports supported supporting = ' +
    'reject rejects rejected rejecting rejection veto vetoed defeated block blocks blocked oppose opposes opposed opposing overturn overturns overturned quashed refuse refuses refused',
  'allow allows allowed allowing permit permits permitted grant grants granted legal = ban bans banned banning bar bars barred prohibit prohibits prohibited forbid forbade forbidden deny denies denied refuse refused',
  'guilty convicted convict = innocent acquitted acquit cleared exonerated',
  'jailed imprisoned = freed',
  'praise praises praised welcome welcomes welcomed hail hails hailed = criticize criticizes criticized criticise criticised condemn condemns condemned denounce denounces denounced',
  'alive survive survives survived = dead die dies died killed', 'wounded injured hurt = killed dead', 'plaintiff plaintiffs = defendant defendants', 'because = despite',
  'open opens opened opening reopen reopens reopened = close closes closed closing shut shuts',
  'start starts started begin begins began begun = end ends ended stop stops stopped halt halts halted',
  'buy buys bought buyer = sell sells sold seller',
  'hire hires hired hiring = fire fires fired firing',
  'strengthen strengthens strengthened stronger strong = weaken weakens weakened weaker weak',
  'succeed succeeds succeeded success pass passed = fail fails failed failure',
  'expand expands expanded widen widened = contract contracts contracted narrow narrowed',
  'best = worst', 'better = worse', 'highest = lowest', 'largest biggest = smallest', 'larger bigger = smaller', 'fastest = slowest', 'faster = slower', 'first = last', 'earlier = later',
  'profit profits = loss losses', 'surplus = deficit', 'import imports imported = export exports exported', 'majority = minority', 'true = false', 'safe = dangerous', 'for = against', 'above = below', 'before = after',
  'north northern = south southern', 'east eastern = west western', 'northeast northeastern = southwest southwestern', 'northwest northwestern = southeast southeastern',
];

/** The same for words that say so and words that deny: between these stands the "not" itself. */
const DENIALS = [
  'said says say confirmed confirms confirm admitted admits admit admitting acknowledged acknowledges acknowledge conceded claimed claims = denied denies deny denying',
  'agreed agrees agree offered offers offer consented vowed vows promised promises pledged pledges planned plans want wants wanted = refused refuses refuse refusing declined declines decline declining',
];

const AXES = [...DENIALS, ...REVERSALS];

/** The axes on which a word stands, by place in the list, and on which side of each. */
type Stand = ReadonlyMap<number, number>;

const STANDS: ReadonlyMap<string, Stand> = (() => {
  const stands = new Map<string, Map<number, number>>();
  AXES.forEach((words, axis) => {
    words.split(' = ').forEach((group, side) => {
      for (const word of group.split(' ')) {
        const stand = stands.get(word);
        if (stand === undefined) stands.set(word, new Map([[axis, side]]));
        else stand.set(axis, side);
      }
    });
  });
  return stands;
})();

/** Whether two words, in small letters, say the opposite: by denying, by turning round, or not. */
export function oppositeOf(x: string, y: string): Opposition | null {
  const own = STANDS.get(x);
  const theirs = own === undefined ? undefined : STANDS.get(y);
  if (own === undefined || theirs === undefined) return null;
  let found: Opposition | null = null;
  for (const [axis, side] of own) {
    const other = theirs.get(axis);
    // Together on one side of another axis ("deny" and "refuse" against "allow") they are no opposites.
    if (other === side) return null;
    if (other !== undefined && found !== 'denial') found = axis < DENIALS.length ? 'denial' : 'reversal';
  }
  return found;
}

/** Has a word, in small letters, any opposite here? */
export const hasOpposite = (word: string): boolean => STANDS.has(word);

/** First words of the axes whose words are done to an object that stays what it is: of "won" and "sold", the other side tells of the same by the opposite. */
const DONE_TO_AXES = ['raise', 'approve', 'allow', 'praise', 'open', 'strengthen'];
const DONE_TO: ReadonlySet<string> = new Set(
  AXES.filter((words) => DONE_TO_AXES.includes(words.split(' ', 1)[0]!)).flatMap((words) => words.split(' = ').flatMap((group) => group.split(' '))),
);

/** Is a word, in small letters, a verb that has an opposite and an object right behind it, "rejected the offer"? */
export const isDoneTo = (word: string): boolean => DONE_TO.has(word);

/** What may stand beside the opposites without making the passage another one: "was rejected", "rose sharply". A closed list: Kelly, Italy, July and supply end in -ly as well. */
const LITTLE: ReadonlySet<string> = new Set('a an the to be is are was were been has have had would will it he she they his her its their that by of in on at sharply slightly steeply narrowly heavily strongly modestly briefly quickly slowly unanimously'.split(' '));

/** Longest passage, in words, that is one word turned round and no other statement. Range 2–5. */
export const MAX_OPPOSITE_WORDS = 4;

export type Opposition = 'denial' | 'reversal';

/** Two words, by place in their passages, that say the opposite of each other. */
export type Opposites = { readonly kind: Opposition; readonly before: number; readonly after: number };

/** The two words by which one short passage says the opposite of another, where nothing else of sense stands in either. */
export function oppositesIn(before: readonly string[], after: readonly string[]): Opposites | null {
  if (before.length > MAX_OPPOSITE_WORDS || after.length > MAX_OPPOSITE_WORDS) return null;
  for (let b = 0; b < before.length; b++) {
    if (!STANDS.has(before[b]!)) continue;
    for (let a = 0; a < after.length; a++) {
      const kind = oppositeOf(before[b]!, after[a]!);
      if (kind !== null) return isAlone(before, b) && isAlone(after, a) ? { kind, before: b, after: a } : null;
    }
  }
  return null;
}

const isAlone = (words: readonly string[], at: number): boolean => words.every((word, i) => i === at || LITTLE.has(word));

/** Words on a side of the opposites that are looked at. Range 5–10. */
export const MAX_THING_WORDS = 8;
/** May tie a noun to what narrows it: "the rate for homes". */
const NARROWING: ReadonlySet<string> = new Set('of for in to from with without between about against over on at by under'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set('a an the its his her their this that'.split(' '));
/** Words of grammar with which another part of the sentence begins. */
const PARTING: ReadonlySet<string> = new Set('and or but as when while after before because since until if though although who which whose where is are was were be been has have had will would he she it they not'.split(' '));
const TIME = /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|tonight|yesterday|tomorrow|last|next|this|early|late|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening)s?$/;
/** Looks like an adjective: for one of these another may stand ("the disputed bill", "the controversial bill"). */
const ADJECTIVE = /(?:ed|ing|al|ive|ous|able|ible|ic|ful|less|ish|y|ern|an|ese|ant|ent)$|^(?:new|old|big|large|small|long|short|great|high|low|main|first|final|own|key|whole|entire|major|minor|more|most|some|all|both|many)$/;
const isThing = (word: string | undefined): word is string => word !== undefined && /^\p{L}{2,}/u.test(word) && !NARROWING.has(word) && !ARTICLES.has(word) && !PARTING.has(word) && !TIME.test(word);

/**
 * Do the words that stand on one side of two opposites, nearest first, name another thing: "the rate for homes" and "the rate for cars", "the school bill" and "the
 * road bill", and before the verb "exports to Norway" and "exports to Sweden", "oil prices" and "gas prices"? Only where the rest of the phrase is the same: one noun
 * for another ("the offer", "the deal") may be one thing still. `behind`: they stand behind the opposites, else before.
 */
export function isOtherThing(before: readonly string[], after: readonly string[], behind: boolean): boolean {
  let n = 0;
  while (n < before.length && before[n] === after[n]) {
    if (!/^\p{L}/u.test(before[n]!) || PARTING.has(before[n]!) || TIME.test(before[n]!)) return false;
    n++;
  }
  const [x, y] = [before[n], after[n]];
  if (!isThing(x) || !isThing(y)) return false;
  const step = behind ? 1 : -1;
  const same = (at: number): string | undefined => (before[at] === after[at] ? before[at] : undefined);
  // Towards the noun that it narrows, over an article.
  const link = ARTICLES.has(same(n - step) ?? '') ? n - 2 * step : n - step;
  if (NARROWING.has(same(link) ?? '') && isThing(same(link - step))) return true;
  return isThing(same(n + step)) && !ADJECTIVE.test(x) && !ADJECTIVE.test(y);
}
