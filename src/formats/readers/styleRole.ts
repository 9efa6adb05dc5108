import type { Role } from '#core/model/draft.ts';

/**
 * The role that a paragraph style's name states. Word and LibreOffice keep English names for their own styles in every
 * language; newsroom templates name theirs after the part they play.
 */
export function styleRole(styleName: string): Role | null {
  const name = styleName.toLowerCase().replace(/_20_/g, ' ').replace(/[\s_-]+/g, ' ').trim();
  if (/^(title|headline|hed|main head|head|titel|titre|título|titolo)$/.test(name)) return 'headline';
  if (/^(subtitle|standfirst|dek|deck|sub ?head(line)?|strapline|summary|untertitel|sous titre)$/.test(name)) return 'standfirst';
  if (/^(heading|überschrift|titre|título) ?\d+( char)?$|^(crosshead|cross head|heading|overskrift \d)$/.test(name)) return 'heading';
  if (/^(caption|illustration|figure|drawing|photo caption|picture caption|cutline)$/.test(name)) return 'caption';
  if (/^(by ?line|author|reporter)$/.test(name)) return 'byline';
  if (/^(date ?line)$/.test(name)) return 'dateline';
  if (/^(credit|photo credit|agency)$/.test(name)) return 'credit';
  if (/^(editor'?s? note|advisory|note to editors)$/.test(name)) return 'advisory';
  if (/^(correction|clarification)$/.test(name)) return 'correction';
  return null;
}
