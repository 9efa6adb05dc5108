/** Names shorter than this are others when a letter differs: Lee and Lea. Range 4–5. */
const MIN_LETTERS = 4;
/** From so many letters on two may differ: Sergei and Sergey, Khodorkovsky and Khodorkovskiy. Range 6–8. */
const LONG_LETTERS = 7;

/** Are two names one in two spellings? They begin alike, and a letter differs, of long names two. So do Berg and Borg: whoever asks must know that one person is meant. O(length²), of single names. */
export function spelledAlike(x: string, y: string): boolean {
  const shorter = Math.min(x.length, y.length);
  return x !== y && x[0] === y[0] && shorter >= MIN_LETTERS && lettersApart(x, y) <= (shorter >= LONG_LETTERS ? 2 : 1);
}

/** Letters to put in, take out or swap (Levenshtein, 1966); names are short. */
export function lettersApart(x: string, y: string): number {
  let previous = Array.from({ length: y.length + 1 }, (_, i) => i);
  for (let i = 1; i <= x.length; i++) {
    const current = [i];
    for (let j = 1; j <= y.length; j++) current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1));
    previous = current;
  }
  return previous[y.length]!;
}
