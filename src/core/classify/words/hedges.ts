/** Words that hold a statement back, by what they do ("would" and "will" only follow the tense of the verb before them and are left out); swapping two of one group changes no more than wording. General knowledge. */
export const HEDGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    may: 'possible', might: 'possible', could: 'possible', possibly: 'possible', perhaps: 'possible', maybe: 'possible', potentially: 'possible', potential: 'possible', possible: 'possible',
    likely: 'likely', probably: 'likely', unlikely: 'unlikely',
    alleged: 'alleged', allegedly: 'alleged', suspected: 'alleged', accused: 'alleged', reportedly: 'reported', apparently: 'apparent', seemingly: 'apparent', apparent: 'apparent', purported: 'alleged', purportedly: 'alleged',
    supposedly: 'apparent', unconfirmed: 'reported', should: 'should', must: 'must',
    appears: 'apparent', appeared: 'apparent', seems: 'apparent', seemed: 'apparent', believed: 'believed', expected: 'expected',
    about: 'roughly', some: 'roughly', around: 'roughly', roughly: 'roughly', approximately: 'roughly', nearly: 'nearly', almost: 'nearly',
  }),
);
