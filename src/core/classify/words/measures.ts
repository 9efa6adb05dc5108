/** What figures are measured in, powers of ten, and the halves of a grade of shaking (震度5弱), as words and signs: one for another beside a figure is another figure. General knowledge. */
export const MEASURES: ReadonlySet<string> = new Set(
  ('$ £ € ¥ ₹ % percent percentage point points dollar dollars euro euros pound pounds yen yuan rubles roubles rupees kilometer kilometers kilometre kilometres km mile miles meter meters metre metres ' +
    'foot feet inch inches yard yards acre acres hectare hectares kilogram kilograms kg gram grams lb lbs ton tons tonne tonnes liter liters litre litres gallon gallons barrel barrels ' +
    'celsius fahrenheit degree degrees mph kph knots hour hours minute minutes second seconds day days week weeks month months year years decade decades ' +
    'hundred thousand million billion trillion dozen mn bn tn 弱 強 强 약 강').split(' '),
);

/** Numbers without a figure. */
export const CROWDS: ReadonlySet<string> = new Set('dozens hundreds thousands millions billions trillions'.split(' '));
