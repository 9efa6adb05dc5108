import type { AccidentalRule, SubstantiveRule } from '../rule.ts';
import { abbreviation } from './abbreviation.ts';
import { agent } from './agent.ts';
import { attribution } from './attribution.ts';
import { calendarDate } from './calendarDate.ts';
import { capitals } from './capitals.ts';
import { clockTime } from './clockTime.ts';
import { complementiser } from './complementiser.ts';
import { contraction } from './contraction.ts';
import { conversion } from './conversion.ts';
import { courtesyTitle } from './courtesyTitle.ts';
import { date } from './date.ts';
import { dayName } from './dayName.ts';
import { dayPreposition } from './dayPreposition.ts';
import { figure } from './figure.ts';
import { hedge } from './hedge.ts';
import { hyphenation } from './hyphenation.ts';
import { name } from './name.ts';
import { negation } from './negation.ts';
import { numeral } from './numeral.ts';
import { ownPair } from './ownPair.ts';
import { punctuation } from './punctuation.ts';
import { quotation } from './quotation.ts';
import { reversal } from './reversal.ts';
import { spelling } from './spelling.ts';
import { title } from './title.ts';
import { typography } from './typography.ts';
import { weekdayForm } from './weekdayForm.ts';
import { wording } from './wording.ts';

/** In the order in which they are set aside: from the look of a sign to the habits of a house. */
export const ACCIDENTAL_RULES: readonly AccidentalRule[] = [
  typography, capitals, ownPair, conversion, punctuation, spelling, clockTime, calendarDate, abbreviation, numeral, hyphenation, weekdayForm, dayName, dayPreposition, complementiser, courtesyTitle, contraction,
];

/** What costs a paper most comes first; the first that applies names the change. */
export const SUBSTANTIVE_RULES: readonly SubstantiveRule[] = [
  quotation, negation, reversal, figure, date, attribution, hedge, title, name, agent, wording,
];
