import type { Pairing } from './review.ts';

/** Why two passages are read against each other, in a line: evidence from the copy, and no more. */
export function whyWords({ why, similarity, before, after }: Pairing): string {
  const paired = before.length > 0 && after.length > 0;
  const alike = `${Math.round(similarity * 100)}% alike in words`;
  switch (why.reason) {
    case 'pin':
      return paired ? `Paired by hand, ${alike}` : 'Parted by hand';
    case 'identical':
      return 'Paired as the same words';
    case 'shared-words':
      return `Paired by the rare words that both hold: ${why.words.join(', ')}; ${alike}`;
    case 'sentences':
      return `Paired because sentences of the one stand in the other; ${alike}`;
    case 'neighbours':
      return `Paired by their neighbours; ${alike}`;
    case 'role':
      return 'Paired by what they are, whatever they say';
    case 'none':
      return 'No passage of the other version was found to be the same';
  }
}
