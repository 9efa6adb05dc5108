/** Units that copy gives in two systems, as their forms run together: canonical unit = forms. General knowledge of news copy. */
const FORMS = `degree=degrees|degree
celsius=c|celsius|degreescelsius|degreesc
fahrenheit=f|fahrenheit|degreesfahrenheit|degreesf
mph=mph|milesperhour|milesanhour
kph=kph|km/h|kmh|kilometersperhour|kilometresperhour|kilometersanhour|kilometresanhour
mile=mile|miles
kilometer=km|kms|kilometer|kilometers|kilometre|kilometres
foot=ft|foot|feet
meter=m|meter|meters|metre|metres
inch=in|inch|inches
centimeter=cm|centimeter|centimeters|centimetre|centimetres
lb=lb|lbs|pound|pounds
kilogram=kg|kgs|kilo|kilos|kilogram|kilograms
acre=acre|acres
hectare=ha|hectare|hectares`;

const UNITS: ReadonlyMap<string, string> = new Map(FORMS.split('\n').flatMap((line) => {
  const [unit, forms] = line.split('=') as [string, string];
  return forms.split('|').map((form) => [form, unit] as const);
}));

/** Longest measure, in tokens: "61 km / h" has four, "61 degrees f ." five. */
const MAX_TOKENS = 6;

/** "70", "miles", "per", "hour" or "70mph": a figure and its unit; null where the forms are anything else. */
export function readFigureWords(forms: readonly string[]): { readonly value: string; readonly unit: string } | null {
  if (forms.length > MAX_TOKENS) return null;
  const [, value = '', rest = ''] = /^(-?\d[\d,]*(?:\.\d+)?)[-.]?([a-z/]+)\.?$/.exec(forms.join('')) ?? [];
  const unit = UNITS.get(rest);
  return unit === undefined ? null : { value: value.replaceAll(',', ''), unit };
}
