import { STYLE_LIMITS, type StylePair } from '#core/model/houseStyle.ts';

/** "Kyiv = Kiev", the preferred form first. */
export const pairText = ({ forms, prefer }: StylePair): string => (prefer === null ? forms : [prefer, ...forms.filter((form) => form !== prefer)]).join(' = ');

/** The pair that a line says; null where it does not say two different forms of a lawful length. */
export function readPair(text: string, preferFirst: boolean): StylePair | null {
  const forms = [...new Set(text.split('=').map((form) => form.trim().replace(/\s+/gu, ' ')).filter((form) => form !== ''))];
  const lawful = forms.length >= 2 && forms.length <= STYLE_LIMITS.forms && forms.every((form) => form.length <= STYLE_LIMITS.formChars && form.split(' ').length <= STYLE_LIMITS.formWords);
  return lawful ? { forms, prefer: preferFirst ? (forms[0] ?? null) : null } : null;
}
