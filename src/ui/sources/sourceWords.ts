import type { SourcePlace, SourceShares, SourceVersion } from '#core/project/sources.ts';
import { say, strongly, type Said } from '#ui/sentences/said.ts';

type Names = Readonly<Record<string, string>>;

const figure = (percent: number): Said => strongly(`${percent}%`);

/** "40% … from AP 1 and 5% from AP 2": shares of one kind by source, largest first. */
function byOne(shares: SourceShares, kind: 'verbatim' | 'reworded', names: Names): readonly (readonly [percent: number, name: string])[] {
  return shares.from.flatMap((one): (readonly [number, string])[] => (one[kind] > 0 ? [[one[kind], names[one.siglum] ?? one.siglum]] : [])).sort((x, y) => y[0] - x[0]);
}

/** The sentence above the text: "73% of AP 2 is word for word from AP 1, 6% is reworded from it, and 21% is its own." */
export function shareSentence(name: string, shares: SourceShares, names: Names): readonly Said[] {
  const verbatim = byOne(shares, 'verbatim', names);
  const reworded = byOne(shares, 'reworded', names);
  if (verbatim.length + reworded.length === 0) return [say(`All of ${name} is its own.`)];
  const only = verbatim.length === 1 && reworded.length === 1 && verbatim[0]?.[1] === reworded[0]?.[1];
  const parts: Said[][] = [];
  verbatim.forEach(([percent, from], at) => parts.push([figure(percent), say(at === 0 ? ` of ${name} is word for word from ${from}` : ` from ${from}`)]));
  reworded.forEach(([percent, from], at) => parts.push([figure(percent), say(at > 0 ? ` from ${from}` : `${verbatim.length === 0 ? ` of ${name}` : ''} is reworded from ${only ? 'it' : from}`)]));
  if (shares.own > 0) parts.push([figure(shares.own), say(' is its own')]);
  return joined(parts);
}

/** The same the other way: what of a version stands in those after it. */
export function takenSentence(name: string, shares: SourceShares): readonly Said[] {
  if (shares.verbatim + shares.reworded === 0) return [say(`No later version has words of ${name}.`)];
  const parts: Said[][] = [];
  if (shares.verbatim > 0) parts.push([figure(shares.verbatim), say(` of ${name} stands word for word in later versions`)]);
  if (shares.reworded > 0) parts.push([figure(shares.reworded), say(parts.length === 0 ? ` of ${name} stands reworded in later versions` : ' reworded')]);
  if (shares.own > 0) parts.push([figure(shares.own), say(' in none of them')]);
  return joined(parts);
}

function joined(parts: readonly (readonly Said[])[]): readonly Said[] {
  return [...parts.flatMap((part, at) => [...(at === 0 ? [] : [say(at === parts.length - 1 ? (parts.length > 2 ? ', and ' : ' and ') : ', ')]), ...part]), say('.')];
}

/** The line under a version's bar: "73% AP 1 word for word, 6% reworded". */
export function shareLine({ shares, first }: SourceVersion, names: Names): string {
  if (first) return 'The first version: all its own';
  const verbatim = byOne(shares, 'verbatim', names).map(([percent, name]) => `${percent}% ${name}`);
  const reworded = byOne(shares, 'reworded', names).map(([percent, name]) => `${percent}% ${name}`);
  const one = verbatim.length === 1 && reworded.length === 1 && verbatim[0]?.split(' ').slice(1).join(' ') === reworded[0]?.split(' ').slice(1).join(' ');
  const parts = [
    verbatim.length === 0 ? null : `${verbatim.join(', ')} word for word`,
    reworded.length === 0 ? null : `${one ? `${shares.reworded}%` : reworded.join(', ')} reworded`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'All its own' : parts.join('; ').replace('; ', one ? ', ' : '; ');
}

/** "¶25 from AP 1 ¶23, 24". Places of one version are named once. */
export function runPlace(place: SourcePlace, from: readonly SourcePlace[], names: Names): string {
  const siglum = from[0]?.siglum ?? '';
  const numbers = [...new Set(from.flatMap(({ number }) => (number === null ? [] : [number])))];
  return `${place.number === null ? '' : `¶${place.number} `}from ${names[siglum] ?? siglum}${numbers.length === 0 ? '' : ` ¶${numbers.join(', ')}`}`;
}

export const placeName = (name: string, number: number | null): string => (number === null ? name : `${name} ¶${number}`);
