import { isWordCharacter } from '../characters.ts';

/** Longest divider that is not one sign repeated: "* * *", "- - - 30 - - -". */
const MAX_DIVIDER_UNITS = 120;
const SIGNS = /^[\s_*\-–—―=#•·~◆◇■□●○▪▫|+⁂✱✦★☆※…/\\<>^]+$/u;
const END_MARKS = /^[\s\-–—*#([]*(?:30|ends?|fin|ende|###)[\s\-–—*#)\]]*$/i;

/** `___`, `* * *`, `# # #`, `-30-`, `ENDS`: a line drawn between parts, or the mark of the end. */
export function isDivider(text: string): boolean {
  if (text.length > MAX_DIVIDER_UNITS) return false;
  if (!isWordCharacter(text, 0) && SIGNS.test(text)) return !/^[….]+$/u.test(text);
  return text.length <= 12 && END_MARKS.test(text) && !/^(?:30|fin|ende?)$/.test(text);
}

/** Only signs that cannot be seen. */
export const isInvisible = (text: string): boolean => text.charCodeAt(0) > 127 && text.length <= MAX_DIVIDER_UNITS && /^[\s\p{Cf}\p{Variation_Selector}]*$/u.test(text);
