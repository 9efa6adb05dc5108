/**
 * What figures are measured in, as copy writes it: canonical unit = its forms, several words with a space between. General
 * knowledge of news copy. "pounds" is money here, as in most copy; `COMPATIBLE` says which pairs are then no change.
 */
const TABLE = `%=%|percent|pct|per cent
pp=percentage points|percentage point
point=points|point
$=dollars|dollar|us dollars|us dollar|u.s. dollars|u.s. dollar|american dollars
£=pounds|pound|pounds sterling
€=euros|euro
¥=yen
yuan=yuan|renminbi
rouble=roubles|rouble|rubles|ruble
rupee=rupees|rupee
peso=pesos|peso
franc=francs|franc|swiss francs
krona=kronor|krona|kroner|krone
hryvnia=hryvnia|hryvnias
kilometer=kilometers|kilometer|kilometres|kilometre|km|kms
mile=miles|mile
meter=meters|meter|metres|metre
centimeter=centimeters|centimeter|centimetres|centimetre|cm
millimeter=millimeters|millimeter|millimetres|millimetre|mm
foot=feet|foot|ft
inch=inches|inch
yard=yards|yard
square kilometer=square kilometers|square kilometres|square kilometer|square kilometre|sq km|sq. km
square mile=square miles|square mile|sq miles
square meter=square meters|square metres|square meter|square metre
square foot=square feet|square foot|sq ft
acre=acres|acre
hectare=hectares|hectare|ha
kph=kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km per hour|km an hour|kph|km/h|kmh
mph=miles per hour|miles an hour|mph
knot=knots|knot
celsius=degrees celsius|degree celsius|celsius|degrees c
fahrenheit=degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f
degree=degrees|degree
kilogram=kilograms|kilogram|kilos|kilo|kg|kgs
gram=grams|gram
lb=lb|lbs
ounce=ounces|ounce
ton=tons|ton
tonne=tonnes|tonne|metric tons|metric ton
liter=liters|liter|litres|litre
gallon=gallons|gallon
barrel=barrels|barrel
story=story|storey|storeys
hour=hours|hour|hrs|hr
minute=minutes|minute|mins
second=seconds|second
day=days|day
week=weeks|week
month=months|month
year=years|year
decade=decades|decade
century=centuries|century`;

/** Forms of one, two or three words → canonical unit. */
export const UNIT_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.split('\n').flatMap((line) => {
    const at = line.indexOf('=');
    return line.slice(at + 1).split('|').map((form) => [form, line.slice(0, at)] as const);
  }),
);

/** First words of the forms, for a quick no. */
export const UNIT_STARTS: ReadonlySet<string> = new Set([...UNIT_FORMS.keys()].map((form) => form.split(' ', 1)[0]!));
/** Most words in a form. */
export const MAX_UNIT_WORDS = 3;

/** Sign before a figure → unit. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([['$', '$'], ['us$', '$'], ['£', '£'], ['€', '€'], ['¥', '¥'], ['₹', 'rupee'], ['₽', 'rouble'], ['₴', 'hryvnia'], ['₩', 'won']]);
/** Letters that stand glued before "$": other dollars. */
export const DOLLARS: ReadonlySet<string> = new Set(['c', 'a', 'hk', 'nz', 's', 'ca', 'au']);

/** Pairs that house styles and context put for each other without another sense. */
const COMPATIBLE = new Set(['age year', '£ lb', 'ton tonne', 'point pp', 'celsius degree', 'degree fahrenheit']);

/** May two figures of one value with these units be the same? An empty unit says nothing. Symmetric. */
export function sameUnit(x: string, y: string): boolean {
  if (x === y || x === '' || y === '') return true;
  if (x.endsWith('$') && y.endsWith('$')) return x === '$' || y === '$';
  return COMPATIBLE.has(x < y ? `${x} ${y}` : `${y} ${x}`);
}

/** One measure in two systems: factor from the first to the second. Fahrenheit besides. */
const FACTORS: readonly (readonly [string, string, number])[] = [
  ['mile', 'kilometer', 1.609], ['foot', 'meter', 0.3048], ['yard', 'meter', 0.914], ['inch', 'centimeter', 2.54], ['acre', 'hectare', 0.4047], ['lb', 'kilogram', 0.4536], ['£', 'kilogram', 0.4536],
  ['mph', 'kph', 1.609], ['square mile', 'square kilometer', 2.59], ['square foot', 'square meter', 0.0929], ['gallon', 'liter', 3.785], ['ounce', 'gram', 28.35],
];
/** One span of time in two units: these are exact. */
const SPANS: readonly (readonly [string, string, number])[] = [['decade', 'year', 10], ['century', 'year', 100], ['year', 'month', 12], ['week', 'day', 7], ['day', 'hour', 24], ['hour', 'minute', 60], ['minute', 'second', 60]];
/** Share by which a converted figure may be off, 0–1: copy rounds (11,000 feet, 3,000 meters). Range 0.05–0.12. */
const MAX_ROUNDING = 0.12;

/** "40 miles" and "64 kilometers": one measure, converted. */
export function isConversion(value: string, unit: string, otherValue: string, otherUnit: string): boolean {
  const [x, y] = [Number(value), Number(otherValue)];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const close = (wanted: number, real: number): boolean => Math.abs(wanted - real) <= Math.max(0.6, Math.abs(wanted) * MAX_ROUNDING);
  if (unit === 'fahrenheit' && otherUnit === 'celsius') return close(((x - 32) * 5) / 9, y);
  if (unit === 'celsius' && otherUnit === 'fahrenheit') return close(((y - 32) * 5) / 9, x);
  if (SPANS.some(([from, to, factor]) => (unit === from && otherUnit === to && x * factor === y) || (unit === to && otherUnit === from && y * factor === x))) return true;
  return FACTORS.some(([from, to, factor]) => (unit === from && otherUnit === to && close(x * factor, y)) || (unit === to && otherUnit === from && close(y * factor, x)));
}
