/**
 * Small words that are English and hardly anything else among languages in Latin letters ("no" is Portuguese for "in
 * the", "was" German for "what", "as" a Portuguese article: they prove nothing). General knowledge.
 */
export const ENGLISH: ReadonlySet<string> = new Set(
  'the and of said says they she he we his her their with would could should that there this these those were been have who it its from but when nobody nothing never neither cannot without everybody nowhere after about his into than before while because until which whether between through against'.split(' '),
);
