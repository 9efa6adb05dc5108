import type { Habit } from '#core/model/houseStyle.ts';
import { MONTHS } from './days.ts';
import { TITLE_WORDS } from './titles.ts';

/**
 * Full forms that may be several words, and the short form that stands for the same. General knowledge of news desks.
 * Lower case, dots of the short form taken out except in u.s.
 */
const LONG = `
united states=u.s.|united kingdom=uk|european union=eu|united nations=un|per cent=%|percent=%|
prime minister=pm|north atlantic treaty organization=nato|north atlantic treaty organisation=nato|
international monetary fund=imf|federal bureau of investigation=fbi|central intelligence agency=cia|associated press=ap|
world war two=world war ii|world war 2=world war ii|second world war=world war ii|first world war=world war i|world war one=world war i|world war 1=world war i|
world war ii=world war ii|world war i=world war i|chief executive officer=ceo|gross domestic product=gdp|member of parliament=mp|members of parliament=mps|
district of columbia=dc|new york city=nyc|square kilometers=sqkm|square kilometres=sqkm|square miles=sqmi|miles per hour=mph|kilometers per hour=kph|kilometres per hour=kph|
miles an hour=mph|kilometers an hour=kph|kilometres an hour=kph`;

export const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  LONG.replaceAll('\n', '').split('|').map((pair) => pair.split('=') as [string, string]),
);

/** One word for one: months, offices, ranks, streets, units. */
const SHORT = `
jan=january|feb=february|mar=march|apr=april|aug=august|sep=september|sept=september|oct=october|nov=november|dec=december|
sen=senator|sens=senators|rep=representative|reps=representatives|gov=governor|govs=governors|gen=general|lt=lieutenant|col=colonel|capt=captain|maj=major|
sgt=sergeant|cpl=corporal|pvt=private|cmdr=commander|adm=admiral|prof=professor|dr=doctor|rev=reverend|pres=president|cllr=councilor|supt=superintendent|insp=inspector|
st=street|ave=avenue|blvd=boulevard|rd=road|co=company|corp=corporation|inc=incorporated|ltd=limited|dept=department|govt=government|
vs=versus|km=kilometers|kms=kilometers|kilometres=kilometers|kg=kilograms|kgs=kilograms|lb=pounds|lbs=pounds|ft=feet|mph=mph|km/h=kph|kmh=kph|
mn=million|bn=billion|tn=trillion|pct=%|&=and|tv=television`;

export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  SHORT.replaceAll('\n', '').split('|').map((pair) => pair.split('=') as [string, string]),
);

/** Which habit of a house a short form belongs to, by the long form that it stands for. */
export const habitOfShort = (long: string): Habit =>
  long === '%' ? 'percent' : MONTHS.has(long) ? 'months' : TITLE_WORDS.has(long.replace(/s$/, '')) || RANKS.has(long) ? 'titles' : 'abbreviation';

/** Ranks that the list of titles does not hold. */
const RANKS: ReadonlySet<string> = new Set(['major', 'corporal', 'private']);
